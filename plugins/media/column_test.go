package media_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/media"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

func TestAColumnWithItsAirings(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		p, officer, other := h.As("stp"), h.As("stp", "OFFICER"), h.As("snv")
		radio := channel(t, p, "Phát thanh Trà Vinh", "RADIO", in{"freshDays": 7})
		col := must(t, officer, "CreateColumn", "column", in{"name": "Pháp luật và cuộc sống", "channel": radio, "partner": "Đài PTTH", "rhythm": "WEEKLY", "first": "2022-02-26", "minutes": 15, "time": "19:45"})
		about := in{"id": col}
		plan := func(who *sdktest.Person, more in) string {
			return refused(who, "ScheduleColumn", "airings { id }", about.with(more))
		}
		for _, c := range []struct{ name, got, want string }{
			{"no day falls into the time", plan(officer, in{"until": "2022-03-04"}), "NO_DAY"},
			{"sixty airings are the most", plan(officer, in{"until": "2023-06-30"}), "TOO_MANY"},
			{"another department schedules nothing", plan(other, in{"until": "2022-03-31"}), "NOT_FOUND"},
			{"an auditor schedules nothing", plan(h.As("stp", "AUDITOR"), in{"until": "2022-03-31"}), "FORBIDDEN"},
			{"three weeks from the first day", plan(officer, in{"from": "2022-02-20", "until": "2022-03-14"}), ""},
			{"again, with two weeks more", plan(officer, in{"from": "2022-02-20", "until": "2022-03-28"}), ""},
		} {
			if c.got != c.want {
				t.Errorf("%s: %q, want %q", c.name, c.got, c.want)
			}
		}
		if got := lines(t, p, "airings", "", "on", "minutes", "time", "status"); !slices.Equal(got, []string{
			"2022-02-26 15 19:45 PLANNED", "2022-03-05 15 19:45 PLANNED", "2022-03-12 15 19:45 PLANNED", "2022-03-19 15 19:45 PLANNED", "2022-03-26 15 19:45 PLANNED",
		}) {
			t.Errorf("the schedule: %v", got)
		}
		on := func(day string) in {
			return in{"id": lines(t, p, "airings", fmt.Sprintf("(where: {on: {eq: %q}})", day), "id")[0]}
		}
		proof := in{"link": "https://thtv.example.vn/1"}
		for _, step := range []struct {
			name    string
			who     *sdktest.Person
			do      string
			input   in
			refused string
		}{
			{"an airing without proof", officer, "AirAiring", on("2022-02-26"), "NO_PROOF"},
			{"an airing of a day to come", officer, "AirAiring", on("2022-03-05").with(proof), "IN_FUTURE"},
			{"another department proves nothing", other, "AirAiring", on("2022-02-26").with(proof), "NOT_FOUND"},
			{"with its proof", officer, "AirAiring", on("2022-02-26").with(proof).with(in{"minutes": 20, "title": "Thừa kế"}), ""},
			{"not twice", officer, "AirAiring", on("2022-02-26").with(proof), "INVALID_STATE"},
			{"a day to come is not missed", officer, "UpdateAiring", on("2022-03-12").with(in{"version": 1, "status": "MISSED"}), "NOT_YET"},
			{"two on one day", officer, "CreateAiring", in{"title": "Thêm", "column": col, "on": "2022-03-12"}, "UNIQUE"},
			{"an officer cancels nothing", officer, "CancelAiring", on("2022-03-12").with(in{"reason": "lễ"}), "FORBIDDEN"},
			{"the head cancels", p, "CancelAiring", on("2022-03-12").with(in{"reason": "lễ"}), ""},
		} {
			if got := refused(step.who, step.do, "airing { id }", step.input); got != step.refused {
				t.Errorf("%s: %q, want %q", step.name, got, step.refused)
			}
		}
		if got := lines(t, p, "channels", "", "lastOn", "quiet", "stale"); !slices.Equal(got, []string{"2022-02-26 3 false"}) {
			t.Errorf("the airing renews its channel: %v", got)
		}
		h.Work()
		h.Advance(3 * 24 * time.Hour) // the evening before the next one
		until(t, "told", func() bool { return strings.Contains(told(p), "Ngày mai 19:45 05/03/2022") })
		h.Advance(2 * 24 * time.Hour) // the morning after, nobody has proved it
		until(t, "missed", func() bool {
			return len(lines(t, p, "airings", "(where: {status: {eq: MISSED}})", "on")) == 1
		})
		until(t, "stale", func() bool { return lines(t, p, "channels", "", "quiet", "stale")[0] == "8 true" })
		for _, want := range []string{"ngày 05/03/2022 chưa có minh chứng", "đã 8 ngày chưa có nội dung mới (ngưỡng 7 ngày)"} {
			until(t, "told "+want, func() bool { return strings.Contains(told(p), want) })
		}
		same(t, "stale channels", figures(t, h.As("ubnd-tinh"), "staleChannels", "count", "sort"), map[string]string{"RADIO": "1"})
		same(t, "days without an item", figures(t, p, "channelFreshness", "quietAvg", "name"), map[string]string{"Phát thanh Trà Vinh": "8.00"})
		same(t, "the airings of the year", figures(t, p, "airingNumbers", "count", "onMonth", "status"), map[string]string{"2022-02 AIRED": "1", "2022-03 MISSED": "1", "2022-03 CANCELLED": "1", "2022-03 PLANNED": "2"})
		must(t, officer, "AirAiring", "airing", on("2022-03-05").with(proof)) // the proof came late
		if got := lines(t, p, "channels", "", "lastOn", "quiet", "stale"); !slices.Equal(got, []string{"2022-03-05 1 false"}) {
			t.Errorf("the late proof renews the channel: %v", got)
		}
		same(t, "minutes aired", figures(t, p, "airedMinutes", "minutesSum", "airedOnMonth"), map[string]string{"2022-02": "20", "2022-03": "15"})
		must(t, p, "EndColumn", "column", about.with(in{"reason": "Hết hợp đồng."}))
		if got := plan(officer, in{"until": "2022-06-30"}); got != "INVALID_STATE" {
			t.Errorf("an ended column is scheduled: %q", got)
		}
		if got := lines(t, p, "airings", "(where: {on: {gt: \"2022-03-06\"}})", "status"); !slices.Equal(got, []string{"CANCELLED", "CANCELLED", "CANCELLED"}) {
			t.Errorf("the airings after the end: %v", got)
		}
		for _, list := range []string{"columns", "airings", "channels"} {
			if got := lines(t, other, list, "", "id"); len(got) > 0 {
				t.Errorf("T1 another department sees %s: %v", list, got)
			}
		}
		same(t, "T8 what another department has", figures(t, other, "airingNumbers", "count", "status"), map[string]string{})
	})
}

