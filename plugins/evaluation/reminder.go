package evaluation

import (
	"errors"
	"fmt"

	"github.com/lantoa/lantoa/plugins/sdk"
)

const (
	soon = 7   // days before a recommendation is due
	most = 500 // records of a kind that one morning speaks of
)

// remind runs every morning for each unit: it marks recommendations whose day has passed, and tells
// both sides of those that are due or were answered, and units of points that they may reply to.
func remind(r *sdk.Run, _ sdk.None, _ *sdk.Diags) error {
	return errors.Join(chase(r), told(r), replies(r))
}

// followed are the open recommendations with the acting unit on one side, due within days.
func followed(r *sdk.Run, side string) ([]*Finding, error) {
	return sdk.Find[Finding](r.Tx, sdk.Where{side: sdk.Where{"id": sdk.Where{"eq": r.Actor().Unit}}, "status": sdk.Where{"in": open}}, "due", most)
}

// chase marks what the unit has recommended, and tells who follows it. Of what is overdue it tells
// on the first day and every Monday.
func chase(r *sdk.Run) error {
	list, err := followed(r, "unit")
	if err != nil {
		return err
	}
	today := r.Today()
	return r.Write("findings", func(tx *sdk.Tx) error {
		for _, old := range list {
			f, err := sdk.Get[Finding](tx, old.ID)
			if err != nil {
				return err
			}
			if f.Status == answered && f.AnsweredOn == today.AddDays(-1) {
				tx.NotifyRole(head, sdk.L(fmt.Sprintf("Đơn vị đã báo cáo về kiến nghị “%s”.", f.Title), fmt.Sprintf("The recommendation “%s” was answered.", f.Title)), f)
			}
			late := f.Due.Before(today)
			f.tell(tx, late && (!f.Overdue || today.Weekday() == 1))
			f.Overdue = late
			tx.Save(f)
		}
		return nil
	})
}

// told tells the unit of what others have recommended to it and is due; of new ones conclude has told it.
func told(r *sdk.Run) error {
	list, err := followed(r, "target")
	if err != nil {
		return err
	}
	today := r.Today()
	return r.Write("told", func(tx *sdk.Tx) error {
		for _, f := range list {
			f.tell(tx, f.Due == today.AddDays(-1) || f.Due.Before(today) && today.Weekday() == 1)
		}
		return nil
	})
}

// tell tells the officers of the acting unit that a recommendation is overdue, or that its day comes.
func (f *Finding) tell(tx *sdk.Tx, overdue bool) {
	today := tx.Today()
	switch {
	case overdue:
		tx.NotifyRole(officer, sdk.L(fmt.Sprintf("Kiến nghị “%s” quá hạn từ ngày %s.", f.Title, f.Due.VN()), fmt.Sprintf("The recommendation “%s” should have been carried out by %s.", f.Title, f.Due)), f)
	case f.Due == today.AddDays(soon) || f.Due == today:
		tx.NotifyRole(officer, sdk.L(fmt.Sprintf("Kiến nghị “%s” đến hạn ngày %s.", f.Title, f.Due.VN()), fmt.Sprintf("The recommendation “%s” is due on %s.", f.Title, f.Due)), f)
	}
}

// replies tells the heads of a unit of points that they may still reply to.
func replies(r *sdk.Run) error {
	today := r.Today()
	list, err := sdk.Find[Scorecard](r.Tx, sdk.Where{"unit": sdk.Where{"id": sdk.Where{"eq": r.Actor().Unit}}, "status": sdk.Where{"eq": provisional}, "replyBy": sdk.Where{"in": []sdk.Date{today, today.AddDays(2)}}}, "", most)
	if err != nil {
		return err
	}
	return r.Write("replies", func(tx *sdk.Tx) error {
		for _, c := range list {
			tx.NotifyRole(head, sdk.L(fmt.Sprintf("Đơn vị có ý kiến về điểm dự kiến năm %d đến hết ngày %s.", c.Year, c.ReplyBy.VN()), fmt.Sprintf("The unit may reply to the points of %d until %s.", c.Year, c.ReplyBy)), c)
		}
		return nil
	})
}
