package turns_test

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/turns"
)

var a, b = uuid.UUID{1}, uuid.UUID{2}

func TestAUnitRunsOnlySoMuchAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		places := turns.New(3, 100, time.Minute)
		var at, most, done atomic.Int32
		var all sync.WaitGroup
		for range 50 {
			all.Go(func() {
				if err := places.Take(t.Context(), a); err != nil {
					t.Error(err)
					return
				}
				most.Store(max(most.Load(), at.Add(1)))
				time.Sleep(time.Second)
				at.Add(-1)
				done.Add(1)
				places.Done(a, time.Millisecond)
			})
		}
		all.Wait()
		if most.Load() != 3 || done.Load() != 50 {
			t.Errorf("%d ran at once, %d in all", most.Load(), done.Load())
		}
		if running, waiting := places.Held(a); running != 0 || waiting != 0 {
			t.Errorf("%d still run, %d wait", running, waiting)
		}
	})
}

func TestTheLineOfAUnit(t *testing.T) {
	limited := &fault.Error{Code: fault.RateLimited}
	for name, c := range map[string]func(t *testing.T, places *turns.Turns){
		"another unit does not wait": func(t *testing.T, places *turns.Turns) {
			if err := places.Take(t.Context(), b); err != nil {
				t.Error(err)
			}
		},
		"who finds it full is told at once": func(t *testing.T, places *turns.Turns) {
			for range 2 {
				go func() { _ = places.Take(t.Context(), a) }()
			}
			synctest.Wait()
			start := time.Now()
			if err := places.Take(t.Context(), a); !errors.Is(err, limited) || time.Since(start) > 0 {
				t.Errorf("%v after %s", err, time.Since(start))
			}
			for range 3 {
				places.Done(a, time.Millisecond)
			}
		},
		"who waits too long is told": func(t *testing.T, places *turns.Turns) {
			start := time.Now()
			if err := places.Take(t.Context(), a); !errors.Is(err, limited) || time.Since(start) != 5*time.Second {
				t.Errorf("%v after %s", err, time.Since(start))
			}
			places.Done(a, time.Millisecond)
			if err := places.Take(t.Context(), a); err != nil {
				t.Errorf("the place is not free again: %v", err)
			}
		},
		"who leaves makes room": func(t *testing.T, places *turns.Turns) {
			ctx, leave := context.WithCancel(t.Context())
			go func() { time.Sleep(time.Second); leave() }()
			if err := places.Take(ctx, a); !errors.Is(err, context.Canceled) {
				t.Error(err)
			}
			if running, waiting := places.Held(a); running != 1 || waiting != 0 {
				t.Errorf("%d run, %d wait", running, waiting)
			}
		},
		"who came first goes first": func(t *testing.T, places *turns.Turns) {
			var order []int
			for i := range 2 {
				go func() {
					if places.Take(t.Context(), a) == nil {
						order = append(order, i)
						places.Done(a, time.Millisecond)
					}
				}()
				synctest.Wait()
			}
			places.Done(a, time.Millisecond)
			synctest.Wait()
			if len(order) != 2 || order[0] != 0 {
				t.Errorf("order %v", order)
			}
		},
		"whose requests take long gets half": func(t *testing.T, _ *turns.Turns) {
			places := turns.New(4, 10, 5*time.Second)
			for range 20 {
				ctx := t.Context()
				if err := places.Take(ctx, a); err != nil {
					t.Fatal(err)
				}
				_, done := places.With(ctx, a)
				if n, _ := places.Held(a); n < 2 { // one stays, so that the line does
					if err := places.Take(ctx, a); err != nil {
						t.Fatal(err)
					}
				}
				time.Sleep(time.Second)
				done()
			}
			for range 3 {
				go func() { _ = places.Take(t.Context(), a) }()
			}
			synctest.Wait()
			if running, waiting := places.Held(a); running != 2 || waiting != 2 {
				t.Errorf("%d run, %d wait", running, waiting)
			}
			for range 4 {
				places.Done(a, 0)
			}
		},
		"a place is given back once, by whoever is first": func(t *testing.T, places *turns.Turns) {
			if err := places.Take(t.Context(), b); err != nil {
				t.Fatal(err)
			}
			ctx, done := places.With(t.Context(), b)
			turns.Release(ctx)
			turns.Release(ctx)
			done()
			if running, _ := places.Held(b); running != 0 {
				t.Errorf("%d run", running)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				places := turns.New(1, 2, 5*time.Second)
				if err := places.Take(t.Context(), a); err != nil {
					t.Fatal(err)
				}
				c(t, places)
			})
		})
	}
}

// BenchmarkTurn is what an uncontended request pays.
func BenchmarkTurn(bench *testing.B) {
	places, ctx := turns.New(4, 64, time.Second), bench.Context()
	for bench.Loop() {
		if err := places.Take(ctx, a); err != nil {
			bench.Fatal(err)
		}
		_, done := places.With(ctx, a)
		done()
	}
}
