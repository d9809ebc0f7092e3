package app

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"runtime/debug"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/modules"
	"github.com/lantoa/lantoa/internal/modules/process"
	"github.com/lantoa/lantoa/internal/read"
	"github.com/lantoa/lantoa/plugins/awareness"
	"github.com/lantoa/lantoa/plugins/contests"
	"github.com/lantoa/lantoa/plugins/evaluation"
	"github.com/lantoa/lantoa/plugins/funding"
	"github.com/lantoa/lantoa/plugins/media"
	"github.com/lantoa/lantoa/plugins/mobilization"
	"github.com/lantoa/lantoa/plugins/organization"
	"github.com/lantoa/lantoa/plugins/outreach"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
	"github.com/lantoa/lantoa/plugins/training"
)

// builtIn are the modules that are compiled into the server, one line each.
var builtIn = []func() sdk.Module{training.Module, contests.Module, media.Module, funding.Module, mobilization.Module, outreach.Module, evaluation.Module, awareness.Module, organization.Module}

func builtInModules() []sdk.Module {
	out := make([]sdk.Module, len(builtIn))
	for i, m := range builtIn {
		out[i] = m()
	}
	return out
}

// Modules say which modules are built in, and how they run.
type Modules struct {
	BuiltIn []sdk.Module
	Run     func(process.Options) modules.Running // nil: each as a process
}

// A built-in module runs as a process of this very program: `lantoa module-process NAME`. The
// branch is here and not in a command, so that it comes before anything else of the program, and
// so that a test whose server starts modules is one, too. Whoever types it by hand is told what it
// is for.
func init() {
	if len(os.Args) != 3 || os.Args[1] != "module-process" || os.Getenv(sdk.Handshake.MagicCookieKey) == "" {
		return
	}
	for _, m := range builtIn {
		if m := m(); m.Name == os.Args[2] {
			os.Args = os.Args[:1]
			small()
			sdk.Serve(m)
		}
	}
	os.Exit(exitUsage) //nolint:forbidigo // here it is main
}

// small makes the process of a module small. What the server's packages need is set up in it, too,
// and thrown away; what is left is two megabytes, for which the runtime would let four of garbage lie
// in each of the nine processes.
func small() {
	debug.SetGCPercent(50)
	debug.FreeOSMemory()
}

// newModules makes the host of modules; it serves through a.GraphQL.
func (a *App) newModules(folder string) (*modules.Host, error) {
	o := modules.Options{
		Runner: a.Runner, Files: a.Files, Log: a.log, Run: a.with.Run,
		Serve: func(number int64, kinds *catalog.Catalogue) error { return a.GraphQL.Serve(number, kinds) },
		Ask: func(ctx context.Context, query string, vars map[string]any) (map[string]read.JSON, error) {
			return a.GraphQL.Ask(ctx, query, vars)
		},
		Merge: func(kinds *catalog.Catalogue) error { return a.GraphQL.Try(kinds) },
	}
	folder, err := filepath.Abs(folder)
	if err != nil {
		return nil, err
	}
	o.Folder = filepath.Join(folder, "modules")
	for _, m := range a.with.BuiltIn {
		declared, err := sdk.Manifest(m)
		if err != nil {
			return nil, err
		}
		text, err := json.Marshal(declared)
		if err != nil {
			return nil, err
		}
		if declared, err = manifest.Parse(text); err != nil { // as it is read again from the register
			return nil, err
		}
		o.BuiltIn = append(o.BuiltIn, declared)
	}
	return modules.New(o), nil
}
