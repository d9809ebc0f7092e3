package app

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/lantoa/lantoa/internal/audit"
	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/fault"
)

type auditCommands struct {
	Verify auditVerifyCommand `cmd:"" help:"Walk the audit chains of all units and tell where one does not hold."`
}

type auditVerifyCommand struct{ config.Data }

// Run fails if a chain breaks.
func (v *auditVerifyCommand) Run(c *console) error { return c.perform(v.Data, auditVerify, nil) }

var auditVerify = remote{"audit-verify", func(ctx context.Context, a *App, _ json.RawMessage) (string, error) {
	n, breaks, err := audit.Verify(ctx, a.Store.Reading())
	if err != nil {
		return "", err
	}
	if len(breaks) == 0 {
		return fmt.Sprintf("%d mục nhật ký, mọi chuỗi nguyên vẹn / %d entries, every chain holds.\n", n, n), nil
	}
	unit := a.Store.Catalogue.Kind("Unit")
	var places []string
	for _, b := range breaks[:min(len(breaks), 20)] {
		places = append(places, fmt.Sprintf("%s #%d: %s", unit.EncodeID(b.Unit), b.Seq, b.What))
	}
	return "", fault.Newf(fault.Conflict, "Nhật ký đã bị sửa: %d chỗ không khớp.", "The audit was changed: %d places do not hold.", len(breaks)).In(strings.Join(places, "; "))
}}
