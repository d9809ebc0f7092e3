package read

import "github.com/vektah/gqlparser/v2/ast"

// repeats counts the pairs of fields that have one place in the answer: validation compares each
// pair. It follows fragments, which the weights have bounded before.
type repeats struct {
	doc   *ast.QueryDocument
	ids   map[spot]int
	times []int // by id of a place
	pairs int
}

// spot is a response name below a place.
type spot struct {
	above int
	name  string
}

func (r *repeats) walk(set ast.SelectionSet, above int) {
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			id, known := r.ids[spot{above, s.Alias}]
			if !known {
				id = len(r.times)
				r.ids[spot{above, s.Alias}] = id
				r.times = append(r.times, 0)
			}
			r.pairs += r.times[id]
			r.times[id]++
			r.walk(s.SelectionSet, id)
		case *ast.InlineFragment:
			r.walk(s.SelectionSet, above)
		case *ast.FragmentSpread:
			if f := r.doc.Fragments.ForName(s.Name); f != nil {
				r.walk(f.SelectionSet, above)
			}
		}
	}
}
