package manifest_test

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/lantoa/lantoa/plugins/sdk/manifest"
)

func init() { maps.Copy(situations, ofKinds) }

// on changes a field of the good kind by its name.
func on(name string, change func(*f)) func(*m) {
	return func(x *m) { change(x.Kinds[0].Field(name)) }
}

func add(n int, t manifest.Type, change func(*f)) func(*m) {
	return func(x *m) {
		for i := range n {
			field := f{Name: "extra" + string(rune('a'+i)), Type: t, Label: text("x")}
			change(&field)
			x.Kinds[0].Fields = append(x.Kinds[0].Fields, field)
		}
	}
}

func indexed(x *f) { x.Index = true }

var ofKinds = map[string]struct {
	spoil func(*m)
	place string
}{
	"a kind in small letters":             {func(x *m) { x.Kinds[0].Name = "pair" }, "kinds[0].name"},
	"a kind twice":                        {func(x *m) { x.Kinds = append(x.Kinds, x.Kinds[0]) }, "kinds[1].name"},
	"a plural that is the singular":       {func(x *m) { x.Kinds[0].Plural = "pair" }, "kinds[0].name"},
	"a plural with a mark":                {func(x *m) { x.Kinds[0].Plural = "pair-s" }, "kinds[0].plural"},
	"a schema of 0":                       {func(x *m) { x.Kinds[0].Schema = 0 }, "kinds[0].schema"},
	"a menu with a blank":                 {func(x *m) { x.Kinds[0].Menu = "a b" }, "kinds[0].menu"},
	"a kind without fields":               {func(x *m) { x.Kinds[0].Fields = nil }, "kinds[0].fields"},
	"no visibility":                       {func(x *m) { x.Kinds[0].Visibility = "" }, "kinds[0].visibility"},
	"a visibility that is none":           {func(x *m) { x.Kinds[0].Visibility = "PUBLIC" }, "kinds[0].visibility"},
	"shared states of what is not shared": {func(x *m) { x.Kinds[0].Visibility = manifest.Own }, "kinds[0].shared"},
	"no shared states":                    {func(x *m) { x.Kinds[0].Shared = nil }, "kinds[0].shared"},
	"a shared state that is none":         {func(x *m) { x.Kinds[0].Shared[0] = "DONE" }, "kinds[0].shared[0]"},
	"a state for the named unit that is none": {func(x *m) {
		k := &x.Kinds[0]
		k.Visibility, k.Named, k.Shared[0] = manifest.Named, "to", "DONE"
		k.Fields = append(k.Fields, f{Name: "to", Type: manifest.ReferenceType, Ref: "core.Unit", Label: text("x"), Required: true, Immutable: true})
	}, "kinds[0].shared[0]"},
	"states of a field that is none":             {func(x *m) { x.Kinds[0].States.Field = "state" }, "kinds[0].states.field"},
	"states of a text":                           {func(x *m) { x.Kinds[0].States.Field = "code" }, "kinds[0].states.field"},
	"a first state that is none":                 {func(x *m) { x.Kinds[0].States.Initial = "NEW" }, "kinds[0].states.initial"},
	"a first state that is not the default":      {func(x *m) { x.Kinds[0].States.Initial = "CLOSED" }, "kinds[0].states.initial"},
	"a transition from nowhere":                  {func(x *m) { x.Kinds[0].States.Transitions[0].From = nil }, "kinds[0].states.transitions[0].from"},
	"a transition from a state that is none":     {func(x *m) { x.Kinds[0].States.Transitions[0].From[0] = "X" }, "kinds[0].states.transitions[0].from[0]"},
	"a transition to a state that is none":       {func(x *m) { x.Kinds[0].States.Transitions[0].To = "X" }, "kinds[0].states.transitions[0].to"},
	"a transition by an action that is none":     {func(x *m) { x.Kinds[0].States.Transitions[0].By[0] = "x" }, "kinds[0].states.transitions[0].by[0]"},
	"a state that is never reached":              {func(x *m) { x.Kinds[0].States.Transitions[0].To = "OPEN" }, "kinds[0].states.transitions"},
	"a unique set of nothing":                    {func(x *m) { x.Kinds[0].Unique[0].Fields = nil }, "kinds[0].unique[0].fields"},
	"a unique field that is none":                {func(x *m) { x.Kinds[0].Unique[0].Fields[0] = "x" }, "kinds[0].unique[0].fields[0]"},
	"a unique field twice":                       {func(x *m) { x.Kinds[0].Unique[0].Fields = []string{"code", "code"} }, "kinds[0].unique[0].fields[1]"},
	"a unique long text":                         {func(x *m) { x.Kinds[0].Unique[0].Fields[0] = "notes" }, "kinds[0].unique[0].fields[0]"},
	"a title that is no text":                    {func(x *m) { x.Kinds[0].Title = "starts" }, "kinds[0].title"},
	"an order by what is not indexed":            {func(x *m) { x.Kinds[0].OrderBy = "count" }, "kinds[0].orderBy"},
	"a column that is none":                      {func(x *m) { x.Kinds[0].Columns[0] = "x" }, "kinds[0].columns[0]"},
	"a filter that is not indexed":               {func(x *m) { x.Kinds[0].Filters[0] = "hours" }, "kinds[0].filters[0]"},
	"a field with a mark":                        {on("code", func(x *f) { x.Name = "co_de" }), "kinds[0].fields[0].name"},
	"a field that every record has":              {on("code", func(x *f) { x.Name = "createdAt" }), "kinds[0].fields[0].name"},
	"a field named as a part of conditions":      {on("code", func(x *f) { x.Name = "not" }), "kinds[0].fields[0].name"},
	"a field of introspection":                   {on("code", func(x *f) { x.Name = "__type" }), "kinds[0].fields[0].name"},
	"a field twice":                              {on("notes", func(x *f) { x.Name = "count" }), "kinds[0].fields[9].name"},
	"a key twice":                                {on("notes", func(x *f) { x.Key = "count" }), "kinds[0].fields[9].key"},
	"a key with a dot":                           {on("notes", func(x *f) { x.Key = "a.b" }), "kinds[0].fields[9].key"},
	"a field without a Vietnamese label":         {on("notes", func(x *f) { x.Label.VI = "" }), "kinds[0].fields[9].label.vi"},
	"help in one language":                       {on("notes", func(x *f) { x.Help.EN = "help" }), "kinds[0].fields[9].help.vi"},
	"P14 markup in what is deprecated":           {on("notes", func(x *f) { x.Deprecated = "<b>" }), "kinds[0].fields[9].deprecated"},
	"a section that is none":                     {on("notes", func(x *f) { x.Section = "x" }), "kinds[0].fields[9].section"},
	"a type that is none":                        {on("notes", func(x *f) { x.Type = "FLOAT" }), "kinds[0].fields[9].type"},
	"an enumeration that is none":                {on("status", func(x *f) { x.Enum = "State" }), "kinds[0].fields[1].enum"},
	"an enumeration of the core that is none":    {on("role", func(x *f) { x.Enum = "core.State" }), "kinds[0].fields[8].enum"},
	"an enumeration of a text":                   {on("code", func(x *f) { x.Enum = "Status" }), "kinds[0].fields[0].enum"},
	"a decimal without a scale":                  {on("hours", func(x *f) { x.Scale = 0 }), "kinds[0].fields[3].scale"},
	"a number with a scale":                      {on("count", func(x *f) { x.Scale = 2 }), "kinds[0].fields[7].scale"},
	"a length of a number":                       {on("count", func(x *f) { x.MaxLength = 2 }), "kinds[0].fields[7].maxLength"},
	"a text that is too long":                    {on("code", func(x *f) { x.MaxLength = 1001 }), "kinds[0].fields[0].maxLength"},
	"a reference to a kind that is none":         {on("before", func(x *f) { x.Ref = "Team" }), "kinds[0].fields[5].ref"},
	"a reference to a core kind that is none":    {on("mentor", func(x *f) { x.Ref = "core.Session" }), "kinds[0].fields[4].ref"},
	"a reference to a strange module":            {on("course", func(x *f) { x.Ref = "Training.Course" }), "kinds[0].fields[6].ref"},
	"a reference of a text":                      {on("notes", func(x *f) { x.Ref = "Pair" }), "kinds[0].fields[9].ref"},
	"a required reference that is emptied":       {on("before", func(x *f) { x.Required = true }), "kinds[0].fields[5].onDelete"},
	"a way of deleting that is none":             {on("before", func(x *f) { x.OnDelete = "KEEP" }), "kinds[0].fields[5].onDelete"},
	"a list back that the other kind has":        {on("before", func(x *f) { x.Back = "code" }), "kinds[0].fields[5].back"},
	"a list back of a list":                      {on("before", func(x *f) { x.List = true }), "kinds[0].fields[5].back"},
	"P14 a pattern that does not compile":        {on("code", func(x *f) { x.Pattern = "a(" }), "kinds[0].fields[0].pattern"},
	"P14 a pattern with a look behind":           {on("code", func(x *f) { x.Pattern = "(?<=a)b" }), "kinds[0].fields[0].pattern"},
	"P14 a pattern that repeats without end":     {on("code", func(x *f) { x.Pattern = "((a{900}){900}){900}" }), "kinds[0].fields[0].pattern"},
	"P14 a pattern of over 200 bytes":            {on("code", func(x *f) { x.Pattern = strings.Repeat("a", 201) }), "kinds[0].fields[0].pattern"},
	"a pattern of a number":                      {on("count", func(x *f) { x.Pattern = "a" }), "kinds[0].fields[7].pattern"},
	"min over max":                               {on("hours", func(x *f) { x.Min = new("300") }), "kinds[0].fields[3].min"},
	"a min that is no day":                       {on("starts", func(x *f) { x.Min = new("2020-02-30") }), "kinds[0].fields[2].min"},
	"a max with too many digits":                 {on("hours", func(x *f) { x.Max = new("1.555") }), "kinds[0].fields[3].max"},
	"a max of a text":                            {on("code", func(x *f) { x.Max = new("9") }), "kinds[0].fields[0].max"},
	"a default of another type":                  {on("count", func(x *f) { x.Default = "3" }), "kinds[0].fields[7].default"},
	"a default that is no whole number":          {on("count", func(x *f) { x.Default = json.Number("3.5") }), "kinds[0].fields[7].default"},
	"a default out of bounds":                    {on("count", func(x *f) { x.Default = 10 }), "kinds[0].fields[7].default"},
	"a default that the enumeration lacks":       {on("status", func(x *f) { x.Default = "NEW" }), "kinds[0].fields[1].default"},
	"a default against the pattern":              {on("code", func(x *f) { x.Default = "abc" }), "kinds[0].fields[0].default"},
	"a default of a reference":                   {on("mentor", func(x *f) { x.Default = "user_1" }), "kinds[0].fields[4].default"},
	"an index of a long text":                    {on("notes", indexed), "kinds[0].fields[9].index"},
	"a search in a number":                       {on("count", func(x *f) { x.Search = true }), "kinds[0].fields[7].search"},
	"a sum of texts":                             {on("code", func(x *f) { x.Sum = true }), "kinds[0].fields[0].sum"},
	"a hidden field with an index":               {on("starts", func(x *f) { x.Hidden = true }), "kinds[0].fields[2].hidden"},
	"what creating cannot give":                  {on("code", func(x *f) { x.ByAction = true }), "kinds[0].fields[0].required"},
	"too many indexed texts":                     {add(2, manifest.TextType, indexed), "kinds[0].fields"},
	"too many indexed dates":                     {add(4, manifest.Date, indexed), "kinds[0].fields"},
	"too many references":                        {add(4, manifest.ReferenceType, func(x *f) { x.Ref = "core.Unit" }), "kinds[0].fields"},
	"too many searched texts":                    {add(3, manifest.TextType, func(x *f) { x.Search = true }), "kinds[0].fields"},
	"an action in capitals":                      {func(x *m) { x.Actions[0].Name = "Close" }, "actions[0].name"},
	"an action named as a general mutation":      {func(x *m) { x.Actions[0].Name = "update" }, "actions[0].name"},
	"an action without a label":                  {func(x *m) { x.Actions[0].Label = text("") }, "actions[0].label.vi"},
	"an action twice":                            {func(x *m) { x.Actions = append(x.Actions, x.Actions[0]) }, "actions[2].name"},
	"an action whose mutation is a general one":  {func(x *m) { x.Actions[1].Name = "createPair" }, "actions[1].name"},
	"an action on a kind that is none":           {func(x *m) { x.Actions[0].On = "Team" }, "actions[0].on"},
	"an action that returns a kind that is none": {func(x *m) { x.Actions[1].Returns = "Team" }, "actions[1].returns"},
	"an action below on nothing":                 {func(x *m) { x.Actions[1].Below = true }, "actions[1].below"},
	"a public action below":                      {func(x *m) { x.Actions[0].Public = true }, "actions[0].public"},
	"an action that takes a minute":              {func(x *m) { x.Actions[0].Seconds = 60 }, "actions[0].seconds"},
	"an action from a state that is none":        {func(x *m) { x.Actions[0].From[0] = "X" }, "actions[0].from[0]"},
	"an input with an index":                     {func(x *m) { x.Actions[0].Input[0].Index = true }, "actions[0].input[0].index"},
	"an input twice":                             {func(x *m) { x.Actions[0].Input = slices.Repeat(x.Actions[0].Input, 2) }, "actions[0].input[1].name"},
	"an input named id":                          {func(x *m) { x.Actions[0].Input[0].Name = "id" }, "actions[0].input[0].name"},
	"an output that the payload has":             {func(x *m) { x.Actions[1].Output[0].Name = "pairs" }, "actions[1].output[0].name"},
	"a statistic without a label":                {func(x *m) { x.Statistics[0].Label.EN = "" }, "statistics[0].label.en"},
	"a statistic named as a list":                {func(x *m) { x.Statistics[0].Name = "pairs" }, "statistics[0].name"},
	"a statistic of a kind that is none":         {func(x *m) { x.Statistics[0].Kind = "Team" }, "statistics[0].kind"},
	"a statistic that is none":                   {func(x *m) { x.Statistics[0].Metric = "median" }, "statistics[0].metric"},
	"a sum of what is not summed":                {func(x *m) { x.Statistics[0].Field = "count" }, "statistics[0].field"},
	"a count of a field":                         {func(x *m) { x.Statistics[0].Metric = manifest.Count }, "statistics[0].field"},
	"different values of what has no index":      {func(x *m) { x.Statistics[1].Field = "notes" }, "statistics[1].field"},
	"a group by what is none":                    {func(x *m) { x.Statistics[0].GroupBy[0] = "month(ends)" }, "statistics[0].groupBy[0]"},
	"a group by a week":                          {func(x *m) { x.Statistics[0].GroupBy[0] = "week(starts)" }, "statistics[0].groupBy[0]"},
	"a group by the month of a text":             {func(x *m) { x.Statistics[0].GroupBy[0] = "month(code)" }, "statistics[0].groupBy[0]"},
	"a group by a number":                        {func(x *m) { x.Statistics[0].GroupBy[0] = "hours" }, "statistics[0].groupBy[0]"},
	"a group by a day as it stands":              {func(x *m) { x.Statistics[0].GroupBy[0] = "starts" }, "statistics[0].groupBy[0]"},
	"figures for those above by a text":          {upward(func(x *m) { x.Statistics[0].GroupBy[2] = "code" }), "statistics[0].groupBy[2]"},
	"figures for those above by another record":  {upward(func(x *m) { x.Statistics[0].GroupBy[2] = "mentor" }), "statistics[0].groupBy[2]"},
	"figures for those above by an assignment":   {upward(func(x *m) { x.Statistics[0].GroupBy[2] = "assignment" }), "statistics[0].groupBy[2]"},
	"figures for those above by a moment's month": {upward(func(x *m) {
		x.Kinds[0].Field("starts").Type, x.Kinds[0].Field("starts").Min, x.Kinds[0].Field("starts").Max = manifest.Instant, nil, nil
	}), "statistics[0].groupBy[0]"},
	"figures for those above of different people": {upward(func(x *m) { x.Statistics[1].Metric, x.Statistics[1].Field = manifest.Distinct, "mentor" }), "statistics[1].field"},
	"a group twice":                             {func(x *m) { x.Statistics[0].GroupBy[0] = "unit" }, "statistics[0].groupBy[1]"},
	"a condition on what is none":               {func(x *m) { x.Statistics[0].Where["x"] = map[string]any{} }, "statistics[0].where.x"},
	"a condition that is none":                  {func(x *m) { x.Statistics[0].Where["status"] = "OPEN" }, "statistics[0].where.status"},
	"a condition in or that is none":            {func(x *m) { x.Statistics[0].Where["or"] = 1 }, "statistics[0].where.or"},
	"a condition in not on what is none":        {func(x *m) { x.Statistics[0].Where["not"] = map[string]any{"x": map[string]any{}} }, "statistics[0].where.not.x"},
	"P14 conditions in each other, twenty deep": {func(x *m) { x.Statistics[0].Where = nots(20) }, "statistics[0].where.not.not.not.not.not.not"},
	"an enumeration whose filter is named as a type": {func(x *m) {
		x.Enums = append(x.Enums, manifest.Enum{Name: "StatusFilter", Label: text("x"), Values: x.Enums[0].Values})
	}, "enums[1].name"},
}

// upward spoils a kind of which those above see figures; without the fault it is good.
func upward(spoil func(*m)) func(*m) {
	return func(x *m) {
		x.Kinds[0].Visibility, x.Kinds[0].Shared = manifest.StatisticsUp, nil
		x.Statistics[1].Metric, x.Statistics[1].Field = manifest.Count, ""
		spoil(x)
	}
}

func nots(n int) map[string]any {
	where := map[string]any{}
	for range n {
		where = map[string]any{"not": where}
	}
	return where
}
