package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/alecthomas/kong"

	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/fault"
)

// Exit codes of the program.
const (
	exitDone   = 0
	exitFailed = 1
	exitUsage  = 2
)

// commands is the command line.
type commands struct {
	Config kong.ConfigFlag `help:"JSON file with settings; flags and environment come before it." placeholder:"FILE"`

	Serve   serveCommand   `cmd:"" help:"Serve the programme office."`
	Plan    planCommands   `cmd:"" help:"Read and load plan documents."`
	Token   tokenCommands  `cmd:"" help:"Access tokens for programs."`
	User    userCommands   `cmd:"" help:"People."`
	Unit    unitCommands   `cmd:"" help:"Units."`
	Module  moduleCommands `cmd:"" help:"Programme modules."`
	Audit   auditCommands  `cmd:"" help:"The audit chains."`
	Schema  schemaCommand  `cmd:"" help:"Print the whole GraphQL schema."`
	Migrate migrateCommand `cmd:"" help:"Bring the database to this program's schema."`
	Backup  backupCommand  `cmd:"" help:"Write a copy of the embedded database, and of the files into FILE.files, also while the server runs."`
	Restore restoreCommand `cmd:"" help:"Put a copy, and the files beside it, back into an empty data folder."`
}

// console is where a command writes.
type console struct {
	ctx    context.Context //nolint:containedctx // one command, one context
	out    io.Writer
	errOut io.Writer
}

func (c *console) say(format string, args ...any) { fmt.Fprintf(c.out, format+"\n", args...) }

// Run runs the program with its arguments and returns its exit code: 0 done, 1 failed, 2 wrong use.
func Run(ctx context.Context, args []string, out, errOut io.Writer) int {
	var cli commands
	quit := -1
	parser, err := kong.New(&cli,
		kong.Name("lantoa"), kong.Description("Lan Tỏa: văn phòng chương trình phổ biến, giáo dục pháp luật / the programme office for public legal education."),
		kong.Writers(out, errOut), kong.Exit(func(code int) { quit = code }), kong.UsageOnError(),
		kong.DefaultEnvars("LANTOA"), kong.Configuration(settingsFile),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}))
	if err != nil {
		fmt.Fprintln(errOut, err)
		return exitFailed
	}
	command, err := parser.Parse(args)
	if quit >= 0 {
		return quit // --help printed
	}
	if err != nil {
		fmt.Fprintf(errOut, "lantoa: %v\n", err)
		return exitUsage
	}
	if err := command.Run(&console{ctx, out, errOut}); err != nil {
		tell(errOut, err)
		return exitFailed
	}
	return exitDone
}

// settingsFile reads settings by the names of their flags; the environment comes before it.
func settingsFile(r io.Reader) (kong.Resolver, error) {
	file, err := kong.JSON(r)
	if err != nil {
		return nil, fmt.Errorf("settings file: %w", err)
	}
	return kong.ResolverFunc(func(c *kong.Context, parent *kong.Path, flag *kong.Flag) (any, error) {
		for _, name := range flag.Envs {
			if _, set := os.LookupEnv(name); set {
				return nil, nil
			}
		}
		return file.Resolve(c, parent, flag)
	}), nil
}

// tell prints a failure; a fault in both languages with its place.
func tell(w io.Writer, err error) {
	var f *fault.Error
	if !errors.As(err, &f) || f.Code == fault.Internal {
		fmt.Fprintf(w, "lantoa: %v\n", err)
		return
	}
	place := ""
	if f.Place != "" {
		place = " (" + f.Place + ")"
	}
	fmt.Fprintf(w, "lantoa: %s%s\nlantoa: %s%s [%s]\n", f.Text.VI, place, f.Text.EN, place, f.Code)
}

// open opens the database for a command that works on it directly.
func (c *console) open(d config.Data, mode SchemaMode) (*App, error) {
	return Open(c.ctx, d, mode, systemClock(), logger(c.errOut, "warn"))
}

func readFile(name string) ([]byte, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, fault.Newf(fault.BadFile, "Không đọc được tệp %s.", "The file %s cannot be read.", name).Because(err)
	}
	return data, nil
}
