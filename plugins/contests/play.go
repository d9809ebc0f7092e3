package contests

import "github.com/lantoa/lantoa/plugins/sdk"

// open begins an attempt, or shows the one under way again: a second tab, or a device that lost
// its network, comes back to the same paper.
func open(tx *sdk.Tx, in OpenIn, _ *sdk.Diags) (OpenOut, error) {
	e, err := sdk.Target[Entrant](tx)
	if err != nil {
		return OpenOut{}, err
	}
	if !fits(e.TokenHash, hashed(in.Token)) {
		return OpenOut{}, errToken
	}
	c, err := sdk.Get[Contest](tx, e.Contest)
	if err != nil {
		return OpenOut{}, err
	}
	if err := e.mayPlay(c); err != nil {
		return OpenOut{}, err
	}
	f, err := bank(tx, c.ID)
	if err != nil {
		return OpenOut{}, err
	}
	a, err := underWay(tx, e, in.Practice)
	if err != nil {
		return OpenOut{}, err
	}
	if a == nil {
		if err := mayBegin(tx, c, e, in.Practice); err != nil {
			return OpenOut{}, err
		}
		if a = begin(tx, c, e, f, in.Practice); len(a.Paper) == 0 {
			return OpenOut{}, sdk.Fail("NO_PRACTICE", "Cuộc thi này không có câu hỏi thi thử.", "This contest has no questions for practice.").At("practice")
		}
	}
	tx.Save(e)
	tx.Show(a)
	questions, err := encoded(f.show(a.Paper))
	return OpenOut{a.Number, a.Started, a.Deadline, tx.Now(), questions, a.Answers, a.Sequence}, err
}

// underWay is the attempt that the entrant comes back to, nil if there is none; one whose time is
// over, or a practice that gives way to the real thing, ends here.
func underWay(tx *sdk.Tx, e *Entrant, practice bool) (*Attempt, error) {
	if e.Current == nil {
		return nil, nil //nolint:nilnil // none
	}
	a, err := sdk.Get[Attempt](tx, *e.Current)
	if err != nil {
		return nil, err
	}
	over := tx.Now().After(a.Deadline)
	switch {
	case a.State != Running:
		e.Current = nil
		return nil, nil //nolint:nilnil // none
	case !over && a.Practice == practice, !over && !a.Practice:
		return a, nil
	case over:
		a.finish(Expired, a.Deadline)
	default:
		a.finish(Expired, tx.Now())
	}
	tx.Save(a)
	e.count(a)
	return nil, nil //nolint:nilnil // none
}

func mayBegin(tx *sdk.Tx, c *Contest, e *Entrant, practice bool) error {
	switch {
	case c.State != Open || tx.Now().After(c.Closes) || !practice && tx.Now().Equal(c.Closes):
		return errOver()
	case practice && e.Practices >= mostPractices:
		return sdk.Fail("NO_ATTEMPTS", "Bạn đã thi thử đủ 20 lần.", "You have practised 20 times.")
	case practice:
		return nil
	case tx.Now().Before(c.Opens):
		return sdk.Fail("NOT_OPEN_YET", "Chưa đến giờ thi.", "The contest has not begun yet.")
	case e.Used >= c.Attempts:
		return sdk.Fail("NO_ATTEMPTS", "Bạn đã dùng hết số lượt thi.", "You have used all your attempts.")
	}
	return nil
}

func save(tx *sdk.Tx, in AnswersIn, _ *sdk.Diags) (SaveOut, error) {
	a, err := sdk.Target[Attempt](tx)
	if err != nil {
		return SaveOut{}, err
	}
	if !fits(a.TokenHash, hashed(in.Token)) {
		return SaveOut{}, errToken
	}
	saved, err := a.take(tx, in)
	if err != nil {
		return SaveOut{}, err
	}
	tx.Save(a)
	return SaveOut{saved, a.Sequence, a.Deadline, tx.Now()}, nil
}

// submit ends an attempt. The server's clock decides: after the deadline what had been saved
// counts, and nothing else. An attempt that has ended answers as it did when it ended.
func submit(tx *sdk.Tx, in AnswersIn, _ *sdk.Diags) (SubmitOut, error) {
	a, err := sdk.Target[Attempt](tx)
	if err != nil {
		return SubmitOut{}, err
	}
	if !fits(a.TokenHash, hashed(in.Token)) {
		return SubmitOut{}, errToken
	}
	if a.State == Running {
		if err := handIn(tx, a, in); err != nil {
			return SubmitOut{}, err
		}
	}
	out := SubmitOut{State: a.State, Score: *a.Score, Correct: *a.Correct, Questions: len(a.Paper), Seconds: *a.Seconds}
	for _, p := range a.Paper {
		out.Total += p.Points
	}
	if a.Practice {
		f, err := bank(tx, a.Contest)
		if err != nil {
			return SubmitOut{}, err
		}
		if out.Solution, err = encoded(f.solve(a.Paper)); err != nil {
			return SubmitOut{}, err
		}
	}
	return out, nil
}

func handIn(tx *sdk.Tx, a *Attempt, in AnswersIn) error {
	e, err := sdk.Get[Entrant](tx, a.Entrant)
	if err != nil {
		return err
	}
	if e.State == Disqualified {
		return errOut
	}
	if tx.Now().After(a.Deadline) {
		a.finish(Expired, a.Deadline)
	} else {
		if in.Answers == "" {
			in.Answers = a.Answers
		}
		if _, err := a.take(tx, in); err != nil {
			return err
		}
		a.finish(Submitted, tx.Now())
	}
	e.count(a)
	tx.Save(a)
	tx.Save(e)
	return nil
}
