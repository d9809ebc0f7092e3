package modules

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/idempotencykey"
	"github.com/lantoa/lantoa/ent/gen/job"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/modules/process"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// errLost tells that the lease of a job ran out, and that another may have it.
var errLost = errors.New("the lease of the job is over")

// mostCheckpoint is how many bytes a checkpoint has.
const mostCheckpoint = 100_000

// run is one run of a job that this node has claimed.
type run struct {
	h       *Host
	g       *generation
	m       *module
	row     *gen.Job
	payload payload
}

func (r *run) operation() string { return r.m.Name + "." + r.payload.Job }

// viewer is the server, at work for the one unit of the job.
func (r *run) viewer() *viewer.Viewer {
	v := &viewer.Viewer{Name: "lantoa", Unit: r.payload.Unit, AtWork: true, Today: r.h.Runner.Clock.Today()}
	sight := viewer.NewSight(r.payload.Unit)
	return v.Seeing(sight, sight)
}

// do has the module do the job. Each event is a sign of life; without one for as long as the lease
// the run is given up.
func (r *run) do(ctx context.Context) error {
	c := &call{module: r.m, g: r.g, viewer: r.viewer(), run: r, depth: r.payload.Depth, shown: map[string]bool{}}
	request := &proto.RunRequest{
		Job: r.payload.Job, Input: r.payload.Input, Checkpoint: r.payload.Checkpoint, Now: r.h.Runner.Clock.Now().String(),
		Actor: &proto.Actor{Name: "lantoa", Unit: r.h.id("Unit", r.payload.Unit)},
	}
	return r.m.run.Do(ctx, 0, func(ctx context.Context, conn *process.Conn) error {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		silent := time.AfterFunc(lease, cancel)
		defer silent.Stop()
		token, closeCall := r.h.openCall(ctx, conn, c)
		defer closeCall()
		request.Call = token
		stream, err := conn.Run(ctx, request)
		if err != nil {
			return err
		}
		return r.heed(ctx, stream, func() { silent.Reset(lease) })
	})
}

// heed does what the module tells while it works: checkpoints are kept, signs of life extend the lease.
func (r *run) heed(ctx context.Context, stream grpc.ServerStreamingClient[proto.RunEvent], alive func()) error {
	var told time.Time
	for {
		event, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return r.h.badAnswer(ctx, r.m, "the job %s ended without an end", r.payload.Job)
		}
		if err != nil {
			return err
		}
		alive()
		switch e := event.GetEvent().(type) {
		case *proto.RunEvent_Done:
			if wrong := r.m.diagnosed(e.Done.GetDiagnostics()); len(wrong) > 0 {
				return wrong
			}
			return nil
		case *proto.RunEvent_Checkpoint:
			if len(e.Checkpoint) > mostCheckpoint {
				return r.h.badAnswer(ctx, r.m, "a checkpoint of %d bytes", len(e.Checkpoint))
			}
			r.payload.Checkpoint = e.Checkpoint
			if err := r.keep(ctx); err != nil {
				return err
			}
			told = time.Now() //nolint:forbidigo // process time
		default:
			if time.Since(told) < extend { //nolint:forbidigo // process time
				continue
			}
			if err := r.keep(ctx); err != nil {
				return err
			}
			told = time.Now() //nolint:forbidigo // process time
		}
	}
}

// keep extends the lease and keeps the checkpoint.
func (r *run) keep(ctx context.Context) error {
	return r.h.Runner.Store.Tx(tenant.System(ctx), func(ctx context.Context, tx *gen.Tx) error { return r.hold(ctx, tx) })
}

// hold extends the lease within a transaction; who lost it writes nothing.
func (r *run) hold(sys context.Context, tx *gen.Tx) error {
	n, err := tx.Job.Update().Where(job.ID(r.row.ID), job.State(jobRunning), job.Fence(fenceOf(r.row))).
		SetLeaseUntil(clock.At(r.h.Runner.Clock.Now().Add(lease))).SetPayload(jsonOf(r.payload)).Save(sys)
	if err == nil && n == 0 {
		err = errLost
	}
	return err
}

