package plandoc

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// sharedPlans lie beside the checkout, not in it.
const sharedPlans = "../../../shared/plans"

// The floors of what readings of the shared documents must score.
var floors = map[string]float64{"task_f1": 0.97, "group": 0.97, "kind": 0.95, "due": 0.95, "role_f1": 0.90, "header": 1, "strict": 0.97}

var figure = regexp.MustCompile(`(\w+)=([\d.]+)`)

// TestSharedPlansScore holds the readings of the shared documents against the careful ones.
func TestSharedPlansScore(t *testing.T) {
	golds, _ := filepath.Glob(filepath.Join(sharedPlans, "gold", "*.json"))
	python, err := exec.LookPath("python3")
	if len(golds) == 0 || err != nil {
		t.Skip("needs shared/plans beside the checkout, and python3 for its score_plan.py")
	}
	dir := t.TempDir()
	for _, gold := range golds {
		name := strings.TrimSuffix(filepath.Base(gold), ".json")
		t.Run(name, func(t *testing.T) {
			r, _ := interpret(t, filepath.Join(sharedPlans, name+".txt"))
			reading := filepath.Join(dir, name+".json")
			if err := os.WriteFile(reading, plain2json(t, r), 0o600); err != nil {
				t.Fatal(err)
			}
			out, err := exec.Command(python, filepath.Join(sharedPlans, "gold", "score_plan.py"), "-v", gold, reading).CombinedOutput()
			if err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			_, result, _ := strings.Cut(string(out), "RESULT ")
			seen := 0
			for _, m := range figure.FindAllStringSubmatch(result, -1) {
				floor, ok := floors[m[1]]
				if !ok {
					continue
				}
				seen++
				if v, _ := strconv.ParseFloat(m[2], 64); v < floor {
					t.Errorf("%s is %s, must be at least %v", m[1], m[2], floor)
				}
			}
			if seen != len(floors) {
				t.Errorf("the scorer printed %d of %d figures", seen, len(floors))
			}
			if t.Failed() {
				fmt.Println(string(out))
			}
		})
	}
}
