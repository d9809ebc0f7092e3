package app

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"maps"
	"net/http"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/lantoa/lantoa/ent/gen/record"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/plugins/training"
)

// workbook is an .xlsx file with these rows.
func workbook(t testing.TB, rows ...[]any) []byte {
	t.Helper()
	x := excelize.NewFile()
	defer x.Close()
	for i, row := range rows {
		testkit.Must(t, x.SetSheetRow("Sheet1", fmt.Sprintf("A%d", i+1), &row))
	}
	var b bytes.Buffer
	testkit.Must(t, x.Write(&b))
	return b.Bytes()
}

const (
	peopleShows = "list{applied again rows faultCount first{row text{vi en}} faults{row cell column title code text{vi en}}} accounts{fullName username unit password} file"
	rowsShows   = "list{applied again rows faultCount first{row text{vi}} faults{row cell column code text{vi en}}}"
)

// imports sends a list of people.
func (b *by) imports(file string, apply bool, more map[string]any) told {
	b.t.Helper()
	in := map[string]any{"fileId": file, "apply": apply}
	maps.Copy(in, more)
	return b.do("importPeople", in, peopleShows)
}

// wrongs are the faults of a list as "C2 CODE".
func (a told) wrongs(mutation string) string {
	a.t.Helper()
	list, _ := a.must().Data[mutation].(map[string]any)["list"].(map[string]any)
	faults, _ := list["faults"].([]any)
	var out []string
	for _, f := range faults {
		one := f.(map[string]any)
		cell, _ := one["cell"].(string)
		out = append(out, strings.TrimSpace(cell+" "+one["code"].(string)))
	}
	return strings.Join(out, "; ")
}

var peopleHeads = []any{"Họ và tên", "Tên đăng nhập", "Chức vụ", "Mã đơn vị", "Vai trò"}

func TestPeopleComeInFromAList(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		admin := func() *by { return h.by(t, "h-cau-ke", "ADMINISTRATOR") }
		send := func(b *by, rows ...[]any) string {
			return b.upload("danh-sach.xlsx", workbook(t, append([][]any{peopleHeads}, rows...)...))
		}
		count := func() int {
			n, err := h.Store.Reading().User.Query().Count(tenant.System(t.Context()))
			testkit.Must(t, err)
			return n
		}
		entries := func() int {
			n, err := h.Store.Reading().AuditEntry.Query().Count(tenant.System(t.Context()))
			testkit.Must(t, err)
			return n
		}
		before, told := count(), entries()
		bad := send(admin(),
			[]any{"Nguyễn Thị Lan", "lan.nguyen", "Chuyên viên", "h-cau-ke", "Chuyên viên; Head of the unit"},
			[]any{"", "Có Dấu", "", "snv", "Giám đốc"},
			[]any{"Trần B", "lan.nguyen", "", "khong-co", "Chuyên viên; chuyen vien"},
			[]any{"Lê C", "stp", "", "UBND xã Hòa Ân, huyện Cầu Kè"})
		want := "A3 BAD_INPUT; B3 BAD_INPUT; D3 NOT_FOUND; E3 BAD_INPUT; B4 UNIQUE; D4 NOT_FOUND; E4 BAD_INPUT; B5 CONFLICT"
		for _, apply := range []bool{false, true} {
			got := admin().imports(bad, apply, nil)
			if wrongs := got.wrongs("importPeople"); wrongs != want || got.text("importPeople", "list", "applied") != "false" || got.text("importPeople", "list", "rows") != "4" {
				t.Errorf("apply %v: %s, want %s", apply, wrongs, want)
			}
			if foreign, nowhere := got.text("importPeople", "list", "faults", 2, "text", "vi"), got.text("importPeople", "list", "faults", 5, "text", "vi"); strings.ReplaceAll(foreign, "snv", "khong-co") != nowhere {
				t.Errorf("T11 another unit's code answers %q, one of none %q", foreign, nowhere)
			}
		}
		if count() != before || entries() != told {
			t.Error("W1 a list with faults left something")
		}

		good := send(admin(), []any{"Nguyễn Thị Lan", "Lan.Nguyen", "Chuyên viên", "h-cau-ke", "Chuyên viên; Head of the unit"}, []any{"Lê C", "le.c", nil, "UBND xã Hòa Ân, huyện Cầu Kè"}, []any{"Phạm D", "pham.d"})
		look := admin().imports(good, false, nil)
		if look.wrongs("importPeople") != "" || look.text("importPeople", "list", "first", 0, "text", "en") != "Nguyễn Thị Lan · lan.nguyen · UBND huyện Cầu Kè · Officer · Head of the unit" || look.text("importPeople", "accounts") != "[]" {
			t.Errorf("looked through: %s", look.body)
		}
		if count() != before || entries() != told {
			t.Error("W1 looking through a list left something")
		}
		key := map[string]any{"idempotencyKey": "một"}
		made := admin().imports(good, true, key)
		if made.text("importPeople", "list", "applied") != "true" || made.text("importPeople", "accounts", 1, "username") != "le.c" || count() != before+3 || entries() != told+3 {
			t.Fatalf("made: %s, %d accounts, %d entries", made.body, count()-before, entries()-told)
		}
		secret := made.text("importPeople", "accounts", 0, "password")
		again := admin().imports(good, true, key)
		if again.text("importPeople", "list", "again") != "true" || again.text("importPeople", "list", "rows") != "3" || again.text("importPeople", "accounts") != "[]" || strings.Contains(again.body, secret) || count() != before+3 {
			t.Errorf("R1 the same key: %s", again.body)
		}
		if got := admin().imports(good, false, key).faults(); got != "KEY_REUSED input.idempotencyKey" {
			t.Errorf("R2 the key with another input: %s", got)
		}
		if got := admin().imports(good, true, nil).faults(); got != "NOT_FOUND input.fileId" {
			t.Errorf("R1 the same file with another key: %s", got)
		}
		if _, err := h.a.Auth.SignIn(t.Context(), auth.SignInInput{Username: "lan.nguyen", Password: secret, Peer: "127.0.0.1"}); err != nil {
			t.Errorf("the new account signs in: %v", err)
		}
		file, err := base64.StdEncoding.DecodeString(made.text("importPeople", "file"))
		testkit.Must(t, err)
		x, err := excelize.OpenReader(bytes.NewReader(file))
		testkit.Must(t, err)
		defer x.Close()
		if got, _ := x.GetCellValue("Sheet1", "D5"); got != secret {
			t.Errorf("the file says %q", got)
		}
		sys := tenant.System(t.Context())
		chain, err := h.Store.Reading().AuditEntry.Query().All(sys)
		testkit.Must(t, err)
		keys, err := h.Store.Reading().IdempotencyKey.Query().All(sys)
		testkit.Must(t, err)
		events, err := h.Store.Reading().Outbox.Query().All(sys)
		testkit.Must(t, err)
		kept := ""
		for _, e := range chain {
			kept += fmt.Sprintf("%+v %s", e, e.Change)
		}
		for _, k := range keys {
			kept += fmt.Sprintf("%+v %s", k, k.Result)
		}
		if kept += fmt.Sprintf("%+v", events); strings.Contains(kept, secret) || !strings.Contains(kept, "lan.nguyen") {
			t.Error("the audit, a key or an event holds the password, or nothing is told")
		}
	})
}

