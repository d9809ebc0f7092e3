package contests

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// What a job writes at a time.
const (
	graded  = 150 // attempts, each with its entrant
	placed  = 300 // entrants
	awarded = 200 // certificates
	most    = 1_000_000
	rounds  = 5 // that begin again where something changed meanwhile
)

func jobParts() []sdk.Part {
	return []sdk.Part{
		sdk.Job("tend", sdk.JobOpts{Label: sdk.L("Chấm lượt hết giờ, đóng cuộc thi", "Grade what ran out of time, close contests"), Cron: "*/5 * * * *"}, tend),
		sdk.Job("rank", sdk.JobOpts{Label: sdk.L("Xếp hạng", "Rank")}, rankAll),
		sdk.Job("award", sdk.JobOpts{Label: sdk.L("Cấp giấy chứng nhận", "Issue certificates")}, award),
		sdk.Job("forget", sdk.JobOpts{Label: sdk.L("Xóa thông tin cá nhân đến hạn", "Erase personal data that is due"), Cron: "30 1 * * *"}, forget),
	}
}

// tend grades attempts whose time is over, and closes contests whose time is over when all of
// theirs are.
func tend(r *sdk.Run, _ sdk.None, _ *sdk.Diags) error {
	if err := expire(r, nil); err != nil {
		return err
	}
	return r.Write("close", func(tx *sdk.Tx) error {
		over, err := sdk.Find[Contest](tx, sdk.And(sdk.Is("state", Open), sdk.Where{"closes": sdk.Where{"lt": tx.Now()}}, sdk.Where{"unit": sdk.Where{"id": sdk.Where{"eq": tx.Actor().Unit}}}), "", 100)
		if err != nil {
			return err
		}
		for _, c := range over {
			c.State = Closed
			tx.Save(c)
		}
		return nil
	})
}

// look reads within a job as things stand now: a piece without changes writes nothing.
func look(r *sdk.Run, f func(tx *sdk.Tx) error) error { return r.Write("look", f) }

// piece names a piece of work by what is in it, so that a run that was cut off and sees other rows
// writes them, too.
func piece(what string, ids []sdk.Ref) string {
	text := make([]string, len(ids))
	for i, id := range ids {
		text[i] = string(id)
	}
	return what + " " + hashed(text...)[:32]
}

// expire grades attempts whose time is over, of one contest or of all. What was handed in while it
// looked is a conflict, and looked at again.
func expire(r *sdk.Run, where sdk.Where) error {
	for conflicts := 0; ; {
		var ids []sdk.Ref
		var late []*Attempt
		entrants := map[sdk.Ref]*Entrant{}
		err := look(r, func(tx *sdk.Tx) (err error) {
			late, err = sdk.Find[Attempt](tx, sdk.And(sdk.Where{}, where, sdk.Is("state", Running), sdk.Where{"deadline": sdk.Where{"lt": tx.Now()}}), "deadline", graded)
			if err != nil {
				return err
			}
			ids = nil
			var of []sdk.Ref
			for _, a := range late {
				ids, of = append(ids, a.ID), append(of, a.Entrant)
			}
			people, err := sdk.GetAll[Entrant](tx, of...)
			for _, e := range people {
				entrants[e.ID] = e
			}
			return err
		})
		if err != nil || len(late) == 0 {
			return err
		}
		err = r.Write(piece("expire", ids), func(tx *sdk.Tx) error {
			grade(tx, late, entrants)
			return nil
		})
		switch {
		case errors.Is(err, sdk.ErrConflict) && conflicts < rounds:
			conflicts++
		case err != nil || len(late) < graded:
			return err
		}
	}
}

// grade ends attempts whose time is over, with their entrants' figures. It saves copies: a piece
// may be put together twice.
func grade(tx *sdk.Tx, late []*Attempt, entrants map[sdk.Ref]*Entrant) {
	changed := map[sdk.Ref]*Entrant{}
	for _, was := range late {
		a := *was
		a.finish(Expired, a.Deadline)
		tx.Save(&a)
		e := changed[a.Entrant]
		if known := entrants[a.Entrant]; e == nil && known != nil {
			one := *known
			e = &one
			changed[a.Entrant] = e
		}
		if e != nil {
			e.count(&a)
			tx.Save(e)
		}
	}
}

// placing is what becomes of an entrant in the ranking.
type placing struct {
	*Entrant // as it was read
	f        figures
	rank     int
	prize    *sdk.Ref
}

