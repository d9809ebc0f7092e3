package graph

import (
	"context"
	"time"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/read"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

// recheck is how often an open stream asks whether its viewer still may listen.
const recheck = time.Second

var topics = map[string]string{
	"assignmentChanged": txn.AssignmentChanged, "reportChanged": txn.ReportChanged, "notificationAdded": txn.Notified,
}

// missed tells the client of a stream that it was too slow for it.
func missed() *fault.Error {
	return fault.New(fault.Unavailable, "Đã bỏ lỡ một số thay đổi vì nhận quá chậm. Hãy tải lại dữ liệu rồi theo dõi tiếp.",
		"Changes were missed because they were taken too slowly. Read the data again, then follow again.")
}

// moved tells the client of a stream that the schema has changed under it.
func moved() *fault.Error {
	return fault.New(fault.Reconnect, "Hệ thống vừa cập nhật các phân hệ. Hãy kết nối lại để theo dõi tiếp.", "The modules have just changed. Connect again to go on following.")
}

// follow streams the objects of a topic. Each is read afresh with the viewer of that moment; the
// stream ends when the session, the membership or the role is gone, and when events were lost.
func (r *Resolver) follow(ctx context.Context, field string) (<-chan read.JSON, error) { //nolint:gocognit // one walk with its cases, clearer in one place
	v := viewer.From(ctx)
	if v == nil {
		return nil, tenant.NoViewer()
	}
	events, err := r.Hub.Subscribe(ctx, v.User, topics[field])
	if err != nil {
		return nil, err
	}
	out := make(chan read.JSON, 1)
	go func() {
		defer close(out)
		tick := time.NewTicker(recheck)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-r.over:
				end(ctx, moved())
				return
			case <-tick.C:
				now, err := r.Still(ctx, v)
				if err != nil {
					return
				}
				v = now
			case e, open := <-events:
				if !open {
					return
				}
				if e.Resync {
					end(ctx, missed())
					return
				}
				if e.Subject == "" || e.User != nil && *e.User != v.User {
					continue
				}
				now, err := r.Still(ctx, v)
				if err != nil {
					return
				}
				v = now
				doc, err := r.Reader.Event(viewer.With(ctx, v), e.Subject)
				if err != nil || string(doc) == "null" || len(doc) == 0 {
					continue // not this viewer's to see
				}
				select {
				case out <- doc:
				case <-ctx.Done():
					return
				}
			}
		}
	}()
	return out, nil
}
