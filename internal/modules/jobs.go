package modules

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/job"
	"github.com/lantoa/lantoa/ent/gen/record"
	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
)

// States of a row of ent Job.
const (
	jobReady   = "READY"
	jobRunning = "RUNNING"
	jobDone    = "DONE"
	jobFailed  = "FAILED"
)

const (
	lease     = 2 * time.Minute  // how long a job is a node's own without a sign of life
	extend    = 20 * time.Second // between two signs
	pause     = 30 * time.Second // before a job that failed is tried again, doubled each time
	mostTries = 6
	atOnce    = 4 // jobs of a node
)

// kindOfJob is what the work of a module is called among all work.
func kindOfJob(module string) string { return "module." + module }

// ask is work that a change asks for.
type ask struct {
	job   string
	input json.RawMessage
	at    clock.Instant
	key   string
	depth int
}

func names(asks []ask) []string {
	out := make([]string, len(asks))
	for i, a := range asks {
		out[i] = a.job
	}
	return out
}

// payload is the row's own data.
type payload struct {
	Job        string          `json:"job"`
	Unit       uuid.UUID       `json:"unit"`
	Input      json.RawMessage `json:"input,omitempty"`
	Depth      int             `json:"depth,omitempty"`
	Checkpoint []byte          `json:"checkpoint,omitempty"`
	Upgrade    string          `json:"upgrade,omitempty"` // kind whose records are re-written, instead of a job
	After      uuid.UUID       `json:"after,omitzero"`    // how far that is
	Done       int64           `json:"done,omitempty"`    // records
	Of         int64           `json:"of,omitempty"`
	Held       bool            `json:"held,omitempty"` // nobody reads the kind until it is done
}

// writeAsks writes down work of a unit; one for each key.
func writeAsks(ctx context.Context, tx *txn.Tx, module string, unit uuid.UUID, asks []ask) error {
	for _, a := range asks {
		key := a.key
		if key == "" {
			key = newID().String()
		}
		unique := fmt.Sprintf("ask:%s.%s:%s:%s", module, a.job, unit, key)
		if err := writeJob(tenant.System(ctx), tx, module, unique, a.at, payload{Job: a.job, Unit: unit, Input: a.input, Depth: a.depth}); err != nil {
			return err
		}
	}
	return nil
}

// writeJob writes one job down, unless one of the key is there.
func writeJob(sys context.Context, tx *txn.Tx, module, key string, at clock.Instant, p payload) error {
	known, err := tx.Job.Query().Where(job.UniqueKey(key)).Exist(sys)
	if err != nil || known {
		return err
	}
	return tx.Job.Create().SetKind(kindOfJob(module)).SetUniqueKey(key).SetPayload(jsonOf(p)).SetRunAt(at).SetState(jobReady).SetCreatedAt(tx.Now).Exec(sys)
}

// writeJobs writes down a job for each of some units, unless it is there.
func writeJobs(sys context.Context, tx *txn.Tx, module string, at clock.Instant, units []uuid.UUID, of func(unit uuid.UUID) (key string, p payload)) error {
	keys := make([]string, len(units))
	payloads := map[string]payload{}
	for i, u := range units {
		key, p := of(u)
		keys[i], payloads[key] = key, p
	}
	known, err := tx.Job.Query().Where(job.UniqueKeyIn(keys...)).Select(job.FieldUniqueKey).Strings(sys)
	if err != nil {
		return err
	}
	var rows []*gen.JobCreate
	for _, key := range keys {
		if !slices.Contains(known, key) {
			rows = append(rows, tx.Job.Create().SetKind(kindOfJob(module)).SetUniqueKey(key).SetPayload(jsonOf(payloads[key])).SetRunAt(at).SetState(jobReady).SetCreatedAt(tx.Now))
		}
	}
	if len(rows) == 0 {
		return nil
	}
	return tx.Job.CreateBulk(rows...).Exec(sys)
}

// upgradeKey begins the keys of jobs that write records anew.
const upgradeKey = "upgrade:"

// askUpgrade has the records of a kind re-written, piece by piece; held, nobody reads them meanwhile.
func askUpgrade(sys context.Context, tx *txn.Tx, module, kind, version string, at clock.Instant, held bool) error {
	p := payload{Job: "upgrade", Upgrade: kind}
	if held {
		n, err := tx.Record.Query().Where(record.Kind(catalog.TypeName(module, kind))).Count(sys)
		if err != nil {
			return err
		}
		p.Of, p.Held = int64(n), n > 0
	}
	return writeJob(sys, tx, module, fmt.Sprintf(upgradeKey+"%s.%s:%s:%s", module, kind, version, newID()), at, p)
}

// jobs does the work of modules on this node.
type jobs struct {
	h       *Host
	mu      sync.Mutex
	going   map[uuid.UUID]bool
	running sync.WaitGroup
	next    map[string]time.Time // when a job of a schedule is due next, by module and name
}

func (h *Host) newJobs() *jobs {
	return &jobs{h: h, going: map[uuid.UUID]bool{}, next: map[string]time.Time{}}
}

// wait waits for the work under way; its context has ended.
func (j *jobs) wait() { j.running.Wait() }

