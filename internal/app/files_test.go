package app

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"image"
	"image/png"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/files"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/plugins/media"
)

// onePDF is a PDF of its own.
func onePDF(words string) []byte {
	return []byte("%PDF-1.4\n% " + words + "\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
}

func onePNG(width, height int) []byte {
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, width, height))); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// uploads sends a file as the person of a unit.
func (b *by) uploads(name string, content []byte) (files.Stored, error) {
	d, err := b.a.Files.Take(bytes.NewReader(content))
	if err != nil {
		return files.Stored{}, err
	}
	defer d.Drop()
	return b.a.Files.Keep(b.ctx, d, name)
}

func (b *by) upload(name string, content []byte) string {
	b.t.Helper()
	f, err := b.uploads(name, content)
	testkit.Must(b.t, err)
	return f.ID
}

// gets is what the person is served of a file: its bytes, or the code of the fault.
func (b *by) gets(id string) string {
	b.t.Helper()
	found, err := b.a.Files.Find(b.ctx, id)
	if err != nil {
		return string(fault.CodeOf(err))
	}
	f, err := b.a.Files.Open(found)
	if err != nil {
		return string(fault.CodeOf(err))
	}
	defer f.Close()
	text, err := io.ReadAll(f)
	testkit.Must(b.t, err)
	return string(text)
}

const evidenceOf = `query($id:ID!){node(id:$id){...on Assignment{state evidence(first:50){nodes{id name mediaType size sha256 url state note givenBy{fullName} reviewedBy{fullName} progressUpdate{percent}}}}}}`