// rankAll ranks a contest and proposes its prizes. It reads the entrants in the order of their
// standings and writes in pieces; where somebody was disqualified meanwhile it begins again.
func rankAll(r *sdk.Run, in ofContest, d *sdk.Diags) error {
	for round := range rounds {
		done, err := rankOnce(r, in.Contest, round, d)
		if done || d.Any() || err != nil && !errors.Is(err, sdk.ErrConflict) {
			return err
		}
	}
	return sdk.ErrConflict
}

func rankOnce(r *sdk.Run, contest sdk.Ref, round int, d *sdk.Diags) (done bool, err error) {
	if err := expire(r, sdk.Of("contest", contest)); err != nil {
		return false, err
	}
	var all []placing
	var opens time.Time
	came := int64(0)
	err = look(r, func(tx *sdk.Tx) error {
		c, err := sdk.Get[Contest](tx, contest)
		if err != nil {
			return err
		}
		if c.State != Closed {
			d.Error("", "NOT_CLOSED", sdk.L("Cuộc thi chưa đóng.", "The contest is not closed."))
			return nil
		}
		if came, err = sdk.Count[Entrant](tx, ranked(contest, sdk.Is("perfect", true))); err != nil {
			return err
		}
		opens = c.Opens
		all, err = order(tx, contest, int(came))
		return err
	})
	if err != nil || d.Any() {
		return false, err
	}
	for part := range slices.Chunk(all, placed) {
		if err := r.Write(partKey("place", round, part), func(tx *sdk.Tx) error { place(tx, opens, part); return nil }); err != nil {
			return false, err
		}
	}
	err = r.Write(fmt.Sprintf("ranked %d", round), func(tx *sdk.Tx) error {
		done, err = settle(tx, contest, len(all), int(came))
		return err
	})
	return done, err
}

// ranked is the condition on entrants that have a rank to get.
func ranked(contest sdk.Ref, more ...sdk.Where) sdk.Where {
	return sdk.And(append(more, sdk.Of("contest", contest), sdk.Is("state", Verified), sdk.Where{"score": sdk.Where{"gte": 0}})...)
}

// order ranks the entrants: by their standings as SQL gives them, the guesses judged now.
func order(tx *sdk.Tx, contest sdk.Ref, came int) ([]placing, error) {
	entrants, err := sdk.Find[Entrant](tx, ranked(contest), "-standing", most)
	if err != nil {
		return nil, err
	}
	prizes, err := sdk.Find[Prize](tx, sdk.Of("contest", contest), "position", 100)
	if err != nil {
		return nil, err
	}
	all := make([]placing, len(entrants))
	for i, e := range entrants {
		all[i] = placing{Entrant: e, f: e.figures()}
		all[i].f.distance = distance(e.Guess, came)
	}
	slices.SortFunc(all, func(a, b placing) int { return cmp.Or(a.f.compare(b.f), cmp.Compare(a.ID, b.ID)) })
	given := 0
	for i := range all {
		all[i].rank = i + 1
		for len(prizes) > 0 && given == prizes[0].Places {
			prizes, given = prizes[1:], 0
		}
		if len(prizes) > 0 && all[i].f.score >= prizes[0].MinScore {
			all[i].prize = &prizes[0].ID
			given++
		}
	}
	return all, nil
}

// partKey names a piece of a ranking by what is in it: the same is written once.
func partKey(what string, round int, part []placing) string {
	var text strings.Builder
	for _, p := range part {
		text.WriteString(fmt.Sprint(p.ID, p.rank, p.f))
		if p.prize != nil {
			text.WriteString(string(*p.prize))
		}
	}
	return fmt.Sprintf("%s %d %s", what, round, hashed(text.String())[:32])
}

// place gives entrants their ranks; who was disqualified meanwhile is a conflict.
func place(tx *sdk.Tx, opens time.Time, part []placing) {
	for _, p := range part {
		e := *p.Entrant // a piece may be put together twice
		standing := p.f.standing(opens)
		e.Rank, e.Prize, e.Standing, e.Distance = &p.rank, p.prize, &standing, nil
		if e.Guess != nil {
			e.Distance = &p.f.distance
		}
		tx.Save(&e)
	}
}

// settle ends a ranking, unless those who were ranked are not those who are to be.
func settle(tx *sdk.Tx, contest sdk.Ref, n, came int) (bool, error) {
	if err := tx.Guard(rankGuard(contest)); err != nil {
		return false, err
	}
	c, err := sdk.Get[Contest](tx, contest)
	if err != nil {
		return false, err
	}
	now, err := sdk.Count[Entrant](tx, ranked(contest))
	if err != nil || int(now) != n || c.State != Closed {
		return false, err
	}
	entrants, err := sdk.Count[Entrant](tx, sdk.Of("contest", contest))
	if err != nil {
		return false, err
	}
	attempts, err := sdk.Count[Attempt](tx, sdk.And(sdk.Of("contest", contest), sdk.Is("practice", false)))
	if err != nil {
		return false, err
	}
	people, entries := int(entrants), int(attempts)
	c.State, c.Entrants, c.Entries, c.AllCorrect = Ranked, &people, &entries, &came
	tx.Save(c)
	tx.NotifyRole(head, sdk.L("Cuộc thi “"+c.Title+"” đã xếp hạng xong, chờ công bố.", "“"+c.Title+"” has been ranked and waits to be published."), c)
	return true, nil
}

