package contests

import (
	"time"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// How much the public is shown: of contests the newest.
const (
	mostListed = 50
	mostPrizes = 30 // sorts of prizes of a contest
)

// card is a contest in the list of the public.
type card struct {
	ID     sdk.Ref      `json:"id"`
	Title  string       `json:"title"`
	State  ContestState `json:"state"`
	Phase  string       `json:"phase"`
	Opens  time.Time    `json:"opens"`
	Closes time.Time    `json:"closes"`
}

// list shows the contests of all units that have been opened, and no other: without a unit a call
// sees what is shared.
func list(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (ListOut, error) {
	found, err := sdk.Find[Contest](tx, nil, "-opens", mostListed)
	if err != nil {
		return ListOut{}, err
	}
	cards := make([]card, len(found))
	for i, c := range found {
		cards[i] = card{c.ID, c.Title, c.State, c.phase(tx.Now()), c.Opens, c.Closes}
	}
	out := ListOut{Now: tx.Now()}
	out.Contests, err = encoded(cards)
	return out, err
}

// phase tells whether a moment is BEFORE, within (NOW) or AFTER the time of a contest.
func (c *Contest) phase(now time.Time) string {
	switch {
	case now.Before(c.Opens):
		return "BEFORE"
	case c.State != Open || now.After(c.Closes):
		return "AFTER"
	}
	return "NOW"
}

// offered is a prize as the public is told of it.
type offered struct {
	Name   string    `json:"name"`
	Places int       `json:"places"`
	Money  sdk.Money `json:"money"`
}

func info(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (InfoOut, error) {
	c, err := sdk.Target[Contest](tx)
	if err != nil {
		return InfoOut{}, err
	}
	if c.State == Draft {
		return InfoOut{}, sdk.ErrNotFound
	}
	found, err := sdk.Find[Prize](tx, sdk.Of("contest", c.ID), "position", mostPrizes)
	if err != nil {
		return InfoOut{}, err
	}
	prizes := make([]offered, len(found))
	for i, p := range found {
		prizes[i] = offered{p.Name, p.Places, p.Money}
	}
	out := InfoOut{
		Title: c.Title, Summary: c.Summary, State: c.State, Phase: c.phase(tx.Now()), Opens: c.Opens, Closes: c.Closes, Minutes: c.Minutes, Attempts: c.Attempts,
		Questions: c.Questions, Total: c.Total, Verification: c.Verification, Places: c.Places, TieBreak: c.TieBreak, LiveBoard: c.LiveBoard, EraseOn: c.EraseOn, Now: tx.Now(),
	}
	out.Prizes, err = encoded(prizes)
	return out, err
}
