package data

import (
	"bytes"
	"embed"
	"encoding/csv"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/reporting/forms"
)

//go:embed *.csv plan.txt
var files embed.FS

// Load parses the embedded files. An error is a fault in the files, with file and line; that
// names point to things that exist is proved by the tests, not here.
func Load() (*Province, error) {
	p := &Province{}
	steps := []func(*Province) error{
		loadUnits, loadSets, loadPeople, loadDocuments, loadDuties,
		loadProgress, loadDifficulties, loadNarratives, loadForms,
	}
	for _, step := range steps {
		if err := step(p); err != nil {
			return nil, err
		}
	}
	plan, err := files.ReadFile("plan.txt")
	if err != nil {
		return nil, fmt.Errorf("demo data: %w", err)
	}
	p.Plan = plan
	return p, nil
}

// each reads a CSV file whose first line is header and hands over its rows.
func each(name, header string, row func(r []string) error) error {
	raw, err := files.ReadFile(name)
	if err != nil {
		return fmt.Errorf("demo data: %w", err)
	}
	return eachRow(name, raw, header, row)
}

func eachRow(name string, raw []byte, header string, row func(r []string) error) error {
	rows, err := csv.NewReader(bytes.NewReader(raw)).ReadAll()
	if err != nil {
		return fmt.Errorf("demo data: %s: %w", name, err)
	}
	if len(rows) == 0 || strings.Join(rows[0], ",") != header {
		return fmt.Errorf("demo data: %s: the first line is not %q", name, header)
	}
	for i, r := range rows[1:] {
		if err := row(r); err != nil {
			return fmt.Errorf("demo data: %s: row %d: %w", name, i+2, err)
		}
	}
	return nil
}

// list splits a field at semicolons; an empty field is an empty list.
func list(field string) []string {
	if field == "" {
		return nil
	}
	return strings.Split(field, ";")
}

func loadUnits(p *Province) error {
	return each("units.csv", "code,kind,name,short_name,aliases,parent,official_scheme,official_code,valid_from",
		func(r []string) error {
			day, err := clock.ParseDay(r[8])
			if err != nil {
				return err
			}
			p.Units = append(p.Units, Unit{
				Code: r[0], Kind: r[1], Name: r[2], ShortName: r[3], Aliases: list(r[4]), Parent: r[5],
				OfficialScheme: r[6], OfficialCode: r[7], ValidFrom: day,
			})
			return nil
		})
}

func loadSets(p *Province) error {
	return each("sets.csv", "name,definition,rule", func(r []string) error {
		p.Sets = append(p.Sets, Set{Name: r[0], Definition: r[1], Rule: list(r[2])})
		return nil
	})
}

// loadPeople joins the rows of one user name, which stand together or apart.
func loadPeople(p *Province) error {
	return each("people.csv", "username,full_name,unit,role,title", func(r []string) error {
		i := slices.IndexFunc(p.People, func(q Person) bool { return q.Username == r[0] })
		if i < 0 {
			i = len(p.People)
			p.People = append(p.People, Person{Username: r[0], FullName: r[1]})
		}
		person := &p.People[i]
		if person.FullName != r[1] {
			return fmt.Errorf("user %s has two names, %q and %q", r[0], person.FullName, r[1])
		}
		person.Memberships = append(person.Memberships, Membership{Unit: r[2], Role: r[3], Title: r[4]})
		return nil
	})
}

func loadDocuments(p *Province) error {
	return each("documents.csv", "symbol,kind,issuer,date,title,implements", func(r []string) error {
		day, err := clock.ParseDay(r[3])
		if err != nil {
			return err
		}
		p.Documents = append(p.Documents, Document{
			Symbol: r[0], Kind: r[1], Issuer: r[2], Date: day, Title: r[4], Implements: r[5],
		})
		return nil
	})
}

func loadDuties(p *Province) error {
	return each("duties.csv", "duty,task,modules,timing,title_en", func(r []string) error {
		n, err := strconv.Atoi(r[0])
		if err != nil {
			return err
		}
		p.Duties = append(p.Duties, Duty{Number: n, Task: r[1], Modules: list(r[2]), Timing: r[3], TitleEN: r[4]})
		return nil
	})
}

func loadProgress(p *Province) error {
	return each("progress_texts.csv", "task,role,percent,text,figures", func(r []string) error {
		percent, err := strconv.Atoi(r[2])
		if err != nil {
			return err
		}
		t := ProgressText{Task: r[0], Role: r[1], Percent: percent, Text: r[3]}
		for _, f := range list(r[4]) {
			figure, err := parseFigure(f)
			if err != nil {
				return err
			}
			t.Figures = append(t.Figures, figure)
		}
		p.Progress = append(p.Progress, t)
		return nil
	})
}

// parseFigure reads "sessions:2-8".
func parseFigure(s string) (FigureRange, error) {
	code, span, ok := strings.Cut(s, ":")
	low, high, ok2 := strings.Cut(span, "-")
	if !ok || !ok2 {
		return FigureRange{}, fmt.Errorf("figure %q is not code:min-max", s)
	}
	from, err := strconv.ParseInt(low, 10, 64)
	if err != nil {
		return FigureRange{}, err
	}
	to, err := strconv.ParseInt(high, 10, 64)
	if err != nil {
		return FigureRange{}, err
	}
	if to < from {
		return FigureRange{}, fmt.Errorf("figure %q ends before it begins", s)
	}
	return FigureRange{Indicator: code, Min: from, Max: to}, nil
}

func loadDifficulties(p *Province) error {
	return each("difficulties.csv", "task,unit_kind,text,answer", func(r []string) error {
		p.Difficulties = append(p.Difficulties, Difficulty{Task: r[0], UnitKind: r[1], Text: r[2], Answer: r[3]})
		return nil
	})
}

func loadNarratives(p *Province) error {
	return each("narratives.csv", "form,section,unit_kind,text", func(r []string) error {
		p.Narratives = append(p.Narratives, Narrative{Form: r[0], Section: r[1], UnitKind: r[2], Text: r[3]})
		return nil
	})
}

func loadForms(p *Province) error {
	var err error
	p.Forms, err = forms.Load()
	return err
}
