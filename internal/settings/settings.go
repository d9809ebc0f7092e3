// Package settings keeps what the office that runs the server says to everybody: whose server it is,
// whom to ask for help, and a notice. Who may say it is decided by policy and internal/office; it
// holds nothing that one unit may know and another may not.
package settings

import (
	"context"
	"encoding/json"
	"strings"
	"unicode/utf8"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/setting"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/office"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

// Service holds what the office says to everybody.
type Service struct{ Runner *txn.Runner }

// Words are those of the office that are everybody's. Organisation and Support stand on the
// page of signing in, too; Notice is for those who are signed in, through its last day.
type Words struct {
	Organisation string     `json:"organisation"` // whose server this is
	Support      string     `json:"support"`      // whom to ask for help, and how
	Notice       string     `json:"notice"`
	NoticeUntil  *clock.Day `json:"noticeUntil"` // nil: until it is taken out
}

// Shown are the settings as the viewer has them.
type Shown struct {
	Words
	Editable bool `json:"editable"`
}

// SaveSettingsInput changes what is named; an empty text takes a word out.
type SaveSettingsInput struct {
	Organisation, Support, Notice *string
	NoticeUntil                   *clock.Day // of the notice in the same input
	IdempotencyKey                *string
}

const name = "office" // of the row

// Limits of the words, in characters.
const (
	mostOrganisation = 120
	mostSupport      = 300
	mostNotice       = 500
)

// Settings are the words as they are; none before anybody has said any.
func (s *Service) Settings(ctx context.Context) (Words, error) {
	return said(ctx, s.Runner.Store.Reading())
}

func said(ctx context.Context, c *gen.Client) (Words, error) {
	var out Words
	row, err := c.Setting.Query().Where(setting.Name(name)).Only(tenant.System(ctx))
	if gen.IsNotFound(err) {
		return out, nil
	}
	if err == nil {
		err = json.Unmarshal([]byte(row.Value), &out)
	}
	return out, err
}

// Show are the words for the viewer, without a notice that is over.
func (s *Service) Show(ctx context.Context) (Shown, error) {
	v := viewer.From(ctx)
	if v == nil {
		return Shown{}, tenant.NoViewer()
	}
	now, err := s.Settings(ctx)
	if err != nil {
		return Shown{}, err
	}
	out := Shown{Words: now}
	if s.Runner.Policy.Check(v, saving.Kind, saving.Action) == nil {
		if out.Editable, err = office.Governs(ctx, s.Runner.Store.Reading(), v); err != nil {
			return Shown{}, err
		}
	}
	if until := now.NoticeUntil; !out.Editable && until != nil && until.Before(v.Today) {
		out.Notice, out.NoticeUntil = "", nil
	}
	return out, nil
}

var saving = txn.Operation{Name: "saveSettings", Kind: "Setting", Action: "edit"}

// SaveSettings changes the words of the office, for whoever governs the server.
func (s *Service) SaveSettings(ctx context.Context, in SaveSettingsInput) (txn.Result, error) {
	return s.Runner.Do(ctx, saving, in, in.IdempotencyKey, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		if err := office.Only(ctx, tx.Client(), tx.Viewer); err != nil {
			return nil, err
		}
		if err := store.Lock(ctx, tx.Tx, s.Runner.Store.Postgres(), "settings"); err != nil { // who saves another word at the same time follows
			return nil, err
		}
		now, err := said(ctx, tx.Client())
		if err != nil {
			return nil, err
		}
		was := now
		if err := now.change(in, tx.Today); err != nil {
			return nil, err
		}
		text, err := json.Marshal(now)
		if err != nil {
			return nil, err
		}
		sys := tenant.System(ctx)
		n, err := tx.Setting.Update().Where(setting.Name(name)).SetValue(string(text)).Save(sys)
		if err == nil && n == 0 {
			err = tx.Setting.Create().SetName(name).SetValue(string(text)).SetCreatedAt(tx.Now).Exec(sys)
		}
		if err != nil {
			return nil, err
		}
		tx.Audit("Unit", tx.Viewer.Unit, tx.Viewer.Unit, map[string]any{"settings": changes(was, now)})
		return txn.Result{"organisation": {now.Organisation}, "support": {now.Support}, "notice": {now.Notice}}, nil
	})
}

// change takes what the input names.
func (w *Words) change(in SaveSettingsInput, today clock.Day) error {
	for _, word := range []struct {
		name string
		most int
		from *string
		to   *string
	}{{"organisation", mostOrganisation, in.Organisation, &w.Organisation}, {"support", mostSupport, in.Support, &w.Support}, {"notice", mostNotice, in.Notice, &w.Notice}} {
		if word.from == nil {
			continue
		}
		if *word.to = strings.TrimSpace(*word.from); utf8.RuneCountInString(*word.to) > word.most {
			return fault.Newf(fault.BadInput, "Nhiều nhất %d ký tự.", "At most %d characters.", word.most).At("input", word.name)
		}
	}
	if in.Notice == nil && in.NoticeUntil != nil || in.NoticeUntil != nil && (w.Notice == "" || in.NoticeUntil.Before(today)) {
		return fault.New(fault.BadInput, "Ngày cuối đi cùng nội dung thông báo và không được là ngày đã qua.", "The last day comes with a notice and is not over.").At("input", "noticeUntil")
	}
	if in.Notice != nil {
		w.NoticeUntil = in.NoticeUntil
	}
	return nil
}

// changes tells what became of each word, for the history.
func changes(was, now Words) map[string]any {
	out := map[string]any{}
	for name, v := range map[string][2]string{"organisation": {was.Organisation, now.Organisation}, "support": {was.Support, now.Support}, "notice": {was.Notice, now.Notice}} {
		if v[0] != v[1] {
			out[name] = v[1]
		}
	}
	if now.NoticeUntil != nil && now.Notice != "" {
		out["noticeUntil"] = now.NoticeUntil.String()
	}
	return out
}
