package app

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
)

// listen opens a stream and hands over what arrives; the channel closes when the stream ends.
func (p *person) listen(ctx context.Context, doc string) <-chan string {
	p.t.Helper()
	raw, err := json.Marshal(map[string]string{"query": doc})
	if err != nil {
		p.t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, p.url+"/graphql", bytes.NewReader(raw))
	if err != nil {
		p.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "text/event-stream")
	resp, err := p.http.Do(req)
	if err != nil {
		p.t.Fatal(err)
	}
	if ct := resp.Header.Get("Content-Type"); !strings.HasPrefix(ct, "text/event-stream") {
		p.t.Fatalf("the stream is %s, status %d", ct, resp.StatusCode)
	}
	out := make(chan string, 100)
	go func() {
		defer close(out)
		defer resp.Body.Close()
		lines := bufio.NewScanner(resp.Body)
		for lines.Scan() {
			if data, ok := strings.CutPrefix(lines.Text(), "data: "); ok && data != "" {
				out <- data
			}
		}
	}()
	return out
}

func within(t *testing.T, what string, events <-chan string, want func(data string, open bool) bool) {
	t.Helper()
	deadline := time.After(20 * time.Second) // generous: the machine is shared
	for {
		select {
		case data, open := <-events:
			if want(data, open) {
				return
			}
			if !open {
				t.Fatalf("%s: the stream ended", what)
			}
		case <-deadline:
			t.Fatalf("%s: nothing came", what)
		}
	}
}

func TestStreamsTellWhoSeesAndEndWithTheRight(t *testing.T) {
	each := func(t *testing.T, d config.Data) {
		o := openOffice(t, d)
		o.people()
		stp, snv, admin := o.signIn("stp"), o.signIn("snv"), o.signIn("quan-tri")
		ctx, stop := context.WithCancel(context.Background())
		defer stop()
		const doc = `subscription{assignmentChanged{id state unit{code}}}`
		owners, others := stp.listen(ctx, doc), snv.listen(ctx, doc)
		notices := o.signIn("sgddt").listen(ctx, `subscription{notificationAdded{kind text}}`)

		stp.loaded()
		within(t, "the department is told of its work", notices, func(data string, _ bool) bool { return strings.Contains(data, "TASK_ASSIGNED") })
		sgddt := o.signIn("sgddt")
		id := sgddt.ask(`{assignments(where:{unit:{code:{eq:"sgddt"}}}){nodes{id}}}`, nil).at("assignments", "nodes", 0, "id").text()
		sgddt.change("acceptAssignment", map[string]any{"assignmentId": id}, "assignment{id}")
		within(t, "the plan's owner hears of the change", owners, func(data string, _ bool) bool {
			return strings.Contains(data, id) && strings.Contains(data, "ACCEPTED")
		})
		user := admin.ask(`{unit:units(where:{code:{eq:"snv"}}){nodes{memberships{nodes{id}}}}}`, nil)
		for _, m := range user.at("unit", "nodes", 0, "memberships", "nodes").list() {
			admin.change("endRole", map[string]any{"membershipId": m.at("id").text(), "to": "2022-02-06"}, "membership{id}")
		}
		within(t, "the stream of who lost the roles ends, and never told of others' work", others, func(data string, open bool) bool {
			if strings.Contains(data, id) {
				t.Errorf("another unit heard %s", data)
			}
			return !open
		})
	}
	t.Run("sqlite", func(t *testing.T) { t.Parallel(); each(t, config.Data{Data: filepath.Join(t.TempDir(), "data")}) })
	t.Run("postgres", func(t *testing.T) { t.Parallel(); each(t, config.Data{DatabaseURL: pgtest.URL(t)}) })
}
