package calendar

import (
	"slices"

	"github.com/lantoa/lantoa/internal/clock"
)

// Names of the statutory public holidays (Labour Code 2019, article 112).
const (
	newYearName  = "Tết Dương lịch"
	tetName      = "Tết Nguyên đán"
	hungName     = "Ngày Giỗ Tổ Hùng Vương"
	victoryName  = "Ngày Chiến thắng 30/4"
	labourName   = "Ngày Quốc tế lao động 1/5"
	nationalName = "Quốc khánh 2/9"
)

// statutoryYear is what changes from year to year: the lunar days, and what the Prime Minister
// decides about them.
type statutoryYear struct {
	tet           string // the first day of the lunar year
	before, after int    // days off before it; days off from it on
	hung          string // tenth day of the third lunar month
	national      int    // the second day of National Day: -1 is 1 September, 1 is 3 September, 0 none
	decided       bool   // false: before, after and national are not decided or not known to us
}

// SEED DATA. It fills an empty table of holidays once; from then on the administrator's table is
// the truth, and nothing reads this one.
//
// The lunar days follow the Vietnamese calendar (a test compares them with the new moons). The
// days around them follow the decision of each year. Of 2027 and 2028 only the days are given
// that belonged to every arrangement of 2020-2026 (the eve and the first three days); the fifth
// day of Tết and the second day of National Day must be entered once they are decided. The second
// day of National Day exists since 2021. Other years have the fixed dates only. Holidays that
// a law has added after 2025 are not here.
var statutoryYears = map[int]statutoryYear{
	2020: {"2020-01-25", 2, 3, "2020-04-02", 0, true},
	2021: {"2021-02-12", 2, 3, "2021-04-21", 1, true},
	2022: {"2022-02-01", 1, 4, "2022-04-10", -1, true},
	2023: {"2023-01-22", 2, 3, "2023-04-29", -1, true},
	2024: {"2024-02-10", 2, 3, "2024-04-18", 1, true},
	2025: {"2025-01-29", 2, 3, "2025-04-07", -1, true},
	2026: {"2026-02-17", 1, 4, "2026-04-26", -1, true},
	2027: {"2027-02-06", 1, 3, "2027-04-16", 0, false},
	2028: {"2028-01-26", 1, 3, "2028-04-04", 0, false},
}

// swaps are the days that civil servants had off for a Saturday of work, by decision. Seed data
// too; those of 2026 and later are not given.
var swaps = []struct{ off, work, name string }{
	{"2024-04-29", "2024-05-04", victoryName},
	{"2025-05-02", "2025-04-26", labourName},
}

// StatutoryComplete tells whether Statutory knows every public holiday of the year. Where it does
// not, the administrator has to enter the rest.
func StatutoryComplete(year int) bool { return statutoryYears[year].decided }

// Statutory is the seed of the public holidays of a year, in the order of the days, with the days
// off in lieu of those that fall on a weekend (Labour Code 2019, article 111) and the Saturdays
// worked in exchange. StatutoryComplete tells whether it is all.
func Statutory(year int) []Holiday {
	var list []Holiday
	add := func(name string, days ...clock.Day) {
		for _, d := range days {
			list = append(list, Holiday{Day: d, Name: name})
		}
	}
	add(newYearName, YearStart(year))
	add(victoryName, clock.Date(year, 4, 30))
	add(labourName, clock.Date(year, 5, 1))
	national := clock.Date(year, 9, 2)
	add(nationalName, national)
	if y, ok := statutoryYears[year]; ok {
		tet := clock.MustDay(y.tet)
		for i := -y.before; i < y.after; i++ {
			add(tetName, tet.Add(i))
		}
		add(hungName, clock.MustDay(y.hung))
		if y.national != 0 {
			add(nationalName, national.Add(y.national))
		}
	}
	list = inLieu(list)
	for _, s := range swaps {
		if off := clock.MustDay(s.off); off.Year() == year {
			list = append(list,
				Holiday{Day: off, Name: s.name + " (hoán đổi)"},
				Holiday{Day: clock.MustDay(s.work), Name: "Làm bù ngày " + dayVI(off), Working: true})
		}
	}
	slices.SortFunc(list, byDay)
	return list
}

func byDay(a, b Holiday) int { return a.Day.Compare(b.Day) }

// inLieu adds, for each day off that is a Saturday or Sunday, the next weekday that is not a day
// off yet.
func inLieu(list []Holiday) []Holiday {
	slices.SortFunc(list, byDay)
	taken := make(map[clock.Day]bool, len(list))
	for _, e := range list {
		taken[e.Day] = true
	}
	for _, e := range list {
		if !weekend(e.Day) {
			continue
		}
		d := e.Day
		for weekend(d) || taken[d] {
			d = d.Add(1)
		}
		taken[d] = true
		list = append(list, Holiday{Day: d, Name: e.Name + " (nghỉ bù)"})
	}
	return list
}