func TestEvidenceIsGivenReviewedAndTakenBack(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		h.Fill()
		part := "asg_" + testkit.PartID("1", 1, "sgddt").String() // led by sgddt, judged by stp, whose plan it is
		mine, office, other := h.by(t, "sgddt"), h.by(t, "stp"), h.by(t, "snv")
		pdf, picture := onePDF("minh chứng"), onePNG(4, 3)

		first := mine.upload("Kế hoạch tập huấn.pdf", pdf)
		if again := mine.upload("Kế hoạch tập huấn.pdf", pdf); again != first {
			t.Errorf("the same file sent again is %s, want %s", again, first)
		}
		attach := func(b *by, part string, uploads ...any) told {
			if uploads == nil {
				uploads = []any{}
			}
			return b.do("attachEvidence", map[string]any{"assignmentId": part, "uploads": uploads}, "assignment{state} evidence{id name mediaType size state}")
		}
		for name, c := range map[string]struct {
			got  told
			want string
		}{
			"T10 another unit's upload":          {attach(office, "asg_"+testkit.PartID("1", 2, "stp").String(), first), "NOT_FOUND input.uploads.0"},
			"a random upload":                    {attach(mine, part, random(first)), "NOT_FOUND input.uploads.0"},
			"T10 another unit's part":            {attach(other, part, other.upload("a.pdf", onePDF("a"))), "NOT_FOUND input.assignmentId"},
			"the judge's own upload to the part": {attach(office, part, office.upload("b.pdf", onePDF("b"))), "FORBIDDEN"},
			"no upload":                          {attach(mine, part), "BAD_INPUT input.uploads"},
			"the same upload twice":              {attach(mine, part, first, first), "NOT_FOUND input.uploads.1"},
			"an id of another kind":              {attach(mine, part, part), "INVALID_REFERENCE input.uploads.0"},
			"Z1 a role that gives none":          {attach(h.by(t, "sgddt", "AUDITOR"), part, first), "FORBIDDEN"},
		} {
			if got := c.got.faults(); got != c.want {
				t.Errorf("%s: %q, want %q", name, got, c.want)
			}
		}
		if got := mine.gets(first); got != string(pdf) {
			t.Errorf("the uploader gets %q of the upload", got)
		}
		done := attach(mine, part, first).must()
		if got := done.text("attachEvidence", "evidence", 0, "name"); got != "Kế hoạch tập huấn.pdf" {
			t.Errorf("attached %s", done.body)
		}
		id := done.text("attachEvidence", "evidence", 0, "id")
		if got := attach(mine, part, first).faults(); got != "NOT_FOUND input.uploads.0" {
			t.Errorf("an upload is used twice: %q", got)
		}
		progress := mine.do("addProgressUpdate", map[string]any{"assignmentId": part, "percent": 60, "text": "Đã mở lớp", "uploads": []any{mine.upload("ảnh lớp học.PNG", picture)}}, "progressUpdate{percent evidence(first:5){nodes{name mediaType size}}}").must()
		if got := progress.text("addProgressUpdate", "progressUpdate", "evidence", "nodes"); got != fmt.Sprintf(`[{"mediaType":"image/png","name":"ảnh lớp học.PNG","size":%d}]`, len(picture)) {
			t.Errorf("the picture that came with the progress: %s", got)
		}

		sum := sha256.Sum256(pdf)
		for name, b := range map[string]*by{"the unit": mine, "the judge": office} {
			all := b.ask(evidenceOf, map[string]any{"id": part}).must()
			if !strings.Contains(all.body, hex.EncodeToString(sum[:])) || !strings.Contains(all.body, `"/files/`+id+`"`) {
				t.Errorf("%s sees %s", name, all.body)
			}
			if got := b.gets(id); got != string(pdf) {
				t.Errorf("%s is served %q", name, got)
			}
		}
		for name, got := range map[string]string{
			"T18 another unit": other.gets(id), "T18 another unit, an upload": other.gets(first), "T18 a random id": other.gets(random(id)),
			"T18 another unit's node": h.by(t, "snv").ask(`query($id:ID!){node(id:$id){id}}`, map[string]any{"id": id}).text("node"),
		} {
			if got != "NOT_FOUND" && got != "<nil>" {
				t.Errorf("%s: %.80q", name, got)
			}
		}

		review := func(b *by, accept bool, note string) told {
			return b.do("reviewEvidence", map[string]any{"evidenceId": id, "accept": accept, "note": note}, "evidence{state note reviewedBy{fullName}}")
		}
		remove := func(b *by) told {
			return b.do("removeEvidence", map[string]any{"evidenceId": id}, "assignment{id}")
		}
		for name, c := range map[string]struct {
			got  told
			want string
		}{
			"T10 another unit reviews":          {review(other, true, ""), "NOT_FOUND input.evidenceId"},
			"T10 another unit removes":          {remove(other), "NOT_FOUND input.evidenceId"},
			"the unit reviews its own":          {review(mine, true, ""), "FORBIDDEN"},
			"a refusal without a reason":        {review(office, false, " "), "BAD_INPUT input.note"},
			"the judge removes":                 {remove(office), "FORBIDDEN"},
			"Z1 an officer of the judge judges": {review(h.by(t, "stp", "OFFICER"), true, ""), "FORBIDDEN"},
		} {
			if got := c.got.faults(); got != c.want {
				t.Errorf("%s: %q, want %q", name, got, c.want)
			}
		}
		if got := review(office, false, "Thiếu chữ ký").must().text("reviewEvidence", "evidence", "state"); got != "REJECTED" {
			t.Errorf("reviewed: %s", got)
		}
		if got := mine.ask(`{notifications(first:5,where:{kind:{eq:EVIDENCE_REJECTED}}){nodes{text}}}`, nil).must().body; !strings.Contains(got, "Thiếu chữ ký") {
			t.Errorf("the unit is not told: %s", got)
		}
		if got := review(office, true, "").must().text("reviewEvidence", "evidence", "note"); got != "<nil>" {
			t.Errorf("the note stays: %s", got)
		}
		if got := remove(mine).faults(); got != "INVALID_STATE input.evidenceId" {
			t.Errorf("accepted evidence is removed: %q", got)
		}
		review(office, false, "Bản mờ").must()
		remove(mine).must()
		if got := mine.gets(id); got != "NOT_FOUND" {
			t.Errorf("what was taken back is served: %.80q", got)
		}
		if got := mine.ask(evidenceOf, map[string]any{"id": part}).must().body; strings.Contains(got, id) {
			t.Errorf("what was taken back is listed: %s", got)
		}
	})
}

