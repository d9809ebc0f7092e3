package demo

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/lantoa/lantoa/internal/clock"
)

// press tells what the units have kept in the module media.
type press struct {
	*desk
	*rand.Rand
	topics   map[string]*entry
	channels map[string]*entry
	units    map[string][]*entry // by unit, what is not written yet
}

// writeMedia writes topics, channels, articles with their reuse, columns with airings, material,
// events, questions with the FAQ, and models.
func writeMedia(ctx context.Context, d *desk) error {
	p := &press{desk: d, Rand: rand.New(rand.NewPCG(2, 22)), topics: map[string]*entry{}, channels: map[string]*entry{}, units: map[string][]*entry{}}
	p.list()
	p.places()
	own := p.articles()
	p.columns()
	p.prints()
	p.meetings()
	p.answers()
	models := p.models()
	for _, c := range mediaCopies {
		if c.channel != "" {
			p.appears(c.channel, c.day)
		}
	}
	p.age()
	if err := p.out(ctx); err != nil { // what others refer to
		return err
	}
	p.reuse(own)
	p.likes(models)
	return p.out(ctx)
}

// out writes what has been told so far, the office's first: the others refer to it.
func (p *press) out(ctx context.Context) error {
	codes := make([]string, 0, len(p.units))
	for code := range p.units {
		codes = append(codes, code)
	}
	slices.Sort(codes)
	if i := slices.Index(codes, office); i > 0 {
		codes = append([]string{office}, slices.Delete(codes, i, i+1)...)
	}
	for _, code := range codes {
		if err := p.write(ctx, writerOf(code), code, p.units[code]...); err != nil {
			return fmt.Errorf("%s: %w", code, err)
		}
	}
	p.units = map[string][]*entry{}
	return nil
}

// writerOf is who keeps the records of a unit.
func writerOf(code string) string {
	switch code {
	case office:
		return officeStaff
	case "h-cau-ke-x-hoa-an":
		return code
	}
	return code + "-cv"
}

// add puts a record among those of a unit.
func (p *press) add(unit string, e *entry) *entry {
	p.units[unit] = append(p.units[unit], e)
	return e
}

// set are values without those that are empty.
func set(of values) values {
	out := values{}
	for k, v := range of {
		if v != "" {
			out[k] = v
		}
	}
	return out
}

// link is a reference to something by its key in a table, "" where the key is.
func (p *press) link(to map[string]*entry, key string) any {
	if key == "" {
		return ""
	}
	return p.ref(to[key])
}

func tag(value string) any {
	if value == "" {
		return ""
	}
	return []any{value}
}

// after is a day some days later.
func after(day string, days int) string { return clock.MustDay(day).Add(days).String() }
