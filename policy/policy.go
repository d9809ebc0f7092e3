// Package policy says who may do what: roles.csv is the table that an auditor reads, model.conf
// the casbin model (RBAC with domains; the domain is the unit). It judges roles only: which rows
// exist for a viewer is internal/tenant's business, and both must say yes.
//
// The roles of a viewer come from the memberships in the database, read afresh for every request
// (internal/auth). So a role that is taken away is gone at the next request on every node, and
// casbin is not reloaded for it; Reload is for the rules themselves (those of modules), and swaps
// a whole new enforcer in. The package knows no database and no way in.
package policy

import (
	_ "embed" // the two files
	"slices"
	"strings"
	"sync/atomic"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/viewer"
)

//go:embed model.conf
var modelConf string

//go:embed roles.csv
var rolesCSV string

// Policy answers questions about roles; it is safe for concurrent use.
type Policy struct {
	now atomic.Pointer[snapshot]
}

// Rule is a rule beside roles.csv: of a module, or for one unit.
type Rule struct {
	Role   programme.Role
	Unit   uuid.UUID // zero: in every unit
	Kind   string
	Action string
	Deny   bool
}

// New loads the embedded rules.
func New() (*Policy, error) {
	p := &Policy{}
	return p, p.Reload(nil)
}

// Reload judges by roles.csv and the extra rules from now on. If a rule is malformed, it says
// which and nothing changes.
func (p *Policy) Reload(extra []Rule) error { return p.load(modelConf, rolesCSV, extra) }

func (p *Policy) load(model, roles string, extra []Rule) error {
	rules, links, err := parse(roles)
	if err != nil {
		return err
	}
	for _, r := range extra {
		l, err := r.line()
		if err != nil {
			return err
		}
		rules = append(rules, l)
	}
	s, err := newSnapshot(model, rules, links)
	if err != nil {
		return err
	}
	p.now.Store(s)
	return nil
}

// Knows tells whether any rule is about the action on the kind; what no rule knows is denied to
// everybody.
func (p *Policy) Knows(kind, action string) bool {
	return p.now.Load().known[pair{kind, action}]
}

// Check returns nil if the viewer's roles in the acting unit allow the action on the kind, and,
// for an access token, its scopes cover it; otherwise a FORBIDDEN fault that names the action.
func (p *Policy) Check(v *viewer.Viewer, kind, action string) error {
	if v == nil {
		return fault.New(fault.Unauthenticated, "Bạn chưa đăng nhập.", "You are not signed in.")
	}
	if v.Looks() && action != "read" {
		return Looking()
	}
	if v.AtWork && action == "read" {
		return nil
	}
	ok, err := p.now.Load().allows(setOf(v.Roles), v.Unit, kind, action)
	if ok && covers(v.Scopes, kind, action) {
		return nil
	}
	what := wordsOf(kind, action)
	if !ok {
		return fault.New(fault.Forbidden, "Vai trò của bạn trong đơn vị này không cho phép "+what.VI+".",
			"Your roles in this unit do not allow you to "+what.EN+".").Because(err)
	}
	return fault.New(fault.Forbidden, "Mã truy cập này không được dùng để "+what.VI+".", "This access token may not be used to "+what.EN+".")
}

// Looking is the answer to a change by somebody who looks at a unit as its officers see it.
func Looking() *fault.Error {
	return fault.New(fault.Forbidden, "Bạn đang xem với góc nhìn của đơn vị khác: chỉ xem được, không thay đổi được gì. Hãy thoát chế độ xem để làm việc này.",
		"You are looking with another unit's eyes: you may read and change nothing. Leave the view to do this.").WithReason("LOOKING")
}

// keys are kinds and actions about the ways in; no access token reaches them, whatever its scopes,
// so that a leaked one cannot make itself wider or longer.
func keys(kind, action string) bool {
	return kind == "AccessToken" || kind == "User" && action == "resetPassword"
}

// accounts are actions that open a way in for somebody else, or a wider one. The scope "write" is
// not enough for them: whoever made the token has named them ("User:create"). So a token that
// leaks cannot make an account that outlives it.
var accounts = map[pair]bool{
	{"User", "create"}: true, {"User", "disable"}: true, // the second opens closed accounts, too
	{"Membership", "grant"}: true, {"Membership", "deputize"}: true,
}

// covers tells whether the scopes of an access token include the action; nil are a session's.
func covers(scopes []string, kind, action string) bool {
	if scopes == nil {
		return true
	}
	if keys(kind, action) {
		return false
	}
	general := "write"
	switch {
	case action == "read":
		general = "read"
	case accounts[pair{kind, action}]:
		general = "" // no scope has this name
	}
	return slices.ContainsFunc(scopes, func(s string) bool {
		k, a, exact := strings.Cut(s, ":")
		return s == general && general != "" || exact && k == kind && a == action
	})
}