func TestAFileOfARecordIsItsRecords(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		mine, other, above := h.by(t, "sgddt"), h.by(t, "snv"), h.by(t, "ubnd-tinh")
		pdf := onePDF("tờ gấp")
		up := mine.upload("to-gap.pdf", pdf)
		create := func(b *by, file string) told {
			return b.do("mediaCreateMaterial", map[string]any{"title": "Tờ gấp", "sort": "FOLDER", "content": "Nội dung", "file": file}, "material{id version file{id name mediaType size sha256 url unit{code}}}")
		}
		for name, c := range map[string]struct {
			got  told
			want string
		}{
			"T10 another unit's upload": {create(other, up), "INVALID_REFERENCE input.file"},
			"a random id":               {create(mine, random(up)), "INVALID_REFERENCE input.file"},
			"an id of another kind":     {create(mine, "unit_"+h.Units["sgddt"].String()), "INVALID_REFERENCE input.file"},
		} {
			if got := c.got.faults(); got != c.want {
				t.Errorf("%s: %q, want %q", name, got, c.want)
			}
		}
		made := create(mine, up).must()
		if got := made.text("mediaCreateMaterial", "material", "file", "url"); got != "/files/"+up {
			t.Errorf("made: %s", made.body)
		}
		id := made.text("mediaCreateMaterial", "material", "id")
		if got := create(mine, up).faults(); got != "INVALID_REFERENCE input.file" {
			t.Errorf("one upload in two records: %q", got)
		}
		const list = `{media{materials{nodes{title file{name url}}} byName:materials(where:{file:{name:{eq:"to-gap.pdf"}}}){totalCount}}}`
		for name, c := range map[string]struct {
			b    *by
			sees bool
		}{"the unit": {mine, true}, "the unit above": {above, true}, "T18 another unit": {other, false}} {
			if got := c.b.gets(up) == string(pdf); got != c.sees {
				t.Errorf("%s is served the draft's file: %v", name, got)
			}
			if got := strings.Contains(c.b.ask(list, nil).must().body, "to-gap.pdf"); got != c.sees {
				t.Errorf("%s sees the file in the list: %v", name, got)
			}
		}
		if got := h.by(t, "sgddt", "ADMINISTRATOR").gets(up); got != "FORBIDDEN" {
			t.Errorf("Z1 a role that reads no records is answered %.40q", got)
		}
		act := func(roles, name string, more map[string]any) {
			in := map[string]any{"id": id}
			maps.Copy(in, more)
			h.by(t, "sgddt").do(name, in, "__typename").must()
		}
		act("", "mediaSubmitMaterial", nil)
		act("", "mediaIssueMaterial", map[string]any{"copies": 10})
		if got := other.gets(up); got != string(pdf) {
			t.Errorf("the file of what is in the shared library is answered %.40q to another unit", got)
		}
		act("", "mediaWithdrawMaterial", map[string]any{"remark": "Hết hiệu lực"})
		if got := other.gets(up); got != "NOT_FOUND" {
			t.Errorf("U10 the file of what was withdrawn is answered %.40q to another unit", got)
		}

		second := create(mine, mine.upload("hai.png", onePNG(2, 2))).must()
		old, next := second.text("mediaCreateMaterial", "material", "file", "id"), mine.upload("ba.png", onePNG(3, 2))
		mine.do("mediaUpdateMaterial", map[string]any{"id": second.text("mediaCreateMaterial", "material", "id"), "version": 1, "file": next}, "material{file{name}}").must()
		if a, b := mine.gets(old), mine.gets(next); a != "NOT_FOUND" || b != string(onePNG(3, 2)) {
			t.Errorf("after the file was replaced: %.20q and %.20q", a, b)
		}
	}, media.Module())
}

