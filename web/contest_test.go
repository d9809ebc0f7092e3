package web

import (
	"bytes"
	"compress/gzip"
	"io/fs"
	"regexp"
	"strings"
	"testing"
)

// mostContest is what the page of the public's contest may weigh on a bad line: bytes, compressed,
// of everything that it loads.
const mostContest = 90_000

var loaded = regexp.MustCompile(`(?:src|href)="([^"]+)"`)

// TestTheContestIsLight: all that the page loads is beside it, and small; nothing is inline.
func TestTheContestIsLight(t *testing.T) {
	page, err := fs.ReadFile(App(), "cuoc-thi/index.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, inline := range []string{"<style", "style=", "<script>", "onload=", "http://", "https://"} {
		if strings.Contains(string(page), inline) {
			t.Errorf("the page holds %s", inline)
		}
	}
	for _, at := range loaded.FindAllStringSubmatch(string(page), -1) {
		if !strings.HasPrefix(at[1], "/cuoc-thi/") && at[1] != "/icon.svg" {
			t.Errorf("the page loads %s", at[1])
		}
	}
	sum := packed(t, "icon.svg")
	files, err := fs.ReadDir(App(), "cuoc-thi")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		sum += packed(t, "cuoc-thi/"+f.Name())
	}
	if sum > mostContest {
		t.Errorf("the contest weighs %d bytes compressed, more than %d", sum, mostContest)
	}
	t.Logf("%d bytes compressed", sum)
}

func packed(t *testing.T, name string) int {
	t.Helper()
	text, err := fs.ReadFile(App(), name)
	if err != nil {
		t.Fatal(err)
	}
	var small bytes.Buffer
	z := gzip.NewWriter(&small)
	if _, err := z.Write(text); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return small.Len()
}
