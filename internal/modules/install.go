package modules

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/mod/semver"

	"github.com/lantoa/lantoa/ent/gen"
	entmodule "github.com/lantoa/lantoa/ent/gen/module"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/modules/process"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// mostProgram is how large a module's program may be, in bytes.
const mostProgram = 512 << 20

// Offer is a program that can be installed, as it was looked at.
type Offer struct {
	Name, Version string
	Label         manifest.Text
	SHA256        string
	Before        string  // version that is installed; "" for none
	Same          bool    // it is the very program that is installed
	Rights        []Right // that it asks for and that are not given yet

	manifest manifest.Manifest
	text     []byte
	incoming string // folder with the copy
	allow    Allow
	known    map[string]string  // columns of the module that is there
	older    *manifest.Manifest // nil for none
	me       *candidate
	needs    []*candidate // what me refers to
}

// Allow is what an administrator agrees to beside a newer version.
type Allow struct {
	Older   bool // a version below the one that is installed
	Another bool // another program of the version that is installed
}

// Inspect copies a program, has it say what it is, and lists all that keeps it from being
// installed. Leave ends the look; Install with the checksum makes it a module.
func (h *Host) Inspect(ctx context.Context, file string, allow Allow) (*Offer, error) {
	if h.Folder == "" {
		return nil, fault.New(fault.InvalidState, "Máy chủ này không có thư mục cho mô-đun.", "This server has no folder for modules.")
	}
	o := &Offer{allow: allow}
	var err error
	if o.incoming, o.SHA256, err = h.copyIn(file); err != nil {
		return nil, err
	}
	if err := h.describe(ctx, o, filepath.Base(file)); err != nil {
		o.Leave()
		return nil, err
	}
	return o, nil
}

// program is the copy.
func (o *Offer) program() process.Program {
	return process.Program{Path: filepath.Join(o.incoming, programName), SHA256: o.SHA256}
}

// Leave removes the copy.
func (o *Offer) Leave() { _ = os.RemoveAll(o.incoming) } // at worst it stays

// programName is the file of a program in its folder.
const programName = "module"

// copyIn copies a program into a folder of its own that nobody else can write.
func (h *Host) copyIn(file string) (folder, sum string, err error) {
	cannot := func(err error) error {
		return fault.Newf(fault.BadFile, "Không đọc được tệp %s.", "The file %s cannot be read.", file).Because(err)
	}
	from, err := os.Open(file)
	if err != nil {
		return "", "", cannot(err)
	}
	defer from.Close()
	info, err := from.Stat()
	if err != nil {
		return "", "", cannot(err)
	}
	if !info.Mode().IsRegular() || info.Size() > mostProgram {
		return "", "", cannot(fmt.Errorf("it is %s of %d bytes", info.Mode(), info.Size())) //nolint:err113 // for the log
	}
	if err := os.MkdirAll(h.Folder, 0o700); err != nil {
		return "", "", err
	}
	if folder, err = os.MkdirTemp(h.Folder, ".incoming-"); err != nil {
		return "", "", err
	}
	digest := sha256.New()
	err = func() error {
		to, err := os.OpenFile(filepath.Join(folder, programName), os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o700) //nolint:gosec // a program
		if err != nil {
			return err
		}
		_, err = io.Copy(io.MultiWriter(to, digest), from)
		return errors.Join(err, to.Sync(), to.Close())
	}()
	if err != nil {
		return "", "", errors.Join(err, os.RemoveAll(folder))
	}
	return folder, hex.EncodeToString(digest.Sum(nil)), nil
}

