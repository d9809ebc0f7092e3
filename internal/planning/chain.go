package planning

import (
	"context"
	"strings"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/plandoc"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// documents writes the plan's document and those that it rests on, tied by what the text says
// that they carry out, and returns the plan's.
func documents(sys context.Context, tx *txn.Tx, plan uuid.UUID, doc *paper) (uuid.UUID, error) {
	r := doc.reading
	bases := basesOf(r)
	next := chain(bases, r, doc.text)
	ids := make([]uuid.UUID, len(bases)+1)
	for i := range ids {
		var err error
		if ids[i], err = newID(); err != nil {
			return uuid.Nil, err
		}
	}
	h := r.Document
	rows := make([]*gen.DocumentCreate, len(ids))
	rows[0] = tx.Document.Create().SetKind(kindOf(string(h.Kind), string(h.Symbol))).SetNillableNumber(said(h.Number)).SetNillableSymbol(said(h.Symbol)).
		SetNillableIssuer(said(h.Issuer)).SetNillablePlace(said(h.Place)).SetNillableIssuedOn(h.Date.Ptr()).SetNillableTitle(said(h.Title))
	for i, b := range bases {
		rows[i+1] = tx.Document.Create().SetKind(kindOf("", string(b.Symbol))).SetNillableSymbol(said(b.Symbol)).
			SetNillableIssuer(said(b.Issuer)).SetNillableIssuedOn(b.Date.Ptr()).SetNillableTitle(said(b.Text))
	}
	for i, row := range rows {
		row.SetID(ids[i]).SetUnitID(tx.Viewer.Unit).SetPlanID(plan).SetCreatedAt(tx.Now)
	}
	for _, i := range below(next) { // the document above comes first, as the one below names it
		if j := next[i]; j > 0 {
			rows[i].SetImplementsID(ids[j])
		}
		if err := rows[i].Exec(sys); err != nil {
			return uuid.Nil, err
		}
	}
	return ids[0], nil
}

// basesOf are the legal bases with a symbol, each once, and those without, at most forty in all.
func basesOf(r *plandoc.Reading) []plandoc.LegalBasis {
	const most = 40
	seen := map[plandoc.Said]bool{}
	var out []plandoc.LegalBasis
	for _, b := range r.LegalBases {
		if b.Symbol != "" && seen[b.Symbol] || b.Symbol == "" && b.Text == "" || len(out) == most {
			continue
		}
		seen[b.Symbol] = true
		out = append(out, b)
	}
	return out
}

// chain tells which document each carries out: 0 is the plan's own, i+1 the basis i, and 0 as a
// value is none. A carries out B where "thực hiện" (or "theo") stands between their symbols in
// one sentence of the title, the bases or the source; nearest first. The plan carries out the
// first document that its title names, else the first of its bases that is no law.
func chain(bases []plandoc.LegalBasis, r *plandoc.Reading, text string) []int {
	next := make([]int, len(bases)+1)
	title := string(r.Document.Title)
	for i, at := range order(title, bases) {
		if i == 0 && at >= 0 {
			next[0] = at + 1
		}
	}
	for i, b := range bases {
		if next[0] == 0 && carriedOut(kindOf("", string(b.Symbol))) {
			next[0] = i + 1
		}
	}
	texts := []string{title}
	lines := strings.Split(text, "\n")
	for _, b := range bases {
		texts = append(texts, string(b.Text))
		if b.Lines[0] > 0 && b.Lines[1] <= len(lines) {
			texts = append(texts, strings.Join(lines[b.Lines[0]-1:b.Lines[1]], " "))
		}
	}
	for _, t := range texts {
		named := order(t, bases)
		for k := 0; k+1 < len(named); k++ {
			a, b := named[k], named[k+1]
			between := t[strings.Index(t, string(bases[a].Symbol)):strings.Index(t, string(bases[b].Symbol))]
			if next[a+1] == 0 && strings.Contains(between, "thực hiện") && !strings.Contains(between, ";") && !leads(next, b+1, a+1) {
				next[a+1] = b + 1
			}
		}
	}
	return next
}

// order lists the bases whose symbols a text names, in the order of the text.
func order(text string, bases []plandoc.LegalBasis) []int {
	var out []int
	at := func(i int) int { return strings.Index(text, string(bases[i].Symbol)) }
	for i, b := range bases {
		if b.Symbol == "" || at(i) < 0 {
			continue
		}
		k := len(out)
		for k > 0 && at(out[k-1]) > at(i) {
			k--
		}
		out = append(out[:k], append([]int{i}, out[k:]...)...)
	}
	return out
}

// leads tells whether from leads to to, so that a link back would make a ring.
func leads(next []int, from, to int) bool {
	for ; from != 0; from = next[from] {
		if from == to {
			return true
		}
	}
	return false
}

// below lists the documents so that each comes after the one that it carries out.
func below(next []int) []int {
	var out []int
	done := make([]bool, len(next))
	var visit func(i int)
	visit = func(i int) {
		if done[i] {
			return
		}
		done[i] = true
		if next[i] != 0 {
			visit(next[i])
		}
		out = append(out, i)
	}
	for i := range next {
		visit(i)
	}
	return out
}

func carriedOut(k programme.DocumentKind) bool { return k != "OTHER" }

// kindOf is the kind of a document by the abbreviation in its heading or in its symbol:
// "68/KH-UBND", "80-KL/TW", "1521/QĐ-TTg".
func kindOf(kind, symbol string) programme.DocumentKind {
	if kind == "" {
		for _, part := range strings.FieldsFunc(symbol, func(r rune) bool { return r == '/' || r == '-' || r == ' ' }) {
			if k := kindOf(part, ""); k != "OTHER" {
				return k
			}
		}
		return "OTHER"
	}
	k := strings.ToUpper(strings.NewReplacer("Đ", "D", "đ", "d").Replace(kind))
	if programme.Enums()["DocumentKind"].Has(k) {
		return programme.DocumentKind(k)
	}
	return "OTHER"
}
