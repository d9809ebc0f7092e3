package walk_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/xuri/excelize/v2"

	"github.com/lantoa/lantoa/internal/app"
	"github.com/lantoa/lantoa/internal/testkit"
)

// xlsx is the type of a list that comes in.
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

// lists are the files of the mutations that take one, as a unit has uploaded them.
func lists(me string) map[string][]byte {
	return map[string][]byte{
		"importPeople":  listFile([]any{"Full name", "User name", "Unit code", "Roles"}, []any{testkit.Canary(me), me + "-listed", me + "-phong", "Chuyên viên"}),
		"importRecords": listFile([]any{"Title", "Code"}, []any{testkit.Canary(me), me + " list"}),
	}
}

func listFile(rows ...[]any) []byte {
	x := excelize.NewFile()
	defer x.Close()
	for i, row := range rows {
		if err := x.SetSheetRow("Sheet1", fmt.Sprintf("A%d", i+1), &row); err != nil {
			panic(err)
		}
	}
	var b bytes.Buffer
	if err := x.Write(&b); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// uploads are the rows of what a unit has uploaded; keep puts the bytes where the program looks.
func (f *furnisher) uploads() {
	for _, name := range keys(lists(f.me)) {
		data := lists(f.me)[name]
		sum := sha256.Sum256(data)
		f.do(f.tx.Upload.Create().SetID(f.id("upload", name)).SetUnitID(f.h.Units[f.me]).SetUserID(f.h.Users[f.me]).SetName(f.own + ".xlsx").SetMediaType(xlsx).
			SetSize(len(data)).SetSha256(hex.EncodeToString(sum[:])).SetCreatedAt(f.tx.Now))
	}
}

func (h *house) keep(a *app.App) {
	h.t.Helper()
	for _, me := range []string{"sgddt", "snv"} {
		for _, data := range lists(me) {
			d, err := a.Files.Take(bytes.NewReader(data))
			testkit.Must(h.t, err)
			testkit.Must(h.t, d.Keep())
			d.Drop()
		}
	}
}

// told selects what a payload tells beside rows: the scalars, and the objects that are no rows.
func (a *atlas) told(name string) string {
	out := a.scalars(name)
	if a.isKind(name) {
		return out
	}
	for _, f := range a.s.Types[name].Fields {
		if t := a.s.Types[f.Type.Name()]; t.Kind == ast.Object && t.Name != name && !a.isKind(t.Name) && a.rowsOf(t) == "" && len(f.Arguments) == 0 {
			out += " " + f.Name + "{" + a.told(t.Name) + "}"
		}
	}
	return out
}