// award issues the certificates of a published contest, in the order of the ranks.
func award(r *sdk.Run, in ofContest, _ *sdk.Diags) error {
	c, err := sdk.Get[Contest](r.Tx, in.Contest)
	if err != nil || c.State != Published {
		return err
	}
	prizes, err := sdk.Find[Prize](r.Tx, sdk.Of("contest", c.ID), "position", 100)
	if err != nil {
		return err
	}
	names := map[sdk.Ref]string{}
	for _, p := range prizes {
		names[p.ID] = p.Name
	}
	for last, next, more := 0, 0, true; more; last = next {
		err := r.Write(fmt.Sprint("award after ", last), func(tx *sdk.Tx) error {
			part, err := sdk.Find[Entrant](tx, ranked(c.ID, sdk.Where{"rank": sdk.Where{"gt": last}}), "rank", awarded)
			if err != nil {
				return err
			}
			if more = len(part) == awarded; more {
				next = *part[awarded-1].Rank
			}
			return certify(tx, c, part, names)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// certify makes the certificates that are not there yet.
func certify(tx *sdk.Tx, c *Contest, part []*Entrant, prizes map[sdk.Ref]string) error {
	part = slices.DeleteFunc(part, func(e *Entrant) bool { return e.Prize == nil && (c.CertifyFrom == 0 || *e.Score < c.CertifyFrom) })
	if len(part) == 0 {
		return nil
	}
	ids := make([]sdk.Ref, len(part))
	for i, e := range part {
		ids[i] = e.ID
	}
	have := map[sdk.Ref]bool{}
	made, err := sdk.Find[Certificate](tx, sdk.Where{"entrant": sdk.Where{"id": sdk.Where{"in": ids}}}, "", awarded)
	if err != nil {
		return err
	}
	for _, m := range made {
		have[*m.Entrant] = true
	}
	for _, e := range part {
		if have[e.ID] {
			continue
		}
		award := "Hoàn thành cuộc thi"
		if e.Prize != nil {
			award = prizes[*e.Prize]
		}
		tx.CreateNumbered(&Certificate{Holder: e.Name, Award: award, Event: c.Title, IssuedOn: tx.Today(), Entrant: &e.ID}, "number")
	}
	return nil
}

// forget erases who the entrants of published contests were when their day has come; figures and
// certificates stay.
func forget(r *sdk.Run, _ sdk.None, _ *sdk.Diags) error {
	due, err := sdk.Find[Contest](r.Tx, sdk.And(sdk.Is("state", Published), sdk.Is("erased", false), sdk.Where{"eraseOn": sdk.Where{"lte": r.Today()}},
		sdk.Where{"unit": sdk.Where{"id": sdk.Where{"eq": r.Actor().Unit}}}), "", 100)
	if err != nil {
		return err
	}
	for _, c := range due {
		if err := forgetPeople(r, c.ID); err != nil {
			return err
		}
		err := r.Write("forgot "+string(c.ID), func(tx *sdk.Tx) error {
			c, err := sdk.Get[Contest](tx, c.ID)
			if err != nil {
				return err
			}
			c.Erased = true
			tx.Save(c)
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func forgetPeople(r *sdk.Run, contest sdk.Ref) error {
	for {
		var ids []sdk.Ref
		err := look(r, func(tx *sdk.Tx) error {
			people, err := sdk.Find[Entrant](tx, sdk.And(sdk.Of("contest", contest), sdk.Is("erased", false)), "", placed)
			ids = nil
			for _, e := range people {
				ids = append(ids, e.ID)
			}
			return err
		})
		if err != nil || len(ids) == 0 {
			return err
		}
		err = r.Write(piece("forget", ids), func(tx *sdk.Tx) error {
			people, err := sdk.GetAll[Entrant](tx, ids...)
			for _, e := range people {
				e.Name, e.Phone, e.PhoneMask, e.PhoneKey, e.BirthYear, e.TokenHash, e.CodeHash, e.Erased = "(đã xóa)", "", "", "", nil, "", "", true
				tx.Save(e)
			}
			return err
		})
		if err != nil {
			return err
		}
	}
}