func TestWhoMayBringPeople(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		mine := h.by(t, "h-cau-ke", "ADMINISTRATOR")
		file := mine.upload("danh-sach.xlsx", workbook(t, peopleHeads, []any{"Nguyễn Thị Lan", "lan.nguyen"}))
		for name, b := range map[string]*by{"T10 a person of another unit": h.by(t, "snv", "ADMINISTRATOR"), "T10 the unit above": h.by(t, "ubnd-tinh", "ADMINISTRATOR")} {
			for _, apply := range []bool{false, true} {
				got, nowhere := b.imports(file, apply, nil), b.imports(random(file), apply, nil)
				if got.faults() != "NOT_FOUND input.fileId" || got.body != nowhere.body {
					t.Errorf("%s: %s\nas a random id: %s", name, got.body, nowhere.body)
				}
			}
		}
		if got := h.by(t, "h-cau-ke", "OFFICER", "HEAD", "PLAN_MANAGER").imports(file, true, nil).faults(); got != "FORBIDDEN" {
			t.Errorf("Z1 no administrator: %s", got)
		}
		pdf := mine.upload("a.pdf", onePDF("x"))
		if got := mine.imports(pdf, false, nil).faults(); got != "BAD_FILE input.fileId" {
			t.Errorf("U2 a PDF: %s", got)
		}
		if got := mine.imports("user_"+strings.TrimPrefix(random(file), "file_"), false, nil).faults(); got != "NOT_FOUND input.fileId" {
			t.Errorf("an id of another kind: %s", got)
		}
		rows := [][]any{peopleHeads}
		for i := range 1001 {
			rows = append(rows, []any{"Người", fmt.Sprintf("nguoi.%d", i)})
		}
		if got := mine.imports(mine.upload("b.xlsx", workbook(t, rows...)), true, nil).wrongs("importPeople"); got != "VALIDATION" {
			t.Errorf("1001 people: %s", got)
		}
	})
}