// describe asks the program what it is and judges that.
func (h *Host) describe(ctx context.Context, o *Offer, file string) error {
	text, err := process.Describe(ctx, process.Options{Name: words(file), Program: o.program(), Log: h.Log})
	if err != nil {
		return err
	}
	if o.manifest, err = manifest.Parse(text); err != nil {
		return refusal("", faultsOf(err))
	}
	o.text, o.Name, o.Version, o.Label = text, o.manifest.Name, o.manifest.Version, o.manifest.Label
	faults := manifest.Check(o.manifest)
	if len(faults) > 0 {
		return refusal(o.Name, faults)
	}
	sys := tenant.System(ctx)
	o.known = map[string]string{}
	row, err := h.Runner.Store.Reading().Module.Query().Where(entmodule.Name(o.Name)).Only(sys)
	if err != nil && !gen.IsNotFound(err) {
		return err
	}
	if row != nil {
		if row.BuiltIn {
			return fault.Newf(fault.InvalidState, "Mô-đun %s có sẵn trong máy chủ; hãy đặt tên khác.", "The module %s is part of the server; choose another name.", o.Name)
		}
		before, err := candidateSlots(row)
		if err != nil {
			return err
		}
		o.known, o.older = before.Slots, before.Manifest
		if row.State != Removed {
			o.Before = row.Release
			faults = append(faults, o.succeeds(row)...)
		}
		faults = append(faults, manifest.Compatible(*before.Manifest, o.manifest)...)
	}
	slots, err := record.Slots(o.manifest, o.known)
	if err != nil {
		faults = append(faults, faultsOf(err)...)
	} else if len(faults) == 0 {
		faults = append(faults, h.besideOthers(ctx, o, slots)...)
	}
	if len(faults) > 0 {
		return refusal(o.Name, faults)
	}
	return h.newRights(sys, o)
}

// succeeds tells what is wrong with the version after the one that is there.
func (o *Offer) succeeds(row *gen.Module) []manifest.Fault {
	said := func(vi, en string) []manifest.Fault {
		return []manifest.Fault{{Place: "version", Text: manifest.Text{VI: fmt.Sprintf(vi, row.Release, o.Version), EN: fmt.Sprintf(en, row.Release, o.Version)}}}
	}
	o.Same = row.Sha256 == o.SHA256
	switch newer := semver.Compare("v"+o.Version, "v"+row.Release); {
	case newer < 0 && !o.allow.Older:
		return said("đang cài bản %[1]s, mới hơn bản %[2]s; muốn lùi về bản cũ thì thêm --downgrade", "version %[1]s is installed, which is newer than %[2]s; to go back, say --downgrade")
	case newer == 0 && !o.Same && !o.allow.Another:
		return said("bản %[1]s đã được cài từ một chương trình khác; hãy tăng Version, hoặc thêm --replace để thay", "version %[1]s is installed from another program; raise Version, or say --replace to put this one in its place")
	}
	return nil
}

// candidateSlots reads a row without judging it.
func candidateSlots(row *gen.Module) (*candidate, error) {
	c, faults := candidateOf(row)
	if len(faults) > 0 {
		return nil, refusal(row.Name, faults)
	}
	return c, nil
}

// besideOthers tries the module beside those that are served, and on the records that it has.
func (h *Host) besideOthers(ctx context.Context, o *Offer, slots map[string]string) []manifest.Fault {
	others, err := h.others(ctx, o.Name)
	if err != nil {
		return faultsOf(err)
	}
	me := &candidate{Module: catalog.Module{Manifest: &o.manifest, Slots: slots}}
	needs, missing := me.needs(others, nil)
	if missing != "" {
		return []manifest.Fault{{Place: "kinds", Text: manifest.Text{
			VI: fmt.Sprintf("tham chiếu đến mô-đun %q, mà mô-đun này chưa được cài đặt hoặc đã tắt", missing), EN: fmt.Sprintf("it refers to the module %q, which is not installed or disabled", missing),
		}}}
	}
	o.me, o.needs = me, needs
	others = slices.DeleteFunc(others, func(c *candidate) bool { return slices.Contains(c.refersTo(), o.Name) && !slices.Contains(needs, c) })
	if faults := h.tryBeside(me, needs, others); len(faults) > 0 {
		return faults
	}
	return h.rehearse(ctx, o)
}

// others are the modules that are served beside one.
func (h *Host) others(ctx context.Context, name string) ([]*candidate, error) {
	rows, _, err := h.register(ctx)
	if err != nil {
		return nil, err
	}
	var wanted []*candidate
	for _, row := range rows {
		if row.State != Enabled || row.Name == name {
			continue
		}
		if c, faults := candidateOf(row); len(faults) == 0 {
			wanted = append(wanted, c)
		}
	}
	accepted, _, err := h.accept(wanted, map[string][]manifest.Fault{})
	return accepted, err
}

