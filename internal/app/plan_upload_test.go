package app

import (
	"encoding/base64"
	"errors"
	"maps"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/plandoc/source/sourcetest"
	"github.com/lantoa/lantoa/internal/testkit"
)

// heavyPlan is a plan document with a picture, 1.5 MiB: more than a request takes.
func heavyPlan(subject string) []byte {
	picture := make([]byte, 3<<19)
	for i, r := 0, rand.New(rand.NewPCG(1, 2)); i < len(picture); i++ {
		picture[i] = byte(r.Uint32())
	}
	file := sourcetest.File{Parts: map[string]string{"word/media/image1.png": string(picture)}}
	for line := range strings.Lines(strings.Replace(planText, "Phổ biến, giáo dục pháp luật", subject, 1)) {
		file.Blocks = append(file.Blocks, sourcetest.P(strings.TrimSpace(line)))
	}
	return file.Bytes()
}

func TestAPlanOfMoreThanARequestIsReadFromAnUpload(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		office, other := h.by(t, "stp"), h.by(t, "sgddt")
		heavy := heavyPlan("Phổ biến, giáo dục pháp luật")
		mine, theirs := office.upload("Kế hoạch.docx", heavy), other.upload("Kế hoạch.docx", heavy)
		load := func(b *by, more map[string]any) told {
			in := map[string]any{"fileName": "Kế hoạch.docx"}
			maps.Copy(in, more)
			return b.do("importPlan", in, "plan{id title state ownerUnit{code}}")
		}
		inline := base64.StdEncoding.EncodeToString([]byte(planText))
		for name, c := range map[string]struct {
			got  told
			want string
		}{
			"T10 another unit's upload":       {load(office, map[string]any{"fileId": theirs}), "NOT_FOUND input.fileId"},
			"a random upload":                 {load(office, map[string]any{"fileId": random(mine)}), "NOT_FOUND input.fileId"},
			"an id of another kind":           {load(office, map[string]any{"fileId": "unit_" + h.Units["stp"].String()}), "NOT_FOUND input.fileId"},
			"no document":                     {load(office, nil), "BAD_INPUT input.content"},
			"two documents":                   {load(office, map[string]any{"fileId": mine, "content": inline}), "BAD_INPUT input.fileId"},
			"a picture":                       {load(office, map[string]any{"fileId": office.upload("ảnh.png", onePNG(3, 3))}), "BAD_FILE"},
			"Z1 a role that loads no plans":   {load(h.by(t, "stp", "OFFICER"), map[string]any{"fileId": mine}), "FORBIDDEN"},
			"Z1 a role that sees no own file": {load(h.by(t, "stp", "AUDITOR"), map[string]any{"fileId": mine}), "FORBIDDEN"},
		} {
			if got := c.got.faults(); got != c.want {
				t.Errorf("%s: %q, want %q", name, got, c.want)
			}
		}
		if a, b := load(office, map[string]any{"fileId": theirs}), load(office, map[string]any{"fileId": random(mine)}); a.body != b.body {
			t.Errorf("T10 another unit's upload is answered %s\na random one %s", a.body, b.body)
		}

		first := load(office, map[string]any{"fileId": mine, "idempotencyKey": "một"}).must()
		if first.text("importPlan", "plan", "state") != "DRAFT" || first.text("importPlan", "plan", "ownerUnit", "code") != "stp" {
			t.Errorf("loaded: %s", first.body)
		}
		const tasks = `query($id:ID!){node(id:$id){...on Plan{taskGroups{nodes{tasks{nodes{content}}}}}}}`
		if got := h.by(t, "stp").ask(tasks, map[string]any{"id": first.text("importPlan", "plan", "id")}).must(); got.text("node", "taskGroups", "nodes", 0, "tasks", "nodes", 0, "content") != "Tổ chức hội nghị tuyên truyền pháp luật." {
			t.Errorf("read: %s", got.body)
		}
		if got := load(office, map[string]any{"fileId": mine}).faults(); got != "CONFLICT input.fileId" {
			t.Errorf("the same file once more: %q", got)
		}
		if got := load(other, map[string]any{"fileId": theirs}).must().text("importPlan", "plan", "ownerUnit", "code"); got != "sgddt" {
			t.Errorf("T13 the file that another unit has loaded is of %s", got)
		}
		h.Clock.Advance(25 * time.Hour)
		if again := load(office, map[string]any{"fileId": mine, "idempotencyKey": "một"}); again.body != first.body {
			t.Errorf("the same call when the upload has gone: %s", again.body)
		}
		if got := load(office, map[string]any{"fileId": mine}).faults(); got != "NOT_FOUND input.fileId" {
			t.Errorf("an upload of yesterday: %q", got)
		}
		fresh := other.upload("Kế hoạch khác.docx", heavyPlan("Hòa giải ở cơ sở"))
		found, err := h.a.Files.Find(other.ctx, fresh)
		testkit.Must(t, err)
		f, err := h.a.Files.Open(found)
		testkit.Must(t, err)
		testkit.Must(t, errors.Join(f.Close(), os.WriteFile(f.Name(), []byte("khác"), 0o600)))
		if got := load(other, map[string]any{"fileId": fresh}).faults(); got != "UNAVAILABLE input.fileId" {
			t.Errorf("a file that changed on disk: %q", got)
		}
	})
}