func TestRecordsComeInFromAList(t *testing.T) {
	eachHouse(t, func(t *testing.T, h *house) {
		officer := func() *by { return h.by(t, "stp", "OFFICER") }
		imports := func(b *by, kind, file string, apply bool, key any) told {
			return b.do("importRecords", map[string]any{"kind": kind, "fileId": file, "apply": apply, "idempotencyKey": key}, rowsShows)
		}
		count := func() int {
			n, err := h.Store.Reading().Record.Query().Where(record.Module("training")).Count(tenant.System(t.Context()))
			testkit.Must(t, err)
			return n
		}
		reporters := workbook(t, []any{"Họ và tên", "Cấp", "Giới tính", "Trình độ"}, []any{"Nguyễn Thị Lan", "Cấp tỉnh", "Nữ", "Chuyên môn luật"}, []any{"Trần Văn B", "cap tinh", "nam", "Chuyên môn luật"}, []any{"Trần Văn B", "Cấp tỉnh", "Nam", "Chuyên môn luật"})
		file := officer().upload("bcv.xlsx", reporters)
		if got := imports(officer(), "TrainingReporter", file, false, nil); got.wrongs("importRecords") != "" || got.text("importRecords", "list", "first", 0, "text", "vi") != "Nguyễn Thị Lan" || count() != 0 {
			t.Fatalf("looked through: %s, %d records", got.body, count())
		}
		key := "hai"
		if got := imports(officer(), "TrainingReporter", file, true, key); got.must().text("importRecords", "list", "applied") != "true" || count() != 3 {
			t.Fatalf("made: %s, %d records", got.body, count())
		}
		if got := imports(officer(), "TrainingReporter", file, true, key); got.must().text("importRecords", "list", "again") != "true" || count() != 3 {
			t.Errorf("R1 the same key: %s, %d records", got.body, count())
		}
		if got := imports(officer(), "TrainingReporter", file, true, "khác").faults(); got != "NOT_FOUND input.fileId" || count() != 3 {
			t.Errorf("R1 another key: %s", got)
		}

		heads := []any{"Nội dung", "Ngày", "Số giờ", "Số lượt người nghe", "Báo cáo viên"}
		theirs := imports(h.by(t, "sgddt", "OFFICER"), "TrainingReporter", h.by(t, "sgddt", "OFFICER").upload("bcv.xlsx", workbook(t, []any{"Họ và tên", "Cấp", "Giới tính", "Trình độ"}, []any{"Người Khác", "Cấp tỉnh", "Nam", "Chuyên môn luật"})), true, nil).must()
		if theirs.text("importRecords", "list", "applied") != "true" {
			t.Fatalf("another unit's: %s", theirs.body)
		}
		foreign := h.by(t, "sgddt", "OFFICER").ask("{training{reporters(first:1){nodes{id}}}}", nil).must().text("training", "reporters", "nodes", 0, "id")
		before := count()
		for name, c := range map[string]struct {
			row  []any
			want string
		}{
			"a day that is none":                {[]any{"A", "31/02/2022", 1.5, 10, "Nguyễn Thị Lan"}, "B2 VALIDATION"},
			"too exact, and no whole number":    {[]any{"A", "01/02/2022", "1,55", "mười", "Nguyễn Thị Lan"}, "C2 VALIDATION; D2 VALIDATION"},
			"beyond the greatest":               {[]any{"A", "01/02/2022", 25, 10, "Nguyễn Thị Lan"}, "C2 VALIDATION"},
			"what the module says":              {[]any{"A", "01/02/2030", 1, 10, "Nguyễn Thị Lan"}, "B2 VALIDATION"},
			"nobody, as the module says":        {[]any{"A", "01/02/2022", 1, 10, nil}, "E2 VALIDATION"},
			"a title is missing":                {[]any{nil, "01/02/2022", 1, 10, "Nguyễn Thị Lan"}, "A2 VALIDATION"},
			"one of two of that name":           {[]any{"A", "01/02/2022", 1, 10, "Trần Văn B"}, "E2 INVALID_REFERENCE"},
			"T11 another unit's, by its name":   {[]any{"A", "01/02/2022", 1, 10, "Người Khác"}, "E2 INVALID_REFERENCE"},
			"nobody of that name":               {[]any{"A", "01/02/2022", 1, 10, "Không Ai"}, "E2 INVALID_REFERENCE"},
			"T11 another unit's, by its id":     {[]any{"A", "01/02/2022", 1, 10, foreign}, "E2 INVALID_REFERENCE"},
			"an id of nothing":                  {[]any{"A", "01/02/2022", 1, 10, random(foreign)}, "E2 INVALID_REFERENCE"},
			"a good row beside it is not kept ": {[]any{"A", "hôm qua", 1, 10, "Nguyễn Thị Lan"}, "B2 VALIDATION"},
		} {
			id := officer().upload("buoi.xlsx", workbook(t, heads, c.row, []any{"Tốt", "01/02/2022", 2, 30, "Nguyễn Thị Lan"}))
			for _, apply := range []bool{false, true} {
				if got := imports(officer(), "TrainingActivity", id, apply, nil); got.wrongs("importRecords") != c.want || got.text("importRecords", "list", "applied") != "false" {
					t.Errorf("%s, apply %v: %s, want %s", name, apply, got.body, c.want)
				}
			}
		}
		if count() != before {
			t.Errorf("W1 lists with faults left %d records", count()-before)
		}
		id := officer().upload("buoi.xlsx", workbook(t, heads, []any{"Tốt", "01/02/2022", "2,5", "1.234", "Nguyễn Thị Lan"}))
		if got := imports(officer(), "TrainingActivity", id, true, nil); got.wrongs("importRecords") != "" {
			t.Errorf("a good one: %s", got.body)
		}
		stored := officer().ask("{training{activities(first:5){nodes{title on hours attendances reporter{name}}}}}", nil).must().text("training", "activities", "nodes", 0)
		if stored != `{"attendances":1234,"hours":"2.5","on":"2022-02-01","reporter":{"name":"Nguyễn Thị Lan"},"title":"Tốt"}` {
			t.Errorf("stored: %s", stored)
		}

		for name, c := range map[string]struct {
			who  *by
			kind string
			want string
		}{
			"a kind that there is not":           {officer(), "TrainingNothing", "NOT_FOUND input.kind"},
			"one that only actions make":         {officer(), "TrainingTaught", "NOT_FOUND input.kind"},
			"Z1 a role that may not":             {h.by(t, "stp", "COUNCIL_MEMBER"), "TrainingReporter", "FORBIDDEN"},
			"Z1 one that may upload and no more": {h.by(t, "stp", "ADMINISTRATOR"), "TrainingReporter", "FORBIDDEN"},
		} {
			if got := imports(c.who, c.kind, id, false, nil).faults(); got != c.want {
				t.Errorf("%s: %s, want %s", name, got, c.want)
			}
		}
		mine := officer().upload("bcv.xlsx", workbook(t, []any{"Họ và tên", "Cấp", "Giới tính", "Trình độ"}, []any{"Của Tôi", "Cấp tỉnh", "Nam", "Chuyên môn luật"}))
		other := h.by(t, "snv", "OFFICER")
		if got, nowhere := imports(other, "TrainingReporter", mine, true, nil), imports(other, "TrainingReporter", random(mine), true, nil); got.faults() != "NOT_FOUND input.fileId" || got.body != nowhere.body {
			t.Errorf("T10 another unit's file: %s\nas a random id: %s", got.body, nowhere.body)
		}
	}, training.Module())
}