// Apply implements proto.HostServer: it writes changes of a run, once for each key of it.
func (s *hostServer) Apply(ctx context.Context, p *proto.ApplyRequest) (*proto.ApplyResponse, error) {
	c, err := s.enter(p.GetCall())
	if err != nil {
		return nil, err
	}
	if c.run == nil {
		s.h.Log.ErrorContext(ctx, "security: a module writes outside a job", "module", c.module.Name)
		return nil, status.Error(codes.PermissionDenied, "only a job applies changes")
	}
	if p.GetKey() == "" || len(p.GetKey()) > 150 {
		return nil, status.Error(codes.InvalidArgument, "a key has 1 to 150 bytes")
	}
	made, err := c.run.apply(ctx, c, p)
	var faults record.Faults
	var one *fault.Error
	switch {
	case err == nil:
		return &proto.ApplyResponse{Created: made}, nil
	case errors.As(err, &faults):
	case errors.As(err, &one) && one.Code != fault.ModuleBadResponse && one.Code != fault.Internal:
		faults = record.Faults{one}
	default:
		return nil, told(err)
	}
	out := &proto.ApplyResponse{}
	for _, f := range faults {
		d := &proto.Diagnostic{Code: cmp.Or(f.Reason, string(f.Code)), Text: &proto.Text{Vi: f.Text.VI, En: f.Text.EN}}
		for _, step := range f.Path {
			d.Path = append(d.Path, fmt.Sprint(step))
		}
		out.Diagnostics = append(out.Diagnostics, d)
	}
	return out, nil
}

// apply writes one piece of a run, and answers the ids of new records.
func (r *run) apply(ctx context.Context, c *call, p *proto.ApplyRequest) ([]string, error) {
	key := r.row.ID.String() + ":" + p.GetKey()
	known, err := r.known(ctx, r.h.Runner.Store.Reading().IdempotencyKey, key)
	if err != nil || known != nil {
		return known, err
	}
	if err := r.h.plausibleChanges(ctx, r.g, r.m, p.GetChanges()); err != nil {
		return nil, err
	}
	a := &asking{Host: r.h, g: r.g, m: r.m, v: c.viewer}
	w, err := a.changes(viewer.With(ctx, c.viewer), c, r.payload.Job, p.GetChanges())
	if err != nil {
		return nil, err
	}
	made := []string{}
	for _, m := range w.creates {
		made = append(made, m.id)
	}
	err = r.h.Runner.For(ctx, c.viewer, r.operation(), func(ctx context.Context, tx *txn.Tx) error {
		sys := tenant.System(ctx)
		if err := r.hold(sys, tx.Tx); err != nil {
			return err
		}
		if err := r.g.store.Apply(ctx, tx, w.Changes); err != nil {
			return err
		}
		if err := writeAsks(ctx, tx, r.m.Name, r.payload.Unit, w.asks); err != nil {
			return err
		}
		if len(w.Ops) == 0 {
			tx.Audit("Unit", r.payload.Unit, r.payload.Unit, map[string]any{"module": r.m.Name, "job": r.payload.Job, "asks": names(w.asks)})
		}
		return tx.IdempotencyKey.Create().SetUserID(uuid.Nil).SetUnitID(r.payload.Unit).SetOperation(r.operation()).SetKey(key).SetInputHash("").
			SetResult(jsonOf(made)).SetCreatedAt(tx.Now).Exec(sys)
	})
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	for _, id := range made {
		c.shown[id] = true
	}
	c.mu.Unlock()
	return made, nil
}

// known are the records that an earlier piece of the same key made; nil if there was none.
func (r *run) known(ctx context.Context, keys *gen.IdempotencyKeyClient, key string) ([]string, error) {
	row, err := keys.Query().Where(idempotencykey.UserID(uuid.Nil), idempotencykey.UnitID(r.payload.Unit),
		idempotencykey.Operation(r.operation()), idempotencykey.Key(key)).Only(tenant.System(ctx))
	if gen.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	made := []string{}
	return made, json.Unmarshal(row.Result, &made)
}