// newRights lists the rights that are not given yet.
func (h *Host) newRights(sys context.Context, o *Offer) error {
	rows, err := h.Runner.Store.Reading().ModuleRule.Query().All(sys)
	if err != nil {
		return err
	}
	for _, r := range Rights(o.manifest) {
		if !slices.ContainsFunc(rows, func(x *gen.ModuleRule) bool { return x.Module == o.Name && (Right{x.Role, x.Kind, x.Action}) == r }) {
			o.Rights = append(o.Rights, r)
		}
	}
	return nil
}

// refusal tells all faults of a module at once, a line each.
func refusal(name string, faults []manifest.Fault) *fault.Error {
	vi, en := "Mô-đun không cài được:", "The module cannot be installed:"
	if name != "" {
		vi, en = fmt.Sprintf("Mô-đun %s không cài được:", name), fmt.Sprintf("The module %s cannot be installed:", name)
	}
	for _, f := range faults {
		vi += "\n  " + strings.TrimPrefix(f.Place+": "+f.Text.VI, ": ")
		en += "\n  " + strings.TrimPrefix(f.Place+": "+f.Text.EN, ": ")
	}
	return fault.New(fault.BadFile, vi, en)
}

// Install makes an offer a module, or a new version of one, and serves it. The program then stands
// in a folder of its version that is written once.
func (h *Host) Install(ctx context.Context, o *Offer) error {
	defer o.Leave()
	path := filepath.Join(o.Name, o.Version+"-"+o.SHA256[:12])
	if err := h.settle(o, path); err != nil {
		return err
	}
	in := installed{manifest: o.manifest, text: o.text, sha256: o.SHA256, path: filepath.Join(path, programName)}
	detail := map[string]any{"module": o.Name, "version": o.Version, "sha256": o.SHA256, "before": o.Before}
	r := &renewal{h: h, older: o.older, me: o.me, needs: o.needs, known: o.known}
	r.run = h.running(o.Name, process.Program{Path: h.path(in.path), SHA256: o.SHA256}, o.text)
	h.warm.Store(o.Name, &warmed{in, r.run})
	defer h.cool(ctx, o.Name)
	if err := h.write(ctx, in, detail, r); err != nil {
		return err
	}
	h.wake()
	err := h.follow(ctx, true)
	h.again(o.Name, Enabled) // one that had no program on this node has it now
	return err
}

// settle moves the copy to its place. What stands there already is the same: its name has its sum.
func (h *Host) settle(o *Offer, path string) error {
	to := h.path(path)
	if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
		return err
	}
	if err := os.Rename(o.incoming, to); err != nil && !errors.Is(err, fs.ErrExist) {
		if _, there := os.Stat(filepath.Join(to, programName)); there != nil {
			return err
		}
	}
	folder, err := os.Open(filepath.Dir(to))
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}

// path is where something of the register stands.
func (h *Host) path(relative string) string { return filepath.Join(h.Folder, relative) }

// SetState enables, disables or removes a module, for the command line.
func (h *Host) SetState(ctx context.Context, name, state string) error {
	operation := map[string]string{Enabled: "enableModule", Disabled: "disableModule", Removed: "removeModule"}[state]
	err := h.Runner.System(ctx, operation, func(ctx context.Context, tx *txn.Tx) error {
		return change(ctx, tx, h.Runner.Store.Postgres(), map[string]any{"module": name, "state": state}, func(sys context.Context) error {
			return setState(sys, tx, name, state)
		})
	})
	if err != nil {
		return err
	}
	err = h.follow(ctx, true)
	h.again(name, state)
	return err
}

// again gives a module that is enabled once more another start.
func (h *Host) again(name, state string) {
	if m := h.now.Load().modules[name]; m != nil && state == Enabled {
		if s := m.run.State(); s.Reason != (fault.Text{}) {
			m.run.Reset()
		}
	}
}
