package notify

import (
	"context"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen/notification"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/txn"
)

// Service holds the mutations on notifications.
type Service struct{ Runner *txn.Runner }

// MarkNotificationsReadInput names the notifications, or all of the viewer's in the acting unit.
type MarkNotificationsReadInput struct {
	IDs            []string
	All            *bool
	IdempotencyKey *string
}

const markAtOnce = 200 // ids of one call, and notifications that the answer shows

// MarkNotificationsRead marks the viewer's own notifications; marking twice keeps the first time.
func (s *Service) MarkNotificationsRead(ctx context.Context, in MarkNotificationsReadInput) (txn.Result, error) {
	op := txn.Operation{Name: "markNotificationsRead", Kind: "Notification", Action: "mark"}
	return s.Runner.Do(ctx, op, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		all := in.All != nil && *in.All
		if all == (len(in.IDs) > 0) {
			return nil, fault.New(fault.BadInput, "Nêu ids hoặc all, chỉ một trong hai.", "Give either ids or all.").At("input", "ids")
		}
		if len(in.IDs) > markAtOnce {
			return nil, fault.Newf(fault.BadInput, "Mỗi lần đánh dấu nhiều nhất %d thông báo.", "At most %d notifications at once.", markAtOnce).At("input", "ids")
		}
		ids, err := named(ctx, tx, in.IDs)
		if all && err == nil {
			ids, err = tx.Notification.Query().Where(notification.ReadAtIsNil()).
				Order(notification.ByCreatedAt(sql.OrderDesc()), notification.ByID(sql.OrderDesc())).Limit(markAtOnce).IDs(ctx)
		}
		if err != nil {
			return nil, err
		}
		update := tx.Notification.Update().Where(notification.ReadAtIsNil()).SetReadAt(tx.Now)
		if !all {
			update.Where(notification.IDIn(ids...))
		}
		n, err := update.Save(ctx)
		if err != nil {
			return nil, err
		}
		if n > 0 {
			tx.Audit("User", tx.Viewer.User, tx.Viewer.Unit, map[string]any{"notificationsRead": n})
		}
		result := make([]string, len(ids))
		for i, id := range ids {
			result[i] = tx.ID("Notification", id)
			tx.Event(txn.Notified, result[i], &tx.Viewer.User) // other open windows of the same person
		}
		return txn.Result{"notifications": result}, nil
	})
}

// named reads the ids and refuses the first one that is not the viewer's, with its place.
func named(ctx context.Context, tx *txn.Tx, texts []string) ([]uuid.UUID, error) {
	if len(texts) == 0 {
		return nil, nil
	}
	ids := make([]uuid.UUID, len(texts))
	for i, text := range texts {
		id, err := tx.Row("Notification", text, "input", "ids", i)
		if err != nil {
			return nil, err
		}
		ids[i] = id
	}
	own, err := tx.Notification.Query().Where(notification.IDIn(ids...)).IDs(ctx)
	if err != nil {
		return nil, err
	}
	known := map[uuid.UUID]bool{}
	for _, id := range own {
		known[id] = true
	}
	for i, id := range ids {
		if !known[id] {
			return nil, fault.Missing().At("input", "ids", i)
		}
	}
	return ids, nil
}
