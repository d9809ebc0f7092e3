package outreach

import (
	"errors"
	"fmt"
	"slices"

	"github.com/lantoa/lantoa/plugins/sdk"
)

const (
	soon = 5   // days before a term
	most = 300 // records of a kind that one morning speaks of
)

// remind runs every morning for each unit: cases to be started, teams to be reviewed, dossiers and
// supplements that are due, joint sessions of tomorrow, reviews that wait for it. A job sees what is
// the unit's own or shared, so that what waits below for a decision is not told here.
func remind(r *sdk.Run, _ sdk.None, _ *sdk.Diags) error {
	own := sdk.Of("unit", r.Actor().Unit)
	today := r.Today()
	near := sdk.Where{"lte": today.AddDays(soon)}
	return errors.Join(
		each(r, "cases", sdk.And(own, sdk.Is("status", assigned), sdk.Where{"startBy": sdk.Where{"lte": today}}), officer, func(c *Case) (sdk.Text, bool) {
			return sdk.L(fmt.Sprintf("Vụ việc số %d: hạn bắt đầu hòa giải là ngày %s.", c.Number, c.StartBy.VN()), fmt.Sprintf("Case %d is to be started by %s.", c.Number, c.StartBy)), true
		}),
		each(r, "teams", sdk.And(own, sdk.Is("status", working), sdk.Where{"reviewDue": near}), officer, func(t *Team) (sdk.Text, bool) {
			return sdk.L(fmt.Sprintf("%s: hạn rà soát, kiện toàn là ngày %s.", t.Name, t.ReviewDue.VN()), fmt.Sprintf("%s is to be reviewed by %s.", t.Name, t.ReviewDue)),
				t.ReviewDue == today || t.ReviewDue == today.AddDays(soon)
		}),
		each(r, "dossiers", sdk.And(own, sdk.Where{"status": sdk.Where{"in": []assessmentState{scoring, posted}}, "dossierDue": near}), officer, func(a *Assessment) (sdk.Text, bool) {
			return sdk.L(fmt.Sprintf("%s: hạn gửi hồ sơ là ngày %s.", a.Title, a.DossierDue.VN()), fmt.Sprintf("%s: the dossier is due on %s.", a.Title, a.DossierDue)), true
		}),
		each(r, "supplements", sdk.And(own, sdk.Is("status", supplement)), officer, func(a *Assessment) (sdk.Text, bool) {
			return sdk.L(fmt.Sprintf("%s: hạn bổ sung là ngày %s.", a.Title, a.SupplementDue.VN()), fmt.Sprintf("%s: what is missing is due on %s.", a.Title, a.SupplementDue)), true
		}),
		each(r, "joints", sdk.Where{"status": sdk.Where{"eq": invited}, "on": sdk.Where{"eq": today.AddDays(1)}}, officer, func(j *Joint) (sdk.Text, bool) {
			return sdk.L(fmt.Sprintf("Ngày mai có buổi phối hợp “%s”, %s.", j.Title, j.Place), fmt.Sprintf("Tomorrow is the joint session “%s”, %s.", j.Title, j.Place)),
				slices.Contains(j.Partners, r.Actor().Unit)
		}),
		waiting(r),
	)
}

// each tells a role of the unit about the records that a condition and the text let through.
func each[T any](r *sdk.Run, key string, where sdk.Where, role string, text func(*T) (sdk.Text, bool)) error {
	list, err := sdk.Find[T](r.Tx, where, "", most)
	if err != nil || len(list) == 0 {
		return err
	}
	return r.Write(key, func(tx *sdk.Tx) error {
		for _, x := range list {
			if say, yes := text(x); yes {
				tx.NotifyRole(role, say, x)
			}
		}
		return nil
	})
}

// waiting tells the unit of open reviews that ask it and are due soon, and to which it has sent nothing.
func waiting(r *sdk.Run) error {
	today := r.Today()
	own := sdk.Of("unit", r.Actor().Unit)
	list, err := sdk.Find[ProgrammeReview](r.Tx, sdk.And(sdk.Is("status", collecting), sdk.Where{"due": sdk.Where{"lte": today.AddDays(soon)}}), "", most)
	if err != nil {
		return err
	}
	for _, p := range list {
		if !slices.Contains(p.Asked, r.Actor().Unit) {
			continue
		}
		mine, err := sdk.Count[Contribution](r.Tx, sdk.And(own, sdk.Of("review", p.ID), sdk.Is("status", sent)))
		if err != nil {
			return err
		}
		if mine > 0 {
			continue
		}
		if err := r.Write("review:"+string(p.ID), func(tx *sdk.Tx) error {
			tx.NotifyRole(officer, sdk.L(fmt.Sprintf("“%s”: hạn gửi là ngày %s.", p.Title, p.Due.VN()), fmt.Sprintf("“%s” is due on %s.", p.Title, p.Due)), nil)
			return nil
		}); err != nil {
			return err
		}
	}
	return nil
}
