package media_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/media"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

func TestAColumnWithItsAirings(t *testing.T) {
	sdktest.Each(t, media.Module(), func(t *testing.T, h *sdktest.Host) {
		p, officer, other := h.As("stp"), h.As("stp", "OFFICER"), h.As("snv")
		radio := channel(t, p, "Phát thanh Trà Vinh", "RADIO", in{"freshDays": 7})
		col := officer.Must("CreateColumn", in{"name": "Pháp luật và cuộc sống", "channel": radio, "partner": "Đài PTTH", "rhythm": "WEEKLY", "first": "2022-02-26", "minutes": 15, "time": "19:45"})
		about := in{"id": col}
		plan := func(who *sdktest.Person, more in) string {
			return who.Refused("ScheduleColumn", about.With(more))
		}
		sdktest.Expect(t, sdktest.Cases{
			"no day falls into the time":           {plan(officer, in{"until": "2022-03-04"}), "NO_DAY"},
			"sixty airings are the most":           {plan(officer, in{"until": "2023-06-30"}), "TOO_MANY"},
			"another department schedules nothing": {plan(other, in{"until": "2022-03-31"}), "NOT_FOUND"},
			"an auditor schedules nothing":         {plan(h.As("stp", "AUDITOR"), in{"until": "2022-03-31"}), "FORBIDDEN"},
			"three weeks from the first day":       {plan(officer, in{"from": "2022-02-20", "until": "2022-03-14"}), ""},
			"again, with two weeks more":           {plan(officer, in{"from": "2022-02-20", "until": "2022-03-28"}), ""},
		})
		if got := p.Lines("airings", "on", "minutes", "time", "status"); !slices.Equal(got, []string{
			"2022-02-26 15 19:45 PLANNED", "2022-03-05 15 19:45 PLANNED", "2022-03-12 15 19:45 PLANNED", "2022-03-19 15 19:45 PLANNED", "2022-03-26 15 19:45 PLANNED",
		}) {
			t.Errorf("the schedule: %v", got)
		}
		on := func(day string) in {
			return in{"id": p.Lines(fmt.Sprintf("airings(where: {on: {eq: %q}})", day), "id")[0]}
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
			{"an airing of a day to come", officer, "AirAiring", on("2022-03-05").With(proof), "IN_FUTURE"},
			{"another department proves nothing", other, "AirAiring", on("2022-02-26").With(proof), "NOT_FOUND"},
			{"with its proof", officer, "AirAiring", on("2022-02-26").With(proof).With(in{"minutes": 20, "title": "Thừa kế"}), ""},
			{"not twice", officer, "AirAiring", on("2022-02-26").With(proof), "INVALID_STATE"},
			{"a day to come is not missed", officer, "UpdateAiring", on("2022-03-12").With(in{"version": 1, "status": "MISSED"}), "NOT_YET"},
			{"two on one day", officer, "CreateAiring", in{"title": "Thêm", "column": col, "on": "2022-03-12"}, "UNIQUE"},
			{"an officer cancels nothing", officer, "CancelAiring", on("2022-03-12").With(in{"reason": "lễ"}), "FORBIDDEN"},
			{"the head cancels", p, "CancelAiring", on("2022-03-12").With(in{"reason": "lễ"}), ""},
		} {
			if got := step.who.Refused(step.do, step.input); got != step.refused {
				t.Errorf("%s: %q, want %q", step.name, got, step.refused)
			}
		}
		sdktest.Same(t, "the airing renews its channel", p.Lines("channels", "lastOn", "quiet", "stale"), "2022-02-26 3 false")
		h.Work()
		h.Advance(3 * 24 * time.Hour) // the evening before the next one
		sdktest.Until(t, "told", func() bool { return strings.Contains(p.Told(), "Ngày mai 19:45 05/03/2022") })
		h.Advance(2 * 24 * time.Hour) // the morning after, nobody has proved it
		sdktest.Until(t, "missed", func() bool {
			return len(p.Lines("airings(where: {status: {eq: MISSED}})", "on")) == 1
		})
		sdktest.Until(t, "stale", func() bool { return p.Lines("channels", "quiet", "stale")[0] == "8 true" })
		for _, want := range []string{"ngày 05/03/2022 chưa có minh chứng", "đã 8 ngày chưa có nội dung mới (ngưỡng 7 ngày)"} {
			sdktest.Until(t, "told "+want, func() bool { return strings.Contains(p.Told(), want) })
		}
		sdktest.Same(t, "stale channels", h.As("ubnd-tinh").Figures("staleChannels", "count", "sort"), "RADIO = 1")
		sdktest.Same(t, "days without an item", p.Figures("channelFreshness", "quietAvg", "name"), "Phát thanh Trà Vinh = 8.00")
		sdktest.Same(t, "the airings of the year", p.Figures("airingNumbers", "count", "onMonth", "status"), "2022-02 AIRED = 1", "2022-03 CANCELLED = 1", "2022-03 MISSED = 1", "2022-03 PLANNED = 2")
		officer.Must("AirAiring", on("2022-03-05").With(proof)) // the proof came late
		sdktest.Same(t, "the late proof renews the channel", p.Lines("channels", "lastOn", "quiet", "stale"), "2022-03-05 1 false")
		sdktest.Same(t, "minutes aired", p.Figures("airedMinutes", "minutesSum", "airedOnMonth"), "2022-02 = 20", "2022-03 = 15")
		p.Must("EndColumn", about.With(in{"reason": "Hết hợp đồng."}))
		if got := plan(officer, in{"until": "2022-06-30"}); got != "INVALID_STATE" {
			t.Errorf("an ended column is scheduled: %q", got)
		}
		sdktest.Same(t, "the airings after the end", p.Lines("airings(where: {on: {gt: \"2022-03-06\"}})", "status"), "CANCELLED", "CANCELLED", "CANCELLED")
		for _, list := range []string{"columns", "airings", "channels"} {
			if got := other.Lines(list, "id"); len(got) > 0 {
				t.Errorf("T1 another department sees %s: %v", list, got)
			}
		}
		sdktest.Same(t, "T8 what another department has", other.Figures("airingNumbers", "count", "status"))
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
		col := p.Must("CreateColumn", in{"name": rhythm, "channel": site, "rhythm": rhythm, "first": "2022-01-31"})
		if got := p.Refused("ScheduleColumn", in{"id": col, "until": "2022-06-30"}); got != "" {
			t.Fatalf("%s: %s", rhythm, got)
		}
		if got := strings.Join(p.Lines(fmt.Sprintf("airings(where: {column: {id: {eq: %q}}})", col), "on"), " "); got != want {
			t.Errorf("%s from 31 January: %s, want %s", rhythm, got, want)
		}
	}
}

func TestAScheduleThatTwoMakeAtOnceIsOne(t *testing.T) {
	sdktest.Each(t, media.Module(), func(t *testing.T, h *sdktest.Host) {
		p := h.As("stp")
		col := p.Must("CreateColumn", in{"name": "Chuyên mục", "channel": channel(t, p, "Báo", "NEWSPAPER", nil), "rhythm": "WEEKLY", "first": "2022-03-05"})
		sdktest.Same(t, "C4 no schedule is refused beside another", h.AtOnce(5, func(int) string { return p.Refused("ScheduleColumn", in{"id": col, "until": "2022-04-30"}) }), "", "", "", "", "")
		if got := p.Lines("airings", "on"); len(got) != 9 {
			t.Errorf("C4 nine Saturdays became %v", got)
		}
	})
}
