package training

import (
	"errors"
	"fmt"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk"
)

const (
	soon  = 2  // days before a decision is due
	early = 30 // days before a term ends
)

// unit is a row of the core.
type unit struct {
	ID   sdk.Ref
	Kind string
}

// remind runs every morning for each unit, whether it has begun or not: decisions that are due, terms
// that end, sessions of tomorrow, and in September the registration of communicators in the communes.
func remind(r *sdk.Run, _ sdk.None, _ *sdk.Diags) error {
	if today := r.Today(); today.Month == time.September && today.Day == 1 {
		if err := r.Write("september", func(tx *sdk.Tx) error {
			if u, err := sdk.Get[unit](tx, tx.Actor().Unit); err != nil || u.Kind != "COMMUNE" {
				return err
			}
			tx.NotifyRole(officer, sdk.L("Tháng 9: rà soát, đăng ký tuyên truyền viên pháp luật của xã.", "September: the commune's legal communicators are registered now."), nil)
			return nil
		}); err != nil {
			return err
		}
	}
	return errors.Join(chase[Reporter](r, "reporter"), chase[Communicator](r, "communicator"), chase[Mediator](r, "mediator"), tomorrow(r))
}

// most is how many records of a kind one morning speaks of.
const most = 500

func chase[T any, P interface {
	*T
	candidate
}](r *sdk.Run, roster string,
) error {
	own, today := sdk.Of("unit", r.Actor().Unit), r.Today()
	late, err := sdk.Find[T](r.Tx, sdk.And(own, sdk.Is("status", proposed), sdk.Where{"due": sdk.Where{"lte": today.AddDays(soon)}}), "due", most)
	if err != nil {
		return err
	}
	ending, err := sdk.Find[T](r.Tx, sdk.And(own, sdk.Is("status", recognised), sdk.Is("due", today.AddDays(early))), "name", most)
	if err != nil {
		return err
	}
	return r.Write(roster, func(tx *sdk.Tx) error {
		for _, t := range late {
			p := P(t)
			name, due := p.profile().Name, p.recognition().Due
			text := sdk.L(fmt.Sprintf("Hạn quyết định công nhận %s là ngày %s.", name, due.VN()), fmt.Sprintf("The recognition of %s is to be decided by %s.", name, due))
			if due.Before(today) {
				text = sdk.L(fmt.Sprintf("Quá hạn quyết định công nhận %s từ ngày %s.", name, due.VN()), fmt.Sprintf("The recognition of %s should have been decided by %s.", name, due))
			}
			tx.NotifyRole(head, text, t)
		}
		for _, t := range ending {
			p := P(t)
			tx.NotifyRole(officer, sdk.L(fmt.Sprintf("Nhiệm kỳ của %s hết ngày %s.", p.profile().Name, p.recognition().Due.VN()),
				fmt.Sprintf("The term of %s ends on %s.", p.profile().Name, p.recognition().Due)), t)
		}
		return nil
	})
}

// tomorrow reminds the people of each session of the next day, its lecturer, and the officers.
func tomorrow(r *sdk.Run) error {
	day := r.Today().AddDays(1)
	list, err := sdk.Find[Session](r.Tx, sdk.And(sdk.Of("unit", r.Actor().Unit), sdk.Is("on", day), sdk.Is("status", sessionPlanned)), "", most)
	if err != nil {
		return err
	}
	for _, s := range list {
		if err := r.Write("session:"+string(s.ID), func(tx *sdk.Tx) error {
			c, err := sdk.Get[Course](tx, s.Course)
			if err != nil || c.Status != open {
				return err
			}
			rows, err := sdk.Find[Enrolment](tx, sdk.Of("course", c.ID), "", c.Capacity)
			if err != nil {
				return err
			}
			people, err := whoIs(tx, rows, s.Lecturer)
			if err != nil {
				return err
			}
			vi := fmt.Sprintf("Ngày mai %s %s: buổi “%s” của lớp “%s”, %s.", s.Time, day.VN(), s.Title, c.Title, either(s.Place, c.Place))
			en := fmt.Sprintf("Tomorrow %s %s: “%s” of the course “%s”, %s.", s.Time, day, s.Title, c.Title, either(s.Place, c.Place))
			tell(tx, people, vi, en)
			tx.NotifyRole(officer, sdk.L(vi, en), s)
			return nil
		}); err != nil {
			return err
		}
	}
	return nil
}

func either(a, b string) string {
	if a == "" {
		return b
	}
	return a
}

// whoIs are the people of the rosters on a list, and a lecturer.
func whoIs(tx *sdk.Tx, rows []*Enrolment, lecturer sdk.Ref) ([]person, error) {
	ids := map[group][]sdk.Ref{reporter: {lecturer}}
	for _, e := range rows {
		for _, id := range []sdk.Ref{e.Reporter, e.Communicator, e.Mediator, e.Teacher, e.Official} {
			if id != "" {
				ids[e.Group] = append(ids[e.Group], id)
			}
		}
	}
	var out []person
	err := errors.Join(fetch[Reporter](tx, ids[reporter], &out), fetch[Communicator](tx, ids[communicator], &out), fetch[Mediator](tx, ids[mediator], &out),
		fetch[Teacher](tx, ids[teacher], &out), fetch[Official](tx, ids[official], &out))
	return out, err
}

func fetch[T any, P interface {
	*T
	person
}](tx *sdk.Tx, ids []sdk.Ref, to *[]person,
) error {
	rows, err := sdk.GetAll[T](tx, ids...)
	for _, r := range rows {
		*to = append(*to, P(r))
	}
	return err
}
