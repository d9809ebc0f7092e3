package app

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/vektah/gqlparser/v2/formatter"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/graph"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/modules"
	"github.com/lantoa/lantoa/internal/modules/scaffold"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/conformance"
)

type moduleCommands struct {
	New     moduleNewCommand     `cmd:"" help:"Write a new module that builds, with its tests."`
	Check   moduleCheckCommand   `cmd:"" help:"Try the program of a module as the server would use it."`
	Install moduleInstallCommand `cmd:"" help:"Install the program of a module, or a new version of it, also while the server runs."`
	List    moduleListCommand    `cmd:"" help:"List the modules."`
	Enable  moduleEnableCommand  `cmd:"" help:"Serve a module again."`
	Disable moduleDisableCommand `cmd:"" help:"Take a module out of service; its records stay."`
	Remove  moduleRemoveCommand  `cmd:"" help:"Remove a module from the list; its records stay."`
	Rules   moduleRulesCommand   `cmd:"" help:"List the rights of roles on what a module keeps."`
}

type moduleNewCommand struct {
	Name string `arg:"" help:"Name: small letters and digits."`
	Dir  string `help:"Folder to write it to; the name without it." placeholder:"DIR"`
	Path string `help:"Its Go module path; the name without it."`
}

// Run writes the module.
func (m *moduleNewCommand) Run(c *console) error {
	dir := m.Dir
	if dir == "" {
		dir = m.Name
	}
	if err := scaffold.New(dir, m.Name, m.Path); err != nil {
		return err
	}
	c.say("Đã viết mô-đun vào %s / the module is in %[1]s.", dir)
	return nil
}

type moduleCheckCommand struct {
	File string `arg:"" help:"The module's program." type:"existingfile"`
}

// Run tries the program and fails if a trial does.
func (m *moduleCheckCommand) Run(c *console) error {
	file, err := filepath.Abs(m.File)
	if err != nil {
		return err
	}
	report := conformance.Check(c.ctx, file)
	fmt.Fprint(c.out, report.String())
	if !report.OK() {
		return fault.New(fault.BadFile, "Mô-đun chưa đạt.", "The module does not pass.").In(m.File)
	}
	return nil
}

type moduleInstallCommand struct {
	config.Data
	File string `arg:"" help:"The module's program." type:"existingfile"`
	Yes  bool   `help:"Give the rights that the module asks for without a question."`

	Downgrade bool `help:"Go back to a version below the one that is installed."`
	Replace   bool `help:"Put another program of the same version in the place of the one that is installed."`
}

// Run shows what the module is and what it asks for, and installs it.
func (m *moduleInstallCommand) Run(c *console) error {
	file, err := filepath.Abs(m.File)
	if err != nil {
		return err
	}
	var raw bytes.Buffer
	what := looked{file, modules.Allow{Older: m.Downgrade, Another: m.Replace}}
	if err := (&console{c.ctx, &raw, c.errOut}).perform(m.Data, moduleInspect, what); err != nil {
		return err
	}
	var o modules.Offer
	if err := json.Unmarshal(raw.Bytes(), &o); err != nil {
		return err
	}
	c.say("%s (%s) %s %s, SHA-256 %s", o.Label.VI, o.Label.EN, o.Name, o.Version, o.SHA256)
	switch {
	case o.Same:
		c.say("Chương trình này đã được cài; cài lại như cũ / this very program is installed already; it is installed again.")
	case o.Before != "":
		c.say("Thay cho phiên bản %s / in place of version %[1]s.", o.Before)
	}
	for _, r := range o.Rights {
		c.say("  %s: %s %s", r.Role, r.Action, r.Kind)
	}
	if len(o.Rights) > 0 && !m.Yes {
		fmt.Fprint(c.out, "Cấp các quyền này? / Give these rights? [yes/no] ")
		line, _ := bufio.NewReader(os.Stdin).ReadString('\n') // no line is no
		if strings.TrimSpace(line) != "yes" {
			return fault.New(fault.Forbidden, "Chưa cài: các quyền chưa được đồng ý (--yes).", "Not installed: the rights were not agreed to (--yes).")
		}
	}
	return c.perform(m.Data, moduleInstall, agreed{what, o.SHA256})
}

// looked is a program to be looked at, and what its looker agrees to; agreed is the one that was seen.
type (
	looked struct {
		File  string
		Allow modules.Allow
	}
	agreed struct {
		looked
		SHA256 string
	}
)

var moduleInspect = remote{"module-inspect", func(ctx context.Context, a *App, raw json.RawMessage) (string, error) {
	var in looked
	if err := json.Unmarshal(raw, &in); err != nil {
		return "", err
	}
	o, err := a.Modules.Inspect(ctx, in.File, in.Allow)
	if err != nil {
		return "", err
	}
	defer o.Leave()
	text, err := json.Marshal(o)
	return string(text), err
}}

