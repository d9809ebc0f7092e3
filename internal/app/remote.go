package app

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"path/filepath"
	"time"

	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/fault"
)

// remote is a command that works on a database: through the running server's socket if there is
// one, else on the database itself. It answers the text to print.
type remote struct {
	name string
	run  func(ctx context.Context, a *App, args json.RawMessage) (string, error)
}

// remotes lists them by name; each is beside the command that sends it.
func remotes() []remote {
	return []remote{planImport, tokenCreate, backupInto, userPassword, userList, unitList, auditVerify, moduleInspect, moduleInstall, moduleList, moduleState, moduleRules, schemaPrint}
}

// perform runs a remote command with its arguments and prints what it answers.
func (c *console) perform(d config.Data, r remote, args any) error {
	raw, err := json.Marshal(args)
	if err != nil {
		return err
	}
	if d.DatabaseURL == "" {
		if out, served, err := ask(c.ctx, filepath.Join(d.Data, socketName), r.name, raw); served {
			if err == nil {
				fmt.Fprint(c.out, out)
			}
			return err
		}
	}
	mode := RequireCurrent
	if d.DatabaseURL == "" {
		mode = BringUp
	}
	a, err := c.open(d, mode)
	if err != nil {
		return err
	}
	defer a.Close()
	out, err := r.run(c.ctx, a, raw)
	if err == nil {
		fmt.Fprint(c.out, out)
	}
	return err
}

// reply is what the socket answers.
type reply struct {
	Out   string      `json:"out,omitempty"`
	Fault *fault.Text `json:"fault,omitempty"`
	Code  fault.Code  `json:"code,omitempty"`
	Place string      `json:"place,omitempty"`
}

const maxCommand = 64 << 20 // bytes; a plan file travels in a command

// ask sends a command to a running server; served is false if none listens.
func ask(ctx context.Context, socket, name string, args json.RawMessage) (out string, served bool, err error) {
	client := &http.Client{Timeout: 10 * time.Minute, Transport: &http.Transport{
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			return (&net.Dialer{}).DialContext(ctx, "unix", socket)
		},
	}}
	if conn, err := (&net.Dialer{}).DialContext(ctx, "unix", socket); err != nil {
		return "", false, nil
	} else if err := conn.Close(); err != nil {
		return "", false, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://lantoa/"+name, bytes.NewReader(args))
	if err != nil {
		return "", true, err
	}
	resp, err := client.Do(req)
	if err != nil {
		return "", true, fmt.Errorf("the running server: %w", err)
	}
	defer resp.Body.Close()
	var r reply
	if err := json.NewDecoder(resp.Body).Decode(&r); err != nil {
		return "", true, fmt.Errorf("the running server: %w", err)
	}
	if r.Fault != nil {
		return "", true, fault.New(r.Code, r.Fault.VI, r.Fault.EN).In(r.Place)
	}
	return r.Out, true, nil
}

// commandHandler answers the socket. Whoever may open it owns the data folder.
func (a *App) commandHandler() http.Handler {
	mux := http.NewServeMux()
	for _, r := range remotes() {
		mux.HandleFunc("POST /"+r.name, func(w http.ResponseWriter, req *http.Request) {
			var out reply
			args, err := io.ReadAll(http.MaxBytesReader(w, req.Body, maxCommand))
			if err == nil {
				out.Out, err = r.run(req.Context(), a, args)
			}
			if err != nil {
				f := fault.Of(err)
				a.log.WarnContext(req.Context(), "command failed", "command", r.name, "error", err)
				out = reply{Fault: &f.Text, Code: f.Code, Place: f.Place}
			}
			w.Header().Set("Content-Type", "application/json")
			_ = json.NewEncoder(w).Encode(out) // the command went away: nobody to tell
		})
	}
	return mux
}
