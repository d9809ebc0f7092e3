package graph

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/turns"
)

// The two transports take the place of gqlgen's: those repeat a body that they cannot read, in the
// answer and in the log, copy it several times, and let a stream's client stop reading for ever.

// Times of a stream.
const (
	pingEvery  = 15 * time.Second // what keeps proxies from closing it
	readWithin = 10 * time.Second // a client that takes nothing for so long is dropped
)

// post answers a query or a mutation with one JSON object.
type post struct{}

// Supports implements graphql.Transport.
func (post) Supports(r *http.Request) bool { return !streams(r) && taken(r) }

func taken(r *http.Request) bool {
	kind, err := r.Header.Get("Content-Type"), error(nil)
	if kind != "application/json" {
		kind, _, err = mime.ParseMediaType(kind)
	}
	return err == nil && r.Method == http.MethodPost && kind == "application/json" && r.Header.Get("Upgrade") == ""
}

// streams tells that the client takes a stream and nothing else: clients that do not know yet what
// they ask name JSON beside it, and get JSON. internal/httpd lifts the time limits by the same rule.
func streams(r *http.Request) bool {
	accepts := r.Header.Get("Accept")
	return strings.Contains(accepts, "text/event-stream") && !strings.Contains(accepts, "json")
}

// Do implements graphql.Transport.
func (post) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	ctx := r.Context()
	protocol := strings.Contains(r.Header.Get("Accept"), "application/graphql-response+json")
	kind := "application/json"
	if protocol {
		kind = "application/graphql-response+json"
	}
	w.Header().Set("Content-Type", kind)
	oc, faults := operation(ctx, r, exec)
	if faults == nil && oc.Operation.Operation == ast.Subscription {
		faults = gqlerror.List{present(ctx, fault.New(fault.BadInput,
			"Đăng ký theo dõi cần tiêu đề Accept: text/event-stream.", "A subscription needs the header Accept: text/event-stream."))}
	}
	if faults != nil {
		status := http.StatusOK
		switch {
		case protocol:
			status = http.StatusBadRequest
		case errcode.GetErrorKind(faults) == errcode.KindProtocol:
			status = http.StatusUnprocessableEntity
		}
		w.WriteHeader(status)
		if oc != nil {
			ctx = graphql.WithOperationContext(ctx, oc)
		}
		write(w, exec.DispatchError(ctx, faults))
		return
	}
	respond, ctx := exec.DispatchOperation(ctx, oc)
	resp := respond(ctx)
	turns.Release(ctx)
	write(w, resp)
}

// operation reads the body and makes the operation of it.
func operation(ctx context.Context, r *http.Request, exec graphql.GraphExecutor) (*graphql.OperationContext, gqlerror.List) {
	p := &graphql.RawParams{Headers: r.Header, ReadTime: graphql.TraceTiming{Start: graphql.Now()}}
	body, err := content(r)
	if err == nil {
		err = decode(body, p)
	}
	if err != nil {
		return nil, gqlerror.List{present(ctx, err)}
	}
	p.ReadTime.End = graphql.Now()
	oc, faults := exec.CreateOperationContext(ctx, p)
	if len(faults) > 0 {
		return oc, faults
	}
	return oc, nil
}

// content is the body; internal/httpd bounds it and tells its length.
func content(r *http.Request) ([]byte, error) {
	if r.ContentLength < 0 {
		return io.ReadAll(r.Body)
	}
	body := make([]byte, r.ContentLength)
	_, err := io.ReadFull(r.Body, body)
	return body, err
}

// write writes a response; its data are JSON already.
func write(w io.Writer, resp *graphql.Response) {
	if resp != nil && len(resp.Errors) == 0 && len(resp.Extensions) == 0 && len(resp.Data) > 0 {
		text := make([]byte, 0, len(resp.Data)+len(`{"data":}`))
		text = append(append(append(text, `{"data":`...), resp.Data...), '}')
		_, _ = w.Write(text) // who has left does not read it
		return
	}
	text, err := json.Marshal(resp)
	if err != nil {
		panic(fmt.Errorf("write a response: %w", err))
	}
	_, _ = w.Write(text) // who has left does not read it
}

