package viewer_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/viewer"
)

func TestNobodyIsInAnEmptyContext(t *testing.T) {
	if v := viewer.From(context.Background()); v != nil {
		t.Errorf("%+v", v)
	}
	v := &viewer.Viewer{User: uuid.New()}
	if got := viewer.From(viewer.With(context.Background(), v)); got != v {
		t.Errorf("put %+v, got %+v", v, got)
	}
	if got := viewer.From(viewer.With(viewer.With(context.Background(), v), nil)); got != nil {
		t.Errorf("put nobody over somebody, got %+v", got)
	}
}

func TestAViewerSeesNothingUntilToldWhat(t *testing.T) {
	v := &viewer.Viewer{Unit: uuid.New()}
	if !v.Sight().Empty() || !v.Hold().Empty() || v.Sight().Has(v.Unit) || v.Sight().JSON() != "[]" || v.Sight().Array() != "{}" {
		t.Errorf("sees %v, holds %v", v.Sight(), v.Hold())
	}
	unit, plan := uuid.New(), uuid.New()
	seeing := v.Seeing(viewer.NewSight(unit, plan), viewer.NewSight(unit))
	if !seeing.Sight().Has(plan) || seeing.Hold().Has(plan) || !seeing.Hold().Has(unit) || !v.Sight().Empty() {
		t.Error("sight and hold are mixed up, or the first viewer was changed")
	}
}

func TestARoleIsHeldOrNot(t *testing.T) {
	v := &viewer.Viewer{Roles: []programme.Role{programme.Officer}, Units: []viewer.Seat{{Roles: []programme.Role{programme.Head}}}}
	for role, want := range map[programme.Role]bool{programme.Officer: true, programme.Head: false, "officer": false, "": false} {
		if v.Is(role) != want {
			t.Errorf("%q: %v", role, v.Is(role))
		}
	}
}

// TestASightIsASet in every form that a database binds.
func TestASightIsASet(t *testing.T) {
	id := rapid.Custom(func(t *rapid.T) uuid.UUID { return uuid.UUID(rapid.SliceOfN(rapid.Byte(), 16, 16).Draw(t, "id")) })
	rapid.Check(t, func(t *rapid.T) {
		ids := rapid.SliceOfN(id, 0, 20).Draw(t, "ids")
		before := append([]uuid.UUID{}, ids...)
		s := viewer.NewSight(append(ids, ids...)...)
		mixed := viewer.NewSight(rapid.Permutation(ids).Draw(t, "order")...)
		if s.JSON() != mixed.JSON() || s.Array() != mixed.Array() {
			t.Fatalf("the order matters: %s, %s", s.JSON(), mixed.JSON())
		}
		var texts []string
		if err := json.Unmarshal([]byte(s.JSON()), &texts); err != nil {
			t.Fatal(err)
		}
		if want := "{" + strings.Join(texts, ",") + "}"; s.Array() != want {
			t.Fatalf("PostgreSQL sees %s, SQLite %s", s.Array(), s.JSON())
		}
		set := map[uuid.UUID]bool{}
		for i, x := range ids {
			set[x] = true
			if !s.Has(x) || ids[i] != before[i] {
				t.Fatalf("%s is lost, or the argument was reordered", x)
			}
		}
		if len(texts) != len(set) || len(s.IDs()) != len(set) || s.Empty() != (len(set) == 0) {
			t.Fatalf("%d ids, %d texts of %d", len(s.IDs()), len(texts), len(set))
		}
		if other := uuid.New(); s.Has(other) {
			t.Fatalf("%s is in sight of nobody", other)
		}
	})
}
