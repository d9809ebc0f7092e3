package app

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/audit"
	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/tenant"
)

type auditCommands struct {
	Verify auditVerifyCommand `cmd:"" help:"Walk the audit chains of all units, their heads and the seals, and tell where one does not hold."`
}

type auditVerifyCommand struct {
	config.Data
	Seal string `help:"A seal that was written down before: proves that history up to it is unchanged." placeholder:"NUMBER:HASH"`
}

// Run prints every place that does not hold, and fails if there is one.
func (v *auditVerifyCommand) Run(c *console) error {
	var known audit.Mark
	if v.Seal != "" {
		var err error
		if known, err = audit.ParseMark(v.Seal); err != nil {
			return err
		}
	}
	var raw bytes.Buffer
	if err := (&console{c.ctx, &raw, c.errOut}).perform(v.Data, auditVerify, known); err != nil {
		return err
	}
	var found verified
	if err := json.Unmarshal(raw.Bytes(), &found); err != nil {
		return err
	}
	for _, place := range found.Broken {
		c.say("%s", place)
	}
	if found.Last.Number > 0 {
		c.say("Dấu niêm cuối, hãy chép lại / the last seal, write it down: %s", found.Last)
	}
	if n := len(found.Broken); n > 0 {
		return fault.Newf(fault.Conflict, "Nhật ký đã bị sửa: %d chỗ không khớp.", "The audit was changed: %d places do not hold.", n)
	}
	c.say("%d mục nhật ký, %d chuỗi, %d dấu niêm: tất cả nguyên vẹn / %[1]d entries, %[2]d chains, %[3]d seals: all hold.", found.Entries, found.Chains, found.Seals)
	if known.Number > 0 {
		c.say("Lịch sử đến dấu niêm %d không thay đổi / history up to seal %[1]d is unchanged.", known.Number)
	}
	return nil
}

// verified is what the command that runs beside the data answers.
type verified struct {
	Entries, Chains, Seals int
	Last                   audit.Mark
	Broken                 []string
}

var auditVerify = remote{"audit-verify", func(ctx context.Context, a *App, raw json.RawMessage) (string, error) {
	var known audit.Mark
	if err := json.Unmarshal(raw, &known); err != nil {
		return "", err
	}
	found, err := audit.VerifyNow(ctx, a.Store.Reading(), known)
	if err != nil {
		return "", err
	}
	units, err := a.Store.Reading().Unit.Query().All(tenant.System(ctx))
	if err != nil {
		return "", err
	}
	codes := map[uuid.UUID]string{}
	for _, u := range units {
		codes[u.ID] = u.Code
	}
	out := verified{Entries: found.Entries, Chains: found.Chains, Seals: found.Seals, Last: found.Last}
	for _, b := range found.Breaks {
		out.Broken = append(out.Broken, a.place(b, codes)+": "+b.What.VI+" / "+b.What.EN)
	}
	text, err := json.Marshal(out)
	return string(text), err
}}

// place says where a break is: the seal, and the unit's code with the number of the entry.
func (a *App) place(b audit.Break, codes map[uuid.UUID]string) string {
	place := ""
	if b.Unit != uuid.Nil {
		if place = codes[b.Unit]; place == "" {
			place = a.Store.Catalogue.Kind("Unit").EncodeID(b.Unit)
		}
		place = fmt.Sprintf("%s #%d", place, b.Seq)
	}
	if b.Seal == 0 && b.Unit != uuid.Nil {
		return place
	}
	seal := fmt.Sprintf("dấu niêm %d (seal %[1]d)", b.Seal)
	if place == "" {
		return seal
	}
	return seal + ", " + place
}

// sealing seals the audit every ten minutes, until ctx ends.
func (a *App) sealing(ctx context.Context) {
	tick := time.NewTicker(10 * time.Minute)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			a.seal(ctx)
		}
	}
}

// seal binds what was written since the last seal. The log is a place outside the database that
// keeps its mark.
func (a *App) seal(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	var mark audit.Mark
	err := a.Store.Tx(tenant.System(ctx), func(ctx context.Context, tx *gen.Tx) (err error) {
		mark, err = audit.Seal(ctx, tx, a.Store.Postgres(), a.Clock.Now())
		return err
	})
	switch {
	case err != nil:
		a.log.WarnContext(ctx, "seal the audit", "error", err)
	case mark.Number > 0:
		a.log.InfoContext(ctx, "audit sealed", "seal", mark.String())
	}
}
