package sdk

// Holiday is a row of the server's calendar: a day off, or a make-up working day. A module that
// reckons in working days declares Reads[Holiday]("core.Holiday").
type Holiday struct {
	OnDay   Date
	Working bool
}

// Workday is the n-th working day after a day, by the calendar that the server keeps: weekends and
// listed holidays do not count, make-up days do, and the day itself does not. Terms of the law are
// short: n is at most 20. No number of days is no day.
func Workday(tx *Tx, from Date, n int) (Date, error) {
	if n <= 0 {
		return Date{}, nil
	}
	const longest = 60 // calendar days that 20 working days can take, the longest holidays included
	list, err := Find[Holiday](tx, Where{"onDay": Where{"gt": from, "lte": from.AddDays(longest)}}, "", longest)
	if err != nil {
		return Date{}, err
	}
	works := make(map[Date]bool, len(list))
	for _, h := range list {
		works[h.OnDay] = works[h.OnDay] || h.Working
	}
	return nthWorkday(works, from, n), nil
}

// nthWorkday walks the days; works holds the listed ones.
func nthWorkday(works map[Date]bool, from Date, n int) Date {
	d := from
	for n > 0 {
		d = d.AddDays(1)
		working, listed := works[d]
		if weekend := d.Weekday() == 0 || d.Weekday() == 6; listed && working || !listed && !weekend {
			n--
		}
	}
	return d
}
