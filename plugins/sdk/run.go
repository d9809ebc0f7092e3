package sdk

import (
	"encoding/json"
	"errors"
	"sync"
	"time"

	"google.golang.org/grpc"

	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// Run is one run of a job. It reads like a Tx and writes in pieces with Write; what it has done so
// far it tells with Checkpoint, because a run that is cut off starts again.
type Run struct {
	*Tx
	s          *server
	request    *proto.RunRequest
	checkpoint []byte

	mu     sync.Mutex // a stream takes one message at a time
	stream grpc.ServerStreamingServer[proto.RunEvent]
}

// heartbeat is how often a run says that it lives; the server gives up on it after two minutes.
const heartbeat = 20 * time.Second

// rounds is how often Write tries again when somebody else changed what it had read.
const rounds = 3

// Write puts one piece of changes together and has it written at once. The same key is written once
// in a run, however often it is cut off and started again; f is called again on a conflict. The
// ids of what f created are real when Write returns.
func (r *Run) Write(key string, f func(tx *Tx) error) error {
	for round := 1; ; round++ {
		err := r.write(key, f)
		if err == nil || round == rounds || !errors.Is(err, ErrConflict) {
			return err
		}
	}
}

func (r *Run) write(key string, f func(tx *Tx) error) error {
	tx := newTx(r.ctx, r.s, r.call, r.request.GetNow(), r.request.GetActor())
	if err := f(tx); err != nil {
		return err
	}
	c, err := tx.changes()
	if err != nil {
		return err
	}
	if len(c.GetOperations())+len(c.GetEffects()) == 0 {
		return nil
	}
	answer, err := r.host.Apply(r.ctx, &proto.ApplyRequest{Call: r.call, Changes: c, Key: key})
	if err != nil {
		return hostError(err)
	}
	if d := answer.GetDiagnostics(); len(d) > 0 {
		return fromWire(d[0])
	}
	n := 0
	for _, o := range tx.ops {
		if o.verb == proto.Operation_CREATE && n < len(answer.GetCreated()) {
			o.record.ID = Ref(answer.GetCreated()[n])
			n++
		}
	}
	return nil
}

// Checkpoint keeps how far the run has come, for Resume; by encoding/json.
func (r *Run) Checkpoint(v any) error {
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	r.checkpoint = data
	return r.send(&proto.RunEvent{Event: &proto.RunEvent_Checkpoint{Checkpoint: data}})
}

// Resume reads the last checkpoint into v; false where the run starts from the beginning.
func (r *Run) Resume(v any) (bool, error) {
	if len(r.checkpoint) == 0 {
		return false, nil
	}
	return true, json.Unmarshal(r.checkpoint, v)
}

// Progress tells how far the run is, 0 to 100 percent.
func (r *Run) Progress(percent int, text Text) error {
	return r.send(&proto.RunEvent{Event: &proto.RunEvent_Progress{Progress: &proto.Progress{
		Percent: int32(min(max(percent, 0), 100)), Text: wireText(text),
	}}})
}

func (r *Run) send(e *proto.RunEvent) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.stream.Send(e)
}

// beat says that the run lives, until it is told to stop.
func (r *Run) beat(stop <-chan struct{}) {
	t := time.NewTicker(heartbeat)
	defer t.Stop()
	for {
		select {
		case <-stop:
			return
		case <-r.ctx.Done():
			return
		case <-t.C:
			if r.send(&proto.RunEvent{Event: &proto.RunEvent_Progress{Progress: &proto.Progress{Percent: -1}}}) != nil {
				return
			}
		}
	}
}
