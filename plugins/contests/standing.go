package contests

import (
	"cmp"
	"encoding/json"
	"time"
)

// A standing packs the figures by which entrants are ranked into one number, so that one indexed
// column gives their order and a place is one count: score, then less time, then a closer guess,
// then handed in earlier. The limits of contest.go make the figures fit in 63 bits.
const (
	scoreBits    = 10
	secondsBits  = 14
	distanceBits = 16
	offsetBits   = 23

	mostSeconds  = 1<<secondsBits - 1
	mostDistance = 1<<distanceBits - 1 // of those farther off, all are alike
	mostOffset   = 1<<offsetBits - 1   // seconds from the opening of the contest: 97 days
)

// figures are what an entrant is ranked by.
type figures struct {
	score, seconds int
	distance       int // of the guess; mostDistance: none, or not known yet
	at             time.Time
}

// standing is the number; the larger stands higher.
func (f figures) standing(opens time.Time) int64 {
	n := int64(min(max(f.score, 0), 1<<scoreBits-1))
	n = n<<secondsBits | int64(mostSeconds-min(max(f.seconds, 0), mostSeconds))
	n = n<<distanceBits | int64(mostDistance-min(max(f.distance, 0), mostDistance))
	offset := int(f.at.Sub(opens) / time.Second)
	return n<<offsetBits | int64(mostOffset-min(max(offset, 0), mostOffset))
}

// compare orders figures, the best first: as the standings do, and to the microsecond.
func (f figures) compare(g figures) int {
	return cmp.Or(cmp.Compare(g.score, f.score), cmp.Compare(f.seconds, g.seconds), cmp.Compare(f.distance, g.distance), f.at.Compare(g.at))
}

// distance is how far a guess is from what came out.
func distance(guess *int, came int) int {
	switch {
	case guess == nil:
		return mostDistance
	case *guess > came:
		return min(*guess-came, mostDistance)
	}
	return min(came-*guess, mostDistance)
}

func encoded(v any) (json.RawMessage, error) { return json.Marshal(v) }

// Standing is the sort key of an entrant's figures in a contest that opens at a moment: what
// Entrant.Standing holds.
func Standing(opens time.Time, score, seconds int, guess *int, came int, handedIn time.Time) int64 {
	return figures{score, seconds, distance(guess, came), handedIn}.standing(opens)
}
