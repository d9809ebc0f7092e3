package app

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/plandoc"
	"github.com/lantoa/lantoa/internal/planning"
	"github.com/lantoa/lantoa/internal/programme"
)

type planCommands struct {
	Read   planReadCommand   `cmd:"" help:"Read a plan document and print what was understood; needs no database."`
	Import planImportCommand `cmd:"" help:"Read a plan document and store it as a unit's draft plan."`
}

type planReadCommand struct {
	File  string `arg:"" help:"The document: .docx, .txt, .html, or .pdf with text."`
	JSON  bool   `help:"Print the whole reading as JSON."`
	Data  string `help:"Data folder whose register of units resolves the names; names stay names without it." placeholder:"DIR"`
	DbURL string `name:"database-url" help:"PostgreSQL address whose register of units resolves the names." placeholder:"URL"`
}

// Run reads a document and prints what was understood.
func (p *planReadCommand) Run(c *console) error {
	data, err := readFile(p.File)
	if err != nil {
		return err
	}
	reading, err := plandoc.Read(c.ctx, filepath.Base(p.File), data)
	if err != nil {
		return err
	}
	if p.Data != "" || p.DbURL != "" {
		a, err := c.open(config.Data{Data: p.Data, DatabaseURL: p.DbURL}, RequireCurrent)
		if err != nil {
			return err
		}
		defer a.Close()
		if err := planning.MatchUnits(c.ctx, a.Store, a.Clock.Today(), reading); err != nil {
			return err
		}
	}
	if p.JSON {
		enc := json.NewEncoder(c.out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		return enc.Encode(reading)
	}
	c.say("%s", outline(reading))
	return nil
}

type planImportCommand struct {
	config.Data
	File string `arg:"" help:"The document."`
	Unit string `help:"Code of the unit that owns the plan." required:""`
}

// Run stores a document as a draft.
func (p *planImportCommand) Run(c *console) error {
	data, err := readFile(p.File)
	if err != nil {
		return err
	}
	return c.perform(p.Data, planImport, planArgs{filepath.Base(p.File), p.Unit, data})
}

type planArgs struct {
	Name, Unit string
	Data       []byte
}

var planImport = remote{"plan-import", func(ctx context.Context, a *App, raw json.RawMessage) (string, error) {
	var in planArgs
	if err := json.Unmarshal(raw, &in); err != nil {
		return "", err
	}
	ctx, err := a.actFor(ctx, in.Unit, programme.PlanManager)
	if err != nil {
		return "", err
	}
	id, reading, err := a.Planning.Import(ctx, in.Name, in.Data)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%s\n%s\n", a.Store.Catalogue.Kind("Plan").EncodeID(id), outline(reading)), nil
}}

// outline is a reading in a few lines for a person.
func outline(r *plandoc.Reading) string {
	var b strings.Builder
	tasks := 0
	for _, g := range r.Groups {
		tasks += len(g.Tasks)
	}
	fmt.Fprintf(&b, "%d nhóm nhiệm vụ, %d nhiệm vụ, %d cảnh báo / %d groups, %d tasks, %d warnings",
		len(r.Groups), tasks, len(r.Warnings), len(r.Groups), tasks, len(r.Warnings))
	for _, g := range r.Groups {
		fmt.Fprintf(&b, "\n%s. %s", g.Number, g.Title)
		for _, t := range g.Tasks {
			text := []rune(t.Text)
			if len(text) > 100 {
				text = append(text[:100], '…')
			}
			fmt.Fprintf(&b, "\n    %s  [%s] %s", t.Number, t.Timing.Kind, string(text))
		}
	}
	for _, w := range r.Warnings {
		fmt.Fprintf(&b, "\n! dòng %d: %s", w.Line, w.Message)
	}
	return b.String()
}
