// Command burst enters an online contest as thousands of people would: it registers, verifies,
// opens, saves answers over bad connections and hands in, through the public door of a running
// server, and holds the result to its own plain recount. It knows the server by its doors alone,
// and runs in a process of its own; its test starts the server, too.
//
//	go run ./internal/assurance/burst --url http://127.0.0.1:8080 --user stp --entrants 5000 --at-once 200
//
// The password of the organiser is in LANTOA_BURST_PASSWORD. Without --contest it makes a contest;
// one that is named must have been made by it, for the questions tell it what is right.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"sync"
	"time"
)

// order says what to do.
type order struct {
	url, user, password, contest  string
	entrants, atOnce, saves, from int
	addresses                     int
	codes, asJSON                 bool
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Args[1:], os.Stdout)
	stop()
	if err != nil {
		_, _ = fmt.Fprintln(os.Stderr, err)
		os.Exit(1) //nolint:forbidigo // this is main
	}
}

func run(ctx context.Context, args []string, out io.Writer) error {
	o := order{password: os.Getenv("LANTOA_BURST_PASSWORD")}
	flags := flag.NewFlagSet("burst", flag.ContinueOnError)
	flags.StringVar(&o.url, "url", "http://127.0.0.1:8080", "address of the server")
	flags.StringVar(&o.user, "user", "", "sign-in name of an officer and head of the organiser")
	flags.StringVar(&o.contest, "contest", "", "id of a contest that burst made; without one it makes one")
	flags.IntVar(&o.entrants, "entrants", 5000, "how many people enter")
	flags.IntVar(&o.from, "from", 0, "number of the first of them, for another run on the same contest")
	flags.IntVar(&o.atOnce, "at-once", 200, "how many of them at once")
	flags.IntVar(&o.saves, "saves", 5, "how often each saves answers")
	flags.IntVar(&o.addresses, "addresses", 40, "from how many addresses of this machine they come, if the server is on it")
	flags.BoolVar(&o.codes, "codes", true, "the contest that is made asks for codes that were handed out")
	flags.BoolVar(&o.asJSON, "json", false, "print the outcome as JSON")
	if err := flags.Parse(args); err != nil {
		return err
	}
	got, err := o.play(ctx)
	if err != nil {
		return err
	}
	if o.asJSON {
		return json.NewEncoder(out).Encode(got)
	}
	if err := got.print(out); err != nil {
		return err
	}
	if len(got.Wrong) > 0 {
		return errors.New("the recount finds something wrong")
	}
	return nil
}

// play runs the whole burst and its recount.
func (o order) play(ctx context.Context) (*outcome, error) {
	organiser, err := o.signIn(ctx)
	if err != nil {
		return nil, err
	}
	if o.contest == "" {
		if o.contest, err = organiser.makeContest(ctx, o.codes); err != nil {
			return nil, err
		}
	}
	c := &crowd{order: o, meter: newMeter(), doors: o.doors()}
	if c.codes, err = organiser.handOut(ctx, o); err != nil {
		return nil, err
	}
	calm := organiser.watch(ctx, 100)
	watching, enough := context.WithCancel(ctx)
	wild := make(chan []time.Duration, 1)
	go func() { wild <- organiser.watch(watching, 1<<30) }()
	began := time.Now() //nolint:forbidigo // how long it takes
	people := c.all(ctx)
	took := time.Since(began) //nolint:forbidigo // as above
	enough()
	got := c.meter.outcome(took, people)
	got.Calm, got.Wild = percentiles(calm), percentiles(<-wild)
	r := &recount{order: o, people: people, organiser: organiser, crowd: c}
	if err := r.all(ctx); err != nil {
		return nil, err
	}
	got.Contest, got.Wrong, got.Checked = o.contest, r.wrong, r.checked
	return got, nil
}

// crowd are all who enter.
type crowd struct {
	order
	meter *meter
	doors []*door
	codes []string
}

// all lets everybody play, so many at once.
func (c *crowd) all(ctx context.Context) []*person {
	people := make([]*person, c.entrants)
	next := make(chan int)
	var all sync.WaitGroup
	for range c.atOnce {
		all.Go(func() {
			for n := range next {
				p := c.newPerson(c.from+n, n)
				p.failed = p.play(ctx)
				people[n] = p
			}
		})
	}
	for n := range people {
		next <- n
	}
	close(next)
	all.Wait()
	return people
}
