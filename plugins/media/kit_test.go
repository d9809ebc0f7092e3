package media_test

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lantoa/lantoa/plugins/media"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

// each runs f on the real server with the module, on both databases.
func each(t *testing.T, f func(t *testing.T, h *sdktest.Host)) {
	t.Helper()
	for name, on := range map[string]sdktest.Database{"sqlite": sdktest.SQLite, "postgres": sdktest.Postgres} {
		t.Run(name, func(t *testing.T) { f(t, sdktest.New(t, media.Module(), on)) })
	}
}

// in is the input of a mutation.
type in map[string]any

// with is the input with more.
func (i in) with(more in) in {
	out := in{}
	for _, from := range []in{i, more} {
		maps.Copy(out, from)
	}
	return out
}

// ask sends one mutation of the module, such as "SubmitArticle", and asks for what the payload shows.
func ask(p *sdktest.Person, name, set string, input in) sdktest.Answer {
	return p.Do(fmt.Sprintf("mutation($in: Media%[1]sInput!) { media%[1]s(input: $in) { %[2]s } }", name, set), map[string]any{"in": map[string]any(input)})
}

// must is ask for what works, and returns the id of the record at a path of the payload.
func must(t testing.TB, p *sdktest.Person, name, one string, input in) string {
	t.Helper()
	a := ask(p, name, one+" { id }", input)
	if len(a.Errors) > 0 {
		t.Fatalf("%s %v: %s", name, input, a.Body)
	}
	return a.Text("media" + name + "." + one + ".id")
}

// refused is ask for what does not work: the codes of its faults, in order. A code of the module's
// own may stand in the text.
func refused(p *sdktest.Person, name, set string, input in) string {
	var codes []string
	for _, e := range ask(p, name, set, input).Errors {
		codes = append(codes, cmp.Or(e.Extensions.Reason, e.Extensions.Code))
	}
	return strings.Join(codes, " ")
}

// see reads one field under the module's root.
func see(t testing.TB, p *sdktest.Person, field string) any {
	t.Helper()
	a := p.Do("{ media { it: "+field+" } }", nil)
	if len(a.Errors) > 0 {
		t.Fatalf("%s: %s", field, a.Body)
	}
	return a.Get("media.it")
}

// lines are the values of fields of a list's nodes, a line each, sorted.
func lines(t testing.TB, p *sdktest.Person, list, args string, fields ...string) []string {
	t.Helper()
	var out []string
	at, _ := see(t, p, list+args+" { nodes { "+strings.Join(fields, " ")+" } }").(map[string]any)
	nodes, _ := at["nodes"].([]any)
	for _, n := range nodes {
		var line []string
		for _, f := range fields {
			line = append(line, fmt.Sprint(n.(map[string]any)[f]))
		}
		out = append(out, strings.Join(line, " "))
	}
	slices.Sort(out)
	return out
}

// figures are the groups of a statistic: "key fields" and the value.
func figures(t testing.TB, p *sdktest.Person, name, value string, keys ...string) map[string]string {
	t.Helper()
	out := map[string]string{}
	list, _ := see(t, p, fmt.Sprintf("%s { %s key { %s } }", name, value, strings.Join(keys, " "))).([]any)
	for _, g := range list {
		group := g.(map[string]any)
		var key []string
		for _, k := range keys {
			k, _, _ = strings.Cut(k, " ")
			v := group["key"].(map[string]any)[k]
			if inner, ok := v.(map[string]any); ok {
				if v = inner["title"]; v == nil {
					v = inner["name"]
				}
			}
			key = append(key, fmt.Sprint(v))
		}
		out[strings.Join(key, " ")] = fmt.Sprint(group[value])
	}
	return out
}

// same tells where two sets of figures differ.
func same(t testing.TB, what string, got, want map[string]string) {
	t.Helper()
	if !maps.Equal(got, want) {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

// told are the notices that somebody has, one text.
func told(p *sdktest.Person) string {
	return p.Do("{ notifications(first: 50) { nodes { text } } }", nil).Body
}

// until waits for what jobs do.
func until(t testing.TB, what string, is func() bool) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); !is(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("it is never %s", what)
		}
	}
}

// channel opens a channel of a unit.
func channel(t testing.TB, p *sdktest.Person, name, sort string, more in) string {
	t.Helper()
	id := must(t, p, "CreateChannel", "channel", in{"name": name, "sort": sort}.with(more))
	return must(t, p, "OpenChannel", "channel", in{"id": id, "since": "2022-01-03"})
}

// published writes an article and publishes it on a channel.
func published(t testing.TB, p *sdktest.Person, title, channel string, more in) string {
	t.Helper()
	id := must(t, p, "CreateArticle", "article", in{"title": title, "content": "Nội dung của " + title}.with(more))
	must(t, p, "SubmitArticle", "article", in{"id": id})
	return must(t, p, "PublishArticle", "article", in{"id": id, "channel": channel, "link": "https://pbgdpl.example.vn/" + id})
}

// adopted puts a topic on the list.
func adopted(t testing.TB, p *sdktest.Person, title string) string {
	t.Helper()
	return must(t, p, "AdoptTopic", "topic", in{"id": must(t, p, "CreateTopic", "topic", in{"title": title, "year": 2022, "concern": "VOTERS"})})
}
