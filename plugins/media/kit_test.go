package media_test

import (
	"testing"

	"github.com/lantoa/lantoa/plugins/media"
	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
)

type in = sdktest.In

func TestTheManifestIsInOrder(t *testing.T) { sdktest.Declared(t, media.Module()) }

// channel opens a channel of a unit.
func channel(t testing.TB, p *sdktest.Person, name, sort string, more in) string {
	t.Helper()
	id := p.Must("CreateChannel", in{"name": name, "sort": sort}.With(more))
	return p.Must("OpenChannel", in{"id": id, "since": "2022-01-03"})
}

// published writes an article and publishes it on a channel.
func published(t testing.TB, p *sdktest.Person, title, channel string, more in) string {
	t.Helper()
	id := p.Must("CreateArticle", in{"title": title, "content": "Nội dung của " + title}.With(more))
	p.Must("SubmitArticle", in{"id": id})
	return p.Must("PublishArticle", in{"id": id, "channel": channel, "link": "https://pbgdpl.example.vn/" + id})
}

// adopted puts a topic on the list.
func adopted(t testing.TB, p *sdktest.Person, title string) string {
	t.Helper()
	return p.Must("AdoptTopic", in{"id": p.Must("CreateTopic", in{"title": title, "year": 2022, "concern": "VOTERS"})})
}