func TestWhatNoRowNamesIsSweptAndADayHasItsLimit(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		h.Fill()
		ctx := context.Background()
		mine := h.by(t, "sgddt")
		kept, idle := onePDF("giữ"), onePDF("bỏ")
		up := mine.upload("giu.pdf", kept)
		mine.do("attachEvidence", map[string]any{"assignmentId": "asg_" + testkit.PartID("1", 1, "sgddt").String(), "uploads": []any{up}}, "evidence{id}").must()
		left := mine.upload("bo.pdf", idle)
		draft, err := h.a.Files.Take(bytes.NewReader(onePDF("cắt ngang"))) // killed between the bytes and the row
		testkit.Must(t, err)
		testkit.Must(t, draft.Keep())
		has := func(content []byte) bool {
			sum := sha256.Sum256(content)
			name := hex.EncodeToString(sum[:])
			_, err := os.Stat(filepath.Join(h.a.Files.Disk.Folder(), name[:2], name[2:]))
			return err == nil
		}
		testkit.Must(t, h.a.Files.Sweep(ctx))
		if got := []bool{has(kept), has(idle), has(onePDF("cắt ngang"))}; !slices.Equal(got, []bool{true, true, false}) {
			t.Errorf("U7 after a sweep there are %v", got)
		}
		h.Clock.Advance(25*time.Hour + time.Minute)
		if got := mine.gets(left); got != "NOT_FOUND" {
			t.Errorf("an upload of yesterday is answered %.40q", got)
		}
		testkit.Must(t, h.a.Files.Sweep(ctx))
		if got := []bool{has(kept), has(idle)}; !slices.Equal(got, []bool{true, false}) {
			t.Errorf("U7 a day later there are %v", got)
		}
		h.a.Files.PerDay = 300
		var ok, late int
		results := make(chan error, 12)
		for i := range cap(results) {
			go func() {
				_, err := mine.uploads(fmt.Sprintf("%d.pdf", i), append(onePDF("nhiều"), byte('a'+i)))
				results <- err
			}()
		}
		for range cap(results) {
			switch err := <-results; fault.CodeOf(err) {
			case "":
				ok++
			case fault.RateLimited:
				late++
			default:
				t.Error(err)
			}
		}
		rows, err := h.a.Store.Reading().Upload.Query().All(tenant.System(ctx))
		testkit.Must(t, err)
		size := 0
		for _, r := range rows {
			size += r.Size
		}
		if ok == 0 || late == 0 || size > 300 {
			t.Errorf("U6 of %d at once %d were taken and %d refused: %d bytes, at most 300", cap(results), ok, late, size)
		}
	})
}

func TestACopyCarriesTheFiles(t *testing.T) {
	data := filepath.Join(t.TempDir(), "data")
	if got := run("migrate", "--data", data); got.code != 0 {
		t.Fatal(got.err)
	}
	disk := files.OnDisk(data)
	d, err := disk.Take(bytes.NewReader(onePDF("sao lưu")), files.Most)
	testkit.Must(t, err)
	testkit.Must(t, d.Keep())
	copied := filepath.Join(t.TempDir(), "copy.db")
	if got := run("backup", copied, "--data", data); got.code != 0 || !strings.Contains(got.out, "1 tệp") {
		t.Fatalf("backup: %+v", got)
	}
	fresh := filepath.Join(t.TempDir(), "new")
	if got := run("restore", copied, "--data", fresh); got.code != 0 {
		t.Fatalf("restore: %+v", got)
	}
	f, err := files.OnDisk(fresh).Open(d.Sum)
	testkit.Must(t, err)
	testkit.Must(t, f.Close())
	testkit.Must(t, os.WriteFile(filepath.Join(copied+".files", d.Sum[:2], d.Sum[2:]), []byte("khác"), 0o600))
	if got := run("restore", copied, "--data", filepath.Join(t.TempDir(), "third")); got.code != exitFailed {
		t.Errorf("U11 a damaged copy is restored: %+v", got)
	}
}
