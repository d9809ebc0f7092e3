package read_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/ent/gen"
	entrecord "github.com/lantoa/lantoa/ent/gen/record"
	"github.com/lantoa/lantoa/internal/catalog"
	stored "github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/txn"
)

// summed is the library with ratings that statistics add up.
func summed(t *testing.T) *catalog.Catalogue {
	t.Helper()
	m := testkit.Library()
	m.Kinds[0].Field("rating").Sum = true
	slots, err := stored.Slots(m, nil)
	testkit.Must(t, err)
	all, err := catalog.WithModules(gen.Kinds(), []catalog.Module{{Manifest: &m, Slots: slots}})
	testkit.Must(t, err)
	return all
}

// TestFiguresAreExactHoweverLarge: the values of one unit below do not break the statistics of those
// above, and no sum or average ends at 64 bits.
func TestFiguresAreExactHoweverLarge(t *testing.T) {
	testkit.Each(t, func(t *testing.T, plain *testkit.World) {
		plain.Fill()
		plain.Kinds = summed(t)
		w := opened(t, plain)
		const most, least = int64(9223372036854775807), int64(-9223372036854775808)
		for name, c := range map[string]struct {
			copies, ratings      []int64 // null where there is none
			sum, avg             string
			ratingSum, ratingAvg string
		}{
			"two of the most":          {[]int64{most, most}, []int64{most, most}, "18446744073709551614", "9223372036854775807.00", "184467440737095516.14", "92233720368547758.0700"},
			"the most and a little":    {[]int64{most, 1}, []int64{most, 1}, "9223372036854775808", "4611686018427387904.00", "92233720368547758.08", "46116860184273879.0400"},
			"two of the least":         {[]int64{least, least}, []int64{least, least}, "-18446744073709551616", "-9223372036854775808.00", "-184467440737095516.16", "-92233720368547758.0800"},
			"the most and the least":   {[]int64{most, least}, []int64{most, least}, "-1", "-0.50", "-0.01", "-0.0050"},
			"both signs around a half": {[]int64{-1, 999999999}, []int64{-1, 0}, "999999998", "499999999.00", "-0.01", "-0.0050"},
			"small ones":               {[]int64{-7, 2}, []int64{850, 5}, "-5", "-2.50", "8.55", "4.2750"},
			"nothing but a zero":       {[]int64{0}, []int64{0}, "0", "0.00", "0.00", "0.0000"},
			"no value at all":          {nil, nil, "<nil>", "<nil>", "<nil>", "<nil>"},
		} {
			testkit.Must(t, w.Runner.System(context.Background(), "fixture", func(ctx context.Context, tx *txn.Tx) error {
				for i, book := range []string{"tied book of sgddt", "shared book of sgddt"} {
					u := tx.Record.Update().Where(entrecord.ID(testkit.RowID(book))).ClearN2().ClearN4()
					if i < len(c.copies) {
						u.SetN2(c.copies[i]).SetN4(c.ratings[i])
					}
					if err := u.Exec(ctx); err != nil {
						return err
					}
				}
				return nil
			}))
			doc := `{library{bookStats(groupBy:[UNIT],where:{unit:{code:{eq:"sgddt"}}}){copiesSum copiesAvg ratingSum ratingAvg}}}`
			got := w.data(t, w.As("ubnd-tinh"), doc, nil, "library", "bookStats").([]any)[0].(map[string]any)
			said := strings.Join([]string{fmt.Sprint(got["copiesSum"]), fmt.Sprint(got["copiesAvg"]), fmt.Sprint(got["ratingSum"]), fmt.Sprint(got["ratingAvg"])}, " ")
			if want := strings.Join([]string{c.sum, c.avg, c.ratingSum, c.ratingAvg}, " "); said != want {
				t.Errorf("%s:\n got %s\nwant %s", name, said, want)
			}
		}
	})
}