func TestMonthsAndFortnights(t *testing.T) {
	h := sdktest.New(t, media.Module(), sdktest.SQLite)
	p := h.As("stp")
	site := channel(t, p, "Báo", "NEWSPAPER", nil)
	for rhythm, want := range map[string]string{
		"MONTHLY":     "2022-03-31 2022-04-30 2022-05-31 2022-06-30",
		"FORTNIGHTLY": "2022-03-14 2022-03-28 2022-04-11 2022-04-25 2022-05-09 2022-05-23 2022-06-06 2022-06-20",
	} {
		col := must(t, p, "CreateColumn", "column", in{"name": rhythm, "channel": site, "rhythm": rhythm, "first": "2022-01-31"})
		if got := refused(p, "ScheduleColumn", "airings { id }", in{"id": col, "until": "2022-06-30"}); got != "" {
			t.Fatalf("%s: %s", rhythm, got)
		}
		if got := strings.Join(lines(t, p, "airings", fmt.Sprintf("(where: {column: {id: {eq: %q}}})", col), "on"), " "); got != want {
			t.Errorf("%s from 31 January: %s, want %s", rhythm, got, want)
		}
	}
}

func TestAScheduleThatTwoMakeAtOnceIsOne(t *testing.T) {
	each(t, func(t *testing.T, h *sdktest.Host) {
		p := h.As("stp")
		col := must(t, p, "CreateColumn", "column", in{"name": "Chuyên mục", "channel": channel(t, p, "Báo", "NEWSPAPER", nil), "rhythm": "WEEKLY", "first": "2022-03-05"})
		var all sync.WaitGroup
		for range 5 {
			all.Go(func() {
				for code := "CONFLICT"; code == "CONFLICT"; {
					if code = refused(p, "ScheduleColumn", "airings { id }", in{"id": col, "until": "2022-04-30"}); code != "" && code != "CONFLICT" {
						t.Errorf("a schedule beside another answers %q", code)
					}
				}
			})
		}
		all.Wait()
		if got := lines(t, p, "airings", "", "on"); len(got) != 9 {
			t.Errorf("C4 nine Saturdays became %v", got)
		}
	})
}
