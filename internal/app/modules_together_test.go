package app_test

import (
	"context"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/internal/app"
	"github.com/lantoa/lantoa/internal/config"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/testkit/pgtest"
	"github.com/lantoa/lantoa/plugins/funding"
	"github.com/lantoa/lantoa/plugins/sdk"
	"github.com/lantoa/lantoa/plugins/training"
)

// Money of this module is paid for a course of another one: the two run as they do in a server.
func TestMoneyForACourseOfAnotherModule(t *testing.T) {
	for _, on := range []string{"sqlite", "postgres"} {
		t.Run(on, func(t *testing.T) {
			data := config.Data{Data: filepath.Join(t.TempDir(), "data")}
			where := store.Config{DataDir: data.Data}
			if on == "postgres" {
				data.DatabaseURL = pgtest.URL(t)
				where = store.Config{DatabaseURL: data.DatabaseURL}
			}
			w := testkit.New(t, where)
			a, err := app.OpenWith(t.Context(), data, app.RequireCurrent, w.Clock, slog.New(slog.DiscardHandler),
				app.Modules{BuiltIn: []sdk.Module{funding.Module(), training.Module()}})
			testkit.Must(t, err)
			t.Cleanup(func() { testkit.Must(t, a.Close()) })
			testkit.Must(t, a.Modules.Register(t.Context()))
			testkit.Must(t, a.Modules.Follow(t.Context()))
			ctx, stop := context.WithCancel(t.Context())
			ran := make(chan struct{})
			go func() { defer close(ran); a.Modules.Run(ctx) }()
			t.Cleanup(func() { stop(); <-ran })
			do := func(unit, document string, input map[string]any, at string) string {
				t.Helper()
				ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
				defer cancel()
				body := ""
				for ctx.Err() == nil { // a module answers once its process is up
					body = testkit.Ask(t, a.GraphQL, w.As(unit), document, map[string]any{"in": input})
					if !strings.Contains(body, "MODULE_UNAVAILABLE") {
						break
					}
				}
				if at == "" {
					return body
				}
				_, id, found := strings.Cut(body, at)
				if !found {
					t.Fatal(body)
				}
				return id[:strings.IndexByte(id, '"')]
			}
			const course = `mutation($in: TrainingCreateCourseInput!) { trainingCreateCourse(input: $in) { course { id } } }`
			lesson := map[string]any{"title": "Kỹ năng", "starts": "2022-02-22", "ends": "2022-02-22", "capacity": 5}
			seen, hidden := do("h-cau-ke", course, lesson, `"id":"training-course_`), do("h-duyen-hai", course, lesson, `"id":"training-course_`)
			line := do("h-cau-ke", `mutation($in: FundingOpenInput!) { fundingOpen(input: $in) { line { id } } }`,
				map[string]any{"title": "Nguồn huyện", "year": "2022", "source": "INTEGRATED", "amount": "1000000", "number": "1/QĐ", "on": "2022-01-05"}, `"id":"`)
			spend := func(activity string) string {
				return do("h-cau-ke", `mutation($in: FundingSpendLineInput!) { fundingSpendLine(input: $in) { spending { activity { kind title } } } }`,
					map[string]any{"id": line, "title": "Chi", "amount": "1", "voucher": "1", "activity": activity}, "")
			}
			if got := spend("record_" + seen); !strings.Contains(got, `"kind":"TrainingCourse","title":"Kỹ năng"`) {
				t.Errorf("a course of another module that is seen: %s", got)
			}
			random := "record_" + hidden[:len(hidden)-12] + "0123456789ab"
			if got := spend("record_" + hidden); !strings.Contains(got, "INVALID_REFERENCE") || got != spend(random) {
				t.Errorf("T10 another unit's course and a random id:\n%s\n%s", got, spend(random))
			}
		})
	}
}
