package sdk

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

type misread struct {
	Record
	Title string  `lantoa:"required,max=ten,size=5,colour=red" vi:"Tên" en:"Title"`
	Cost  float64 `lantoa:"sum" vi:"Chi phí" en:"Cost"`
	Note  string  `vi:"Ghi chú"`
}

// TestCheckListsWhatIsMisreadAndWhatIsNotAllowedAtOnce: neither hides the other, a tag has all its
// faults, and a field that is not understood has no fault beside that.
func TestCheckListsWhatIsMisreadAndWhatIsNotAllowedAtOnce(t *testing.T) {
	m := Module{Name: "Mentoring", Version: "one", Label: L("Cố vấn", "Mentoring"), Parts: []Part{
		Kind("Pair", KindOpts[misread]{Label: L("Cặp", "Pair"), Visibility: Own, Title: "title", Columns: []string{"title", "cost"}}),
	}}
	file, err := os.Create(filepath.Join(t.TempDir(), "said"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	out, errOut := os.Stdout, os.Stderr
	os.Stdout, os.Stderr = file, file
	code := serve(m, []string{"manifest", "--check"})
	os.Stdout, os.Stderr = out, errOut
	text, err := os.ReadFile(file.Name())
	if err != nil {
		t.Fatal(err)
	}
	said := string(text)
	for _, want := range []string{
		"field Title: max=ten", `field Title: the tag says "size"`, `field Title: the tag says "colour"`, "field Cost: no field can be a float64",
		`name: tên "Mentoring"`, "version: ", "kinds[0].fields[2].label.en: ",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q", want)
		}
	}
	if code != 1 || strings.Count(said, "\n") != 7 {
		t.Errorf("it ends with %d and says\n%s", code, said)
	}
}