func TestTemplatesOverHTTP(t *testing.T) {
	o := demonstration(t)
	officer, admin, nobody := o.official("stp"), o.official("stp-quan-tri"), &person{office: o, http: &http.Client{}}
	for name, c := range map[string]struct {
		p      *person
		path   string
		status int
	}{
		"reporters":                      {officer, "/template?of=TrainingReporter", 200},
		"in English":                     {officer, "/template?of=TrainingReporter&language=en", 200},
		"people":                         {admin, "/template?of=User", 200},
		"Z1 people, for an officer":      {officer, "/template?of=User", 403},
		"Z1 records, for no officer":     {admin, "/template?of=TrainingReporter", 403},
		"a kind that there is not":       {officer, "/template?of=Nothing", 404},
		"of nothing":                     {officer, "/template", 404},
		"T2 nobody":                      {nobody, "/template?of=User", 401},
		"one that is made by its module": {officer, "/template?of=ContestsAttempt", 409},
	} {
		w, said := c.p.sends("GET", c.path, nil)
		if w.StatusCode != c.status {
			t.Errorf("%s: %d, want %d: %.200s", name, w.StatusCode, c.status, said)
		}
		if c.status != 200 {
			continue
		}
		x, err := excelize.OpenReader(strings.NewReader(said))
		testkit.Must(t, err)
		want := "Họ và tên *"
		if name == "in English" {
			want = "Full name *"
		}
		if got, _ := x.GetCellValue(x.GetSheetName(0), "A1"); got != want {
			t.Errorf("%s: A1 is %q, want %q", name, got, want)
		}
		_ = x.Close()
	}
}
