package modules

import (
	"context"
	"encoding/json"
	"slices"
	"sync/atomic"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/job"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

// held is a kind whose records are being written anew for a version that is served already, too many
// for one transaction. Until that is done its records are some of now and some of before, so nobody
// reads them, and nobody changes anything of its module: who asks is told how far it is.
type held struct {
	module   string
	kind     string // in the manifest
	label    manifest.Text
	job      uuid.UUID
	done, of atomic.Int64
}

// mostHeld is after how many tries that failed a kind is shown as it is stored, so that a fault of a
// module does not hide what an office works with; the records are tried further.
const mostHeld = 3

// UpgradeView is how far the records of a kind are.
type UpgradeView struct {
	Kind  string        `json:"kind"`
	Label manifest.Text `json:"label"`
	Done  int64         `json:"done"`
	Of    int64         `json:"of"`
}

func (x *held) fault() error {
	return fault.Newf(fault.ModuleUnavailable, "%[1]s: dữ liệu đang được chuyển sang phiên bản mới của mô-đun (%[3]d/%[4]d hồ sơ). Vui lòng thử lại sau ít phút.",
		"%[2]s: the records are being brought to the module's new version (%[3]d of %[4]d). Try again in a few minutes.", x.label.VI, x.label.EN, x.done.Load(), x.of.Load())
}

// holds are the kinds that jobs are writing anew.
func (h *Host) holds(ctx context.Context) ([]*held, error) {
	rows, err := h.Runner.Store.Reading().Job.Query().Where(job.UniqueKeyHasPrefix(upgradeKey), job.StateIn(jobReady, jobRunning)).All(tenant.System(ctx))
	var out []*held
	for _, row := range rows {
		var p payload
		if err := json.Unmarshal(row.Payload, &p); err != nil {
			return nil, err
		}
		if p.Held {
			x := &held{module: row.Kind[len(kindOfJob("")):], kind: p.Upgrade, job: row.ID}
			x.tell(p)
			out = append(out, x)
		}
	}
	return out, err
}

func (x *held) tell(p payload) { x.of.Store(p.Of); x.done.Store(min(p.Done, p.Of)) }

// hold keeps readers from kinds of a generation.
func (g *generation) hold(all *catalog.Catalogue, some []*held) {
	for _, x := range some {
		m := g.modules[x.module]
		if m == nil || m.Kind(x.kind) == nil {
			continue // disabled, or gone with a later version
		}
		x.label = m.Kind(x.kind).Labels
		g.held = append(g.held, x)
	}
	if len(g.held) == 0 {
		return
	}
	all.Hold(func(kind string) error {
		for _, x := range g.held {
			if kind == catalog.TypeName(x.module, x.kind) {
				return x.fault()
			}
		}
		return nil
	})
}

// waits refuses what changes records of a module of which a kind is held.
func (g *generation) waits(module string) error {
	if i := slices.IndexFunc(g.held, func(x *held) bool { return x.module == module }); i >= 0 {
		return g.held[i].fault()
	}
	return nil
}

// upgrading is how far the kinds of a module are that are held.
func (g *generation) upgrading(module string) []UpgradeView {
	out := []UpgradeView{}
	for _, x := range g.held {
		if x.module == module {
			out = append(out, UpgradeView{x.kind, x.label, x.done.Load(), x.of.Load()})
		}
	}
	return out
}

// progress reads how far the jobs are.
func (h *Host) progress(ctx context.Context) error {
	some := h.now.Load().held
	if len(some) == 0 {
		return nil
	}
	ids := make([]uuid.UUID, len(some))
	for i, x := range some {
		ids[i] = x.job
	}
	rows, err := h.Runner.Store.Reading().Job.Query().Where(job.IDIn(ids...)).All(tenant.System(ctx))
	for _, row := range rows {
		var p payload
		if err := json.Unmarshal(row.Payload, &p); err != nil {
			return err
		}
		some[slices.Index(ids, row.ID)].tell(p)
	}
	return err
}

// release has all nodes serve a kind again, in the transaction that ends its job.
func (h *Host) release(ctx context.Context, tx *gen.Tx, now clock.Instant) error {
	if err := store.Lock(ctx, tx, h.Runner.Store.Postgres(), "modules"); err != nil {
		return err
	}
	return raise(ctx, &txn.Tx{Tx: tx, Now: now})
}