var moduleInstall = remote{"module-install", func(ctx context.Context, a *App, raw json.RawMessage) (string, error) {
	var in agreed
	if err := json.Unmarshal(raw, &in); err != nil {
		return "", err
	}
	o, err := a.Modules.Inspect(ctx, in.File, in.Allow)
	if err != nil {
		return "", err
	}
	if o.SHA256 != in.SHA256 {
		o.Leave()
		return "", fault.Newf(fault.Conflict, "Tệp %s đã thay đổi sau khi được xem.", "The file %s has changed since it was looked at.", in.File)
	}
	if err := a.Modules.Install(ctx, o); err != nil {
		return "", err
	}
	return fmt.Sprintf("Đã cài %s %s / installed.\n", o.Name, o.Version), nil
}}

type moduleListCommand struct{ config.Data }

// Run lists the modules.
func (m *moduleListCommand) Run(c *console) error { return c.perform(m.Data, moduleList, nil) }

var moduleList = remote{"module-list", func(_ context.Context, a *App, _ json.RawMessage) (string, error) {
	return table(nil, a.Modules.Views(), func(v modules.View) []string {
		phase, why := "-", ""
		if v.Process != nil {
			phase = v.Process.State
			if v.Process.Reason != nil {
				why = v.Process.Reason.VI
			}
		}
		for _, f := range v.Faults {
			why += f.Place + ": " + f.Text.VI + " "
		}
		return []string{v.Name, v.Version, v.State, phase, v.Label.VI, why}
	})
}}

type moduleNamed struct {
	config.Data
	Name string `arg:"" help:"Name of the module."`
}

func (m *moduleNamed) set(c *console, state string) error {
	return c.perform(m.Data, moduleState, [2]string{m.Name, state})
}

type (
	moduleEnableCommand  struct{ moduleNamed }
	moduleDisableCommand struct{ moduleNamed }
	moduleRemoveCommand  struct{ moduleNamed }
)

// Run enables the module.
func (m *moduleEnableCommand) Run(c *console) error { return m.set(c, modules.Enabled) }

// Run disables the module.
func (m *moduleDisableCommand) Run(c *console) error { return m.set(c, modules.Disabled) }

// Run removes the module.
func (m *moduleRemoveCommand) Run(c *console) error { return m.set(c, modules.Removed) }

var moduleState = remote{"module-state", func(ctx context.Context, a *App, raw json.RawMessage) (string, error) {
	var in [2]string
	if err := json.Unmarshal(raw, &in); err != nil {
		return "", err
	}
	if err := a.Modules.SetState(ctx, in[0], in[1]); err != nil {
		return "", err
	}
	return fmt.Sprintf("%s: %s\n", in[0], in[1]), nil
}}

type moduleRulesCommand struct {
	config.Data
	Name string `arg:"" help:"Name of the module."`
}

// Run lists the rights.
func (m *moduleRulesCommand) Run(c *console) error { return c.perform(m.Data, moduleRules, m.Name) }

var moduleRules = remote{"module-rules", func(ctx context.Context, a *App, raw json.RawMessage) (string, error) {
	var name string
	if err := json.Unmarshal(raw, &name); err != nil {
		return "", err
	}
	rules, err := a.Modules.Rules(ctx)
	return table(err, rules[name], func(r modules.RuleView) []string {
		allowed, edited := "allow", ""
		if !r.Allowed {
			allowed = "-"
		}
		if r.Edited {
			edited = "edited"
		}
		return []string{r.Role, r.Kind, r.Action, allowed, edited}
	})
}}

type schemaCommand struct {
	config.Data
	Core bool `help:"Without modules."`
}

// Run prints the schema that is served: that of the database, or of an empty one where there is none.
func (s *schemaCommand) Run(c *console) error {
	if s.Core {
		formatter.NewFormatter(c.out).FormatSchema(graph.Schema())
		return nil
	}
	if _, err := os.Stat(filepath.Join(s.Data.Data, "lantoa.db")); err == nil || s.DatabaseURL != "" {
		return c.perform(s.Data, schemaPrint, nil)
	}
	var some []catalog.Module
	for _, m := range builtInModules() {
		declared, err := sdk.Manifest(m)
		if err != nil {
			return err
		}
		slots, err := record.Slots(declared, nil)
		if err != nil {
			return err
		}
		some = append(some, catalog.Module{Manifest: &declared, Slots: slots})
	}
	all, err := catalog.WithModules(gen.Kinds(), some)
	if err != nil {
		return err
	}
	schema, err := graph.Merged(all)
	if err != nil {
		return err
	}
	formatter.NewFormatter(c.out).FormatSchema(schema)
	return nil
}

var schemaPrint = remote{"schema", func(_ context.Context, a *App, _ json.RawMessage) (string, error) {
	var b bytes.Buffer
	formatter.NewFormatter(&b).FormatSchema(a.GraphQL.Schema())
	return b.String(), nil
}}
