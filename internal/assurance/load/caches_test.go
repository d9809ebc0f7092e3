package load_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/testkit"
)

// keptAtMost bounds what the caches of documents and of their statements may hold together.
const keptAtMost = 64 << 20

// caches: documents that never come again push each other out.
func caches(t *testing.T, o *office) {
	if o.Store.Postgres() {
		return // the caches are the same; the statements are not kept by the database either (internal/read)
	}
	who := o.signIn("stp")
	padding := strings.Repeat("x", 30_000)
	for name, c := range map[string]struct {
		n   int
		doc func(i int) string
	}{
		"G17 short documents": {testkit.Rounds(2_500, 60_000), func(i int) string { return fmt.Sprintf("{a%d:viewer{today}}", i) }},
		"G17 long documents":  {testkit.Rounds(2_500, 10_000), func(i int) string { return fmt.Sprintf("#%d%s\n{viewer{today}}", i, padding) }},
		"G17 documents of many fields": {testkit.Rounds(800, 10_000), func(i int) string {
			return fmt.Sprintf("{a%d:tasks(first:1){nodes{id number title state dueOn taskGroup{title} plan{title symbol} assignments(first:1){nodes{id role state}}}}}", i)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			start := live()
			var half int64
			for i := range c.n {
				if got := who.hand(document(c.doc(i), nil)); got.status != http.StatusOK || strings.Contains(got.body, `"errors"`) {
					t.Fatalf("%d %s", got.status, got.body)
				}
				if i == c.n/2 {
					half = live()
				}
			}
			end := live()
			if end-start > keptAtMost {
				t.Errorf("%d MB are kept", (end-start)>>20)
			}
			testkit.Figure(t, "Exhaustion", fmt.Sprintf("%s: memory kept after the first half and after all of %d", name, c.n),
				fmt.Sprintf("%.1f MB, %.1f MB", float64(half-start)/1e6, float64(end-start)/1e6), fmt.Sprintf("flat, below %d MB", keptAtMost>>20))
		})
	}
}
