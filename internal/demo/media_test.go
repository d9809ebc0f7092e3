package demo_test

import (
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/demo"
)

func TestTheMediaRecordsAgreeWithEachOther(t *testing.T) {
	each(t, func(t *testing.T, h demo.House) {
		f := func(field string) string { return body(h, field) }
		of := func(kind string) string { return "SELECT r.title FROM records r WHERE r.kind = '" + kind + "' AND " }
		last := "(SELECT max(COALESCE(" + strings.ReplaceAll(f("publishedOn"), "r.", "i.") + ", '')) FROM records i JOIN record_refs x ON x.record_id = i.id AND x.field = 'channel' WHERE i.kind = 'MediaArticle' AND x.target_id = r.id)"
		for _, q := range []struct{ name, query string }{
			{"what is published has a day, a channel of its unit, and an address where it is online", of("MediaArticle") + "r.state = 'PUBLISHED' AND (" + f("publishedOn") + " IS NULL OR " + f("channelSort") + " IN ('SITE', 'PORTAL', 'FACEBOOK', 'ZALO') AND " + f("link") + " IS NULL OR NOT EXISTS (SELECT 1 FROM record_refs x JOIN records c ON c.id = x.target_id WHERE x.record_id = r.id AND x.field = 'channel' AND c.unit_id = r.unit_id))"},
			{"a copy keeps an origin of another unit that was published before it", of("MediaArticle") + f("use") + " = 'REUSED' AND NOT EXISTS (SELECT 1 FROM record_refs x JOIN records o ON o.id = x.target_id WHERE x.record_id = r.id AND x.field = 'origin' AND o.unit_id <> r.unit_id AND o.state = 'PUBLISHED' AND (" + f("publishedOn") + " IS NULL OR " + strings.ReplaceAll(f("publishedOn"), "r.", "o.") + " < " + f("publishedOn") + "))"},
			{"a channel knows its last article", of("MediaChannel") + last + " > COALESCE(" + f("lastOn") + ", '')"},
			{"an airing that was aired has its proof, and none other", of("MediaAiring") + "(CASE WHEN r.state = 'AIRED' THEN 1 ELSE 0 END) <> (CASE WHEN " + f("link") + " IS NULL THEN 0 ELSE 1 END)"},
			{"no airing of a day that is past waits", of("MediaAiring") + "r.state = 'PLANNED' AND " + f("on") + " <= '2022-11-14'"},
			{"nothing appeared or was answered after the last day", "SELECT r.title FROM records r WHERE r.module = 'media' AND (" + f("publishedOn") + " > '2022-11-14' OR " + f("airedOn") + " > '2022-11-14' OR " + f("issuedOn") + " > '2022-11-14' OR " + f("approvedOn") + " > '2022-11-14')"},
			{"of material in a minority language all copies are counted so, of other none", of("MediaMaterial") + "r.state = 'ISSUED' AND CAST(" + f("minorityCopies") + " AS int) <> (CASE WHEN " + f("language") + " = 'VIETNAMESE' THEN 0 ELSE CAST(" + f("copies") + " AS int) END)"},
			{"what was answered has its time", of("MediaQuestion") + "r.state IN ('APPROVED', 'IN_FAQ') AND (" + f("days") + " IS NULL OR " + f("approvedOn") + " IS NULL)"},
			{"no asker has a name", of("MediaQuestion") + "(" + f("askerName") + " IS NOT NULL OR " + f("askerPhone") + " IS NOT NULL OR " + f("askerEmail") + " IS NOT NULL)"},
			{"minutes stand of every dialogue that is over for a month", of("MediaEvent") + "r.state = 'HELD' AND " + f("on") + " < '2022-10-15'"},
		} {
			if got := query(t, h, q.query); len(got) > 0 {
				t.Errorf("%s, but not %v", q.name, got)
			}
		}
		for what, q := range map[string]string{
			"kinds":                   "SELECT DISTINCT kind FROM records WHERE module = 'media'",
			"units":                   "SELECT DISTINCT unit_id FROM records WHERE module = 'media'",
			"airings without a proof": of("MediaAiring") + "r.state = 'MISSED'",
			"stale channels":          of("MediaChannel") + "CAST(" + f("stale") + " AS text) IN ('1', 'true')",
			"articles in review":      of("MediaArticle") + "r.state = 'IN_REVIEW'",
			"questions to be given":   of("MediaQuestion") + "r.state = 'RECEIVED'",
			"answers that are late":   of("MediaQuestion") + "r.state = 'ASSIGNED' AND " + f("due") + " < '2022-11-14'",
			"copies that are read":    of("MediaArticle") + f("use") + " = 'REUSED' AND r.state = 'PUBLISHED'",
		} {
			want := map[string]int{"kinds": 11, "units": 7, "airings without a proof": 2, "stale channels": 3, "articles in review": 1, "questions to be given": 1, "answers that are late": 1, "copies that are read": 8}[what]
			if got := query(t, h, q); len(got) != want {
				t.Errorf("%d %s, want %d: %v", len(got), what, want, got)
			}
		}
		tied := map[string]bool{}
		for _, line := range query(t, h, "SELECT DISTINCT k.number FROM records r JOIN assignments a ON a.id = r.assignment_id JOIN tasks k ON k.id = a.task_id WHERE r.module = 'media'") {
			tied[line] = true
		}
		for _, task := range []string{"2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.11", "2.12", "2.15", "2.16", "2.17"} {
			if !tied[task] {
				t.Errorf("nothing is tied to task %s", task)
			}
		}
	})
}