// stream answers a subscription with server-sent events: next for each, complete at the end.
type stream struct{}

// Supports implements graphql.Transport.
func (stream) Supports(r *http.Request) bool { return streams(r) && taken(r) }

type endingKey struct{}

// ending is why a stream ends before its client leaves; nil if there is nothing to tell.
type ending struct{ why error }

// end notes why the stream of ctx ends.
func end(ctx context.Context, why error) {
	if e, ok := ctx.Value(endingKey{}).(*ending); ok {
		e.why = why
	}
}

// Do implements graphql.Transport.
func (stream) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	ctx, leave := context.WithCancel(r.Context())
	defer leave()
	why := &ending{}
	ctx = context.WithValue(ctx, endingKey{}, why)
	c := &client{w: w, control: http.NewResponseController(w)}
	w.Header().Set("Content-Type", "text/event-stream")
	oc, faults := operation(ctx, r, exec)
	if faults == nil && oc.Operation.Operation != ast.Subscription {
		faults = gqlerror.List{present(ctx, fault.New(fault.BadInput,
			"Chỉ đăng ký theo dõi mới nhận text/event-stream.", "Only a subscription is answered as text/event-stream."))}
	}
	if !c.say(":\n\n") {
		return
	}
	if faults != nil {
		if oc != nil {
			ctx = graphql.WithOperationContext(ctx, oc)
		}
		_ = c.next(exec.DispatchError(ctx, faults)) && c.say("event: complete\n\n")
		return
	}
	ctx = graphql.WithOperationContext(ctx, oc)
	respond, inner := exec.DispatchOperation(ctx, oc)
	turns.Release(ctx)
	events := make(chan string)
	go func() {
		defer close(events)
		defer func() {
			if p := recover(); p != nil { // nobody above this goroutine would
				slog.ErrorContext(ctx, "a stream panicked", "panic", fmt.Sprint(p))
			}
		}()
		for {
			resp := respond(inner)
			if resp == nil {
				return
			}
			select {
			case events <- event(resp): // written out here: the next response uses the same bytes again
			case <-ctx.Done():
				return
			}
		}
	}()
	c.follow(events)
	if !c.gone && why.why != nil {
		c.next(exec.DispatchError(ctx, gqlerror.List{present(ctx, why.why)}))
	}
	c.say("event: complete\n\n")
}

// client is the other end of a stream. One goroutine writes to it.
type client struct {
	w       io.Writer
	control *http.ResponseController
	gone    bool
}

// follow passes events on until there are no more, with pings between them.
func (c *client) follow(events <-chan string) {
	ping := time.NewTicker(pingEvery)
	defer ping.Stop()
	for !c.gone {
		select {
		case text, open := <-events:
			if !open {
				return
			}
			c.say(text)
			ping.Reset(pingEvery)
		case <-ping.C:
			c.say(": ping\n\n")
		}
	}
}

func (c *client) next(resp *graphql.Response) bool { return c.say(event(resp)) }

func event(resp *graphql.Response) string {
	text, err := json.Marshal(resp)
	if err != nil { // it would be our own; the stream goes on
		slog.Error("write an event", "error", err)
		text, _ = json.Marshal(&graphql.Response{Errors: gqlerror.List{present(context.Background(), err)}}) //nolint:errchkjson // strings
	}
	return "event: next\ndata: " + string(text) + "\n\n"
}

// say writes and flushes within a time; false if the client has left or does not read.
func (c *client) say(text string) bool {
	if c.gone {
		return false
	}
	err := c.control.SetWriteDeadline(time.Now().Add(readWithin)) //nolint:forbidigo // of the connection
	if err == nil || errors.Is(err, http.ErrNotSupported) {
		_, err = io.WriteString(c.w, text)
	}
	if err == nil {
		err = c.control.Flush()
	}
	c.gone = err != nil && !errors.Is(err, http.ErrNotSupported)
	return !c.gone
}
