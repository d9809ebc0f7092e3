package training

import "github.com/lantoa/lantoa/plugins/sdk"

// holiday is a row of the server's calendar: a day off, or a make-up working day.
type holiday struct {
	OnDay   sdk.Date
	Working bool
}

// workday is the n-th working day after a day, by the calendar that the server keeps. The day
// itself is not counted. No number of days is no day.
func workday(tx *sdk.Tx, from sdk.Date, n int) (sdk.Date, error) {
	if n == 0 {
		return sdk.Date{}, nil
	}
	const longest = 60 // calendar days that the few working days of the law can take, the longest holidays included
	list, err := sdk.Find[holiday](tx, sdk.Where{"onDay": sdk.Where{"gt": from, "lte": from.AddDays(longest)}}, "", longest)
	if err != nil {
		return sdk.Date{}, err
	}
	return nth(list, from, n), nil
}

func nth(list []*holiday, from sdk.Date, n int) sdk.Date {
	works := make(map[sdk.Date]bool, len(list))
	for _, h := range list {
		works[h.OnDay] = works[h.OnDay] || h.Working
	}
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
