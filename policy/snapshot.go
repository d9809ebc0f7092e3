package policy

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"sync"

	"github.com/casbin/casbin/v2"
	"github.com/casbin/casbin/v2/model"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/programme"
)

// pair is an action on a kind.
type pair struct{ kind, action string }

// question is what decisions are remembered by.
type question struct {
	roles roleSet
	unit  uuid.UUID // zero for a unit without rules of its own
	pair
}

// snapshot is one enforcer with its decisions; it never changes its mind, so they may be kept.
type snapshot struct {
	known  map[pair]bool
	own    map[uuid.UUID]bool // units with rules of their own
	asking sync.Mutex         // the enforcer is asked by one at a time, and rarely
	judge  *casbin.Enforcer
	mu     sync.RWMutex
	told   map[question]bool
}

// mostTold bounds the decisions that are kept: role sets × pairs × units with own rules.
const mostTold = 1 << 16

func (s *snapshot) allows(roles roleSet, unit uuid.UUID, kind, action string) (bool, error) {
	q := question{roles: roles, pair: pair{kind, action}}
	if roles == 0 || !s.known[q.pair] {
		return false, nil
	}
	if s.own[unit] {
		q.unit = unit
	}
	s.mu.RLock()
	ok, told := s.told[q]
	s.mu.RUnlock()
	if told {
		return ok, nil
	}
	s.asking.Lock()
	ok, err := s.judge.Enforce(roles.subject(), "d:"+unit.String(), kind, action)
	s.asking.Unlock()
	if err != nil {
		return false, err
	}
	s.mu.Lock()
	if len(s.told) >= mostTold {
		clear(s.told)
	}
	s.told[q] = ok
	s.mu.Unlock()
	return ok, nil
}

// roleSet is a set of the programme's roles, a bit each. What is no role has no bit, so that a
// name such as "admin" or "r:HEAD" in a viewer is worth nothing.
type roleSet uint32

var roleNames = programme.Role("").Values()

func setOf(roles []programme.Role) (set roleSet) {
	for _, r := range roles {
		for i, name := range roleNames {
			if string(r) == name {
				set |= 1 << i
			}
		}
	}
	return set
}

func (r roleSet) names() (names []string) {
	for i, name := range roleNames {
		if r&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	return names
}

// subject names the set for casbin; every set is linked to its roles, so that one question is
// about all of them and a deny of one beats an allow of another.
func (r roleSet) subject() string { return "s:" + strings.Join(r.names(), "+") }

func newSnapshot(conf string, rules, links [][]string) (*snapshot, error) {
	m, err := model.NewModelFromString(conf)
	if err != nil {
		return nil, fmt.Errorf("policy model: %w", err)
	}
	judge, err := casbin.NewEnforcer(m)
	if err != nil {
		return nil, fmt.Errorf("policy model: %w", err)
	}
	for set := roleSet(1); set < 1<<len(roleNames); set++ {
		for _, name := range set.names() {
			links = append(links, []string{set.subject(), "r:" + name, "*"})
		}
	}
	if _, err := judge.AddPoliciesEx(rules); err != nil {
		return nil, fmt.Errorf("policy rules: %w", err)
	}
	if _, err := judge.AddGroupingPoliciesEx(links); err != nil {
		return nil, fmt.Errorf("policy roles: %w", err)
	}
	if len(rules) == 0 {
		return nil, errors.New("policy rules: there are none")
	}
	// casbin reads the matcher of a model with the first question: one that it cannot answer now
	// would be a refusal of everything later.
	if _, err := judge.Enforce(roleSet(1).subject(), "d:"+uuid.Nil.String(), rules[0][2], rules[0][3]); err != nil {
		return nil, fmt.Errorf("policy model: %w", err)
	}
	s := &snapshot{known: map[pair]bool{}, own: map[uuid.UUID]bool{}, judge: judge, told: map[question]bool{}}
	for _, r := range rules {
		s.known[pair{r[2], r[3]}] = true
		if d, ok := strings.CutPrefix(r[1], "d:"); ok {
			s.own[uuid.MustParse(d)] = true // checkLine has read it
		}
	}
	return s, nil
}

// Roles that nobody is granted; they save lines in roles.csv.
var inherited = map[string]bool{"MEMBER": true, "READER": true}

var (
	kindName   = regexp.MustCompile(`^[A-Z][A-Za-z0-9]{0,63}$`)
	actionName = regexp.MustCompile(`^[a-z][A-Za-z0-9]{0,63}$`)
)

// parse reads roles.csv strictly: a line that is not understood is an error, never skipped.
func parse(text string) (rules, links [][]string, err error) {
	r := csv.NewReader(strings.NewReader(text))
	r.Comment, r.TrimLeadingSpace, r.FieldsPerRecord = '#', true, -1
	for {
		line, err := r.Read()
		if errors.Is(err, io.EOF) {
			return rules, links, nil
		}
		if err != nil {
			return nil, nil, fmt.Errorf("roles.csv: %w", err)
		}
		n, _ := r.FieldPos(0)
		switch {
		case line[0] == "p" && len(line) == 6:
			err = checkLine(line[1:])
			rules = append(rules, line[1:])
		case line[0] == "g" && len(line) == 4 && line[3] == "*":
			if err = checkRole(line[1]); err == nil {
				err = checkRole(line[2])
			}
			links = append(links, line[1:])
		default:
			err = fmt.Errorf("%q is neither a rule nor a link between roles", strings.Join(line, ", "))
		}
		if err != nil {
			return nil, nil, fmt.Errorf("roles.csv, line %d: %w", n, err)
		}
	}
}

func checkLine(l []string) error {
	if err := checkRole(l[0]); err != nil {
		return err
	}
	if d, ok := strings.CutPrefix(l[1], "d:"); l[1] != "*" {
		if id, err := uuid.Parse(d); !ok || err != nil || id.String() != d {
			return fmt.Errorf("the unit %q is neither * nor d:<uuid>", l[1])
		}
	}
	switch {
	case !kindName.MatchString(l[2]):
		return fmt.Errorf("%q is no kind", l[2])
	case !actionName.MatchString(l[3]):
		return fmt.Errorf("%q is no action", l[3])
	case l[4] != "allow" && l[4] != "deny":
		return fmt.Errorf("%q is neither allow nor deny", l[4])
	}
	return nil
}

func checkRole(s string) error {
	name, ok := strings.CutPrefix(s, "r:")
	if !ok || !inherited[name] && setOf([]programme.Role{programme.Role(name)}) == 0 {
		return fmt.Errorf("%q is no role", s)
	}
	return nil
}

// line is the rule as roles.csv would say it.
func (r Rule) line() ([]string, error) {
	l := []string{"r:" + string(r.Role), "*", r.Kind, r.Action, "allow"}
	if r.Unit != uuid.Nil {
		l[1] = "d:" + r.Unit.String()
	}
	if r.Deny {
		l[4] = "deny"
	}
	if err := checkLine(l); err != nil {
		return nil, fmt.Errorf("rule of a module: %w", err)
	}
	return l, nil
}
