package plandoc

import (
	"regexp"
	"sync"
)

// regex is a regular expression that is compiled when it is first used: every process of the
// program carries this package, and few read a plan.
type regex struct {
	get func() *regexp.Regexp
}

// patterns are all of them, for the test that compiles them.
var patterns []*regex

func lazily(text string) *regex {
	e := &regex{sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(text) })}
	patterns = append(patterns, e)
	return e
}

func (e *regex) MatchString(s string) bool                  { return e.get().MatchString(s) }
func (e *regex) FindString(s string) string                 { return e.get().FindString(s) }
func (e *regex) FindStringIndex(s string) []int             { return e.get().FindStringIndex(s) }
func (e *regex) FindStringSubmatch(s string) []string       { return e.get().FindStringSubmatch(s) }
func (e *regex) FindStringSubmatchIndex(s string) []int     { return e.get().FindStringSubmatchIndex(s) }
func (e *regex) FindAllString(s string, n int) []string     { return e.get().FindAllString(s, n) }
func (e *regex) FindAllStringIndex(s string, n int) [][]int { return e.get().FindAllStringIndex(s, n) }
func (e *regex) Split(s string, n int) []string             { return e.get().Split(s, n) }
func (e *regex) ReplaceAllString(s, by string) string       { return e.get().ReplaceAllString(s, by) }

func (e *regex) FindAllStringSubmatch(s string, n int) [][]string {
	return e.get().FindAllStringSubmatch(s, n)
}

func (e *regex) FindAllStringSubmatchIndex(s string, n int) [][]int {
	return e.get().FindAllStringSubmatchIndex(s, n)
}

func (e *regex) Match(b []byte) bool                  { return e.get().Match(b) }
func (e *regex) FindAllIndex(b []byte, n int) [][]int { return e.get().FindAllIndex(b, n) }