// look claims what is due, and does it behind.
func (j *jobs) look(ctx context.Context) error {
	g := j.h.now.Load()
	if len(g.modules) == 0 {
		return nil
	}
	if err := j.schedule(ctx, g); err != nil {
		return err
	}
	kinds := make([]string, 0, len(g.modules))
	for name := range g.modules {
		kinds = append(kinds, kindOfJob(name))
	}
	j.mu.Lock()
	free := atOnce - len(j.going)
	j.mu.Unlock()
	if free <= 0 {
		return nil
	}
	now := j.h.Runner.Clock.Now()
	rows, err := j.h.Runner.Store.Reading().Job.Query().Where(job.KindIn(kinds...), job.RunAtLTE(now),
		job.Or(job.State(jobReady), job.And(job.State(jobRunning), job.LeaseUntilLT(now)))).Order(job.ByRunAt(), job.ByID()).Limit(free).All(tenant.System(ctx))
	if err != nil {
		return err
	}
	for _, row := range rows {
		j.mu.Lock()
		mine := j.going[row.ID]
		j.going[row.ID] = true
		j.mu.Unlock()
		if mine {
			continue
		}
		claimed, err := j.claim(ctx, row)
		if err != nil || !claimed {
			j.forget(row.ID)
			if err != nil {
				return err
			}
			continue
		}
		j.running.Go(func() {
			defer j.forget(row.ID)
			j.do(ctx, row)
		})
	}
	return nil
}

func (j *jobs) forget(id uuid.UUID) {
	j.mu.Lock()
	delete(j.going, id)
	j.mu.Unlock()
}

// claim takes a job; of several nodes one does. The fence is another for each who takes it, so
// that one whose lease is over writes nothing any more.
func (j *jobs) claim(ctx context.Context, row *gen.Job) (bool, error) {
	fence := fenceOf(row)
	where := job.And(job.ID(row.ID), job.State(row.State))
	if row.Fence != nil {
		where = job.And(where, job.Fence(fence))
	} else {
		where = job.And(where, job.FenceIsNil())
	}
	taken := 0
	err := j.h.Runner.Store.Tx(tenant.System(ctx), func(ctx context.Context, tx *gen.Tx) (err error) {
		taken, err = tx.Job.Update().Where(where).SetState(jobRunning).SetFence(fence + 1).SetLeaseUntil(clock.At(j.h.Runner.Clock.Now().Add(lease))).AddAttempts(1).Save(ctx)
		return err
	})
	if taken == 1 {
		fence++
		row.Fence, row.State = &fence, jobRunning
		row.Attempts++
	}
	return taken == 1, err
}

func fenceOf(row *gen.Job) int64 {
	if row.Fence == nil {
		return 0
	}
	return *row.Fence
}

// do does a job that was claimed, and notes what became of it.
func (j *jobs) do(ctx context.Context, row *gen.Job) {
	g, done := j.h.use()
	defer done()
	var p payload
	if err := json.Unmarshal(row.Payload, &p); err != nil {
		j.end(ctx, row, nil, err)
		return
	}
	m := g.modules[row.Kind[len(kindOfJob("")):]]
	if m == nil { // disabled meanwhile
		j.end(ctx, row, nil, fault.New(fault.ModuleUnavailable, "Mô-đun đã tắt.", "The module is disabled."))
		return
	}
	r := &run{h: j.h, g: g, m: m, row: row, payload: p}
	var err error
	switch p.Upgrade {
	case "":
		if err = g.waits(m.Name); err == nil {
			err = r.do(ctx)
		}
	default:
		err = r.upgrade(ctx)
	}
	j.end(ctx, row, r, err)
}

// end notes that a job is done, or when it is tried again.
func (j *jobs) end(ctx context.Context, row *gen.Job, r *run, failed error) {
	if errors.Is(failed, errLost) {
		return // another has it
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), tryTime)
	defer cancel()
	now := j.h.Runner.Clock.Now()
	err := j.h.Runner.Store.Tx(tenant.System(ctx), func(ctx context.Context, tx *gen.Tx) error {
		u := tx.Job.Update().Where(job.ID(row.ID), job.Fence(fenceOf(row))).ClearLeaseUntil()
		code := fault.CodeOf(failed)
		away := code == fault.ModuleUnavailable || code == fault.ModuleBusy || errors.Is(failed, context.Canceled)
		if r != nil {
			if r.payload.Held && (failed == nil || row.Attempts >= mostHeld && !away) {
				r.payload.Held = false
				if err := j.h.release(ctx, tx, now); err != nil {
					return err
				}
			}
			u.SetPayload(jsonOf(r.payload))
		}
		switch {
		case failed == nil:
			u.SetState(jobDone).SetFinishedAt(now).ClearLastError()
		case row.Attempts >= mostTries && !away:
			u.SetState(jobFailed).SetFinishedAt(now).SetLastError(clip(failed.Error()))
		default:
			u.SetState(jobReady).SetRunAt(clock.At(now.Add(pause << min(row.Attempts-1, 6)))).SetLastError(clip(failed.Error()))
			if away { // that is no fault of the job
				u.SetRunAt(clock.At(now.Add(pause))).SetAttempts(max(0, row.Attempts-1))
			}
		}
		return u.Exec(ctx)
	})
	if err != nil {
		j.h.Log.WarnContext(ctx, "note the end of a job", "job", row.UniqueKey, "error", err)
	}
	j.h.wake()
	if failed != nil {
		j.h.Log.WarnContext(ctx, "a job of a module failed", "job", row.UniqueKey, "attempt", row.Attempts, "error", failed)
	}
}
