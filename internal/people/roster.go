package people

import (
	"context"
	"slices"
	"strings"

	"github.com/google/uuid"
	"golang.org/x/text/unicode/norm"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/unit"
	"github.com/lantoa/lantoa/ent/gen/user"
	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/fold"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/sheet"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
)

// form is what a list of people has.
func (s *Service) form() *sheet.Form {
	roles := make([]fault.Text, 0, len(programme.Role("").Values()))
	for _, t := range programme.Enums()["Role"].Terms {
		roles = append(roles, fault.Text{VI: t.VI, EN: t.EN})
	}
	return &sheet.Form{
		Name: "mau-nguoi-dung", Title: fault.Text{VI: "Danh sách người dùng", EN: "List of people"},
		Notes: []fault.Text{
			{VI: "Ghi mỗi người một dòng ở trang “Danh sách”, ngay dưới dòng tiêu đề. Không đổi tên cột; thứ tự cột tùy ý.", EN: "Write one person a row on the sheet “List”, below the headings. Keep the names of the columns; their order is free."},
			{VI: "Mỗi lần nhập tối đa 1.000 người. Hệ thống tạo mật khẩu dùng một lần cho từng người.", EN: "1,000 people at once at most. The system makes a one-time password for each."},
		},
		Columns: []sheet.Heading{
			{Name: "fullName", Title: fault.Text{VI: "Họ và tên", EN: "Full name"}, Also: []string{"Họ tên", "Name"}, Required: true, Kind: sheet.Text, Example: "Nguyễn Thị Lan",
				Help: fault.Text{VI: "Họ, chữ đệm và tên, có dấu.", EN: "Family name first, with marks."}},
			{Name: "username", Title: fault.Text{VI: "Tên đăng nhập", EN: "User name"}, Also: []string{"Sign-in name", "Tài khoản"}, Required: true, Kind: sheet.Text, Example: "lan.nguyen",
				Help: fault.Text{VI: "2–63 chữ thường không dấu, chữ số và các dấu . _ - ; chưa ai dùng.", EN: "2 to 63 lower-case letters, digits and . _ - that nobody has yet."}},
			{Name: "title", Title: fault.Text{VI: "Chức vụ", EN: "Position"}, Kind: sheet.Text, Example: "Chuyên viên", Help: fault.Text{VI: "Có thể bỏ trống.", EN: "May be empty."}},
			{Name: "unit", Title: fault.Text{VI: "Mã đơn vị", EN: "Unit code"}, Also: []string{"Đơn vị", "Unit"}, Kind: sheet.Text, Codes: "unit", Example: "stp",
				Help: fault.Text{VI: "Mã ở trang “Mã đơn vị”, hoặc đúng tên đơn vị. Bỏ trống: đơn vị bạn đang làm việc.", EN: "A code of the sheet “Unit codes”, or the exact name of a unit. Empty: the unit that you act for."}},
			{Name: "roles", Title: fault.Text{VI: "Vai trò", EN: "Roles"}, Also: []string{"Role"}, Kind: sheet.Text, Several: true, Choices: roles, Example: "Chuyên viên",
				Help: fault.Text{VI: "Một hoặc nhiều vai trò ở trang “Lựa chọn”, cách nhau bằng dấu chấm phẩy (;). Bỏ trống: chưa có vai trò.", EN: "One or more roles of the sheet “Choices”, with semicolons (;) between. Empty: none yet."}},
		},
		Barred: []sheet.Heading{{Name: "password", Title: fault.Text{VI: "Mật khẩu", EN: "Password"}}},
	}
}

// roster is a list of people on its way into the register.
type roster struct {
	*Service
	in     ImportPeopleInput
	list   *sheet.List
	people []*newcomer
}

// newcomer is one of them.
type newcomer struct {
	row      sheet.Row
	fullName string
	username string
	title    string
	place    string // code or name of the unit; "" for the acting one
	roles    []programme.Role

	unit     *gen.Unit
	password string
	hash     string
}

// parse reads the rows; what is wrong with the words themselves is noted.
func (r *roster) parse(ctx context.Context) error {
	first := map[string]int{}
	for _, row := range r.list.Rows {
		if err := ctx.Err(); err != nil {
			return err
		}
		p := &newcomer{row: row, place: norm.NFC.String(row.Cell("unit").Text())}
		r.people = append(r.people, p)
		for _, name := range []string{"fullName", "username", "title", "unit", "roles"} {
			if row.Cell(name).Broken() {
				r.list.Wrong(row, name, fault.New(fault.Validation, "Ô báo lỗi công thức.", "The cell shows a fault of its formula."))
			}
		}
		p.fullName = r.word(row, "fullName", true)
		p.title = r.word(row, "title", false)
		p.username = norm.NFC.String(strings.ToLower(row.Cell("username").Text()))
		switch twin := first[p.username]; {
		case !auth.Username.MatchString(p.username):
			r.list.Wrong(row, "username", fault.New(fault.BadInput, "Tên đăng nhập gồm 2–63 chữ thường không dấu, chữ số và các dấu . _ -", "A user name has 2 to 63 lower-case letters, digits and . _ -"))
		case twin > 0:
			r.list.Wrong(row, "username", fault.Newf(fault.Unique, "Tên đăng nhập này đã có ở dòng %d của danh sách.", "Row %d of the list has this user name already.", twin))
		default:
			first[p.username] = row.Number
		}
		r.roles(p)
	}
	return nil
}

// word reads a name of one line.
func (r *roster) word(row sheet.Row, column string, required bool) string {
	text := row.Cell(column).Text()
	if text == "" && !required {
		return ""
	}
	clean, err := word(text, 200)
	if err != nil {
		r.list.Wrong(row, column, fault.Of(err))
	}
	return clean
}

func (r *roster) roles(p *newcomer) {
	has := map[programme.Role]bool{}
	for _, said := range p.row.Cell("roles").Several() {
		role := roleOf(said)
		switch {
		case role == "":
			r.list.Wrong(p.row, "roles", fault.Newf(fault.BadInput, "Không có vai trò “%[1]s”.", "There is no role “%[1]s”.", short(said)))
		case has[role]:
			r.list.Wrong(p.row, "roles", fault.Newf(fault.BadInput, "Vai trò “%[1]s” được nêu hai lần.", "The role “%[1]s” is there twice.", short(said)))
		default:
			has[role] = true
			p.roles = append(p.roles, role)
		}
	}
}

// roleOf finds a role by its name in either language; "" if there is none.
func roleOf(said string) programme.Role {
	for _, t := range programme.Enums()["Role"].Terms {
		for _, name := range []string{t.VI, t.EN, t.Value} {
			if fold.Key(name) == fold.Key(said) {
				return programme.Role(t.Value)
			}
		}
	}
	return ""
}

// short is a word of a file as a message repeats it.
func short(text string) string {
	if letters := []rune(text); len(letters) > 80 {
		return string(letters[:80]) + "…"
	}
	return text
}

// open checks the list against the register and opens the accounts, in a few statements.
func (r *roster) open(ctx context.Context, tx *txn.Tx) error {
	if err := r.units(ctx, tx); err != nil {
		return err
	}
	if err := r.taken(ctx, tx); err != nil || r.list.Wrongs.Count() > 0 {
		return err
	}
	var users []*gen.UserCreate
	var seats []*gen.MembershipCreate
	for _, p := range r.people {
		id, err := uuid.NewV7()
		if err != nil {
			return err
		}
		users = append(users, tx.User.Create().SetID(id).SetUnitID(p.unit.ID).SetUsername(p.username).SetFullName(p.fullName).SetTitle(p.title).SetPasswordHash(p.hash).
			SetPasswordGivenAt(tx.Now).SetSortKey(personSort(p.fullName)).SetSearchText(personSearch(p.fullName, p.username)).SetCreatedAt(tx.Now))
		for _, role := range p.roles {
			seats = append(seats, tx.Membership.Create().SetUnitID(p.unit.ID).SetUserID(id).SetRole(role).SetValidFrom(tx.Today).SetGrantedByID(tx.Viewer.User).SetCreatedAt(tx.Now))
		}
		tx.Audit("User", id, p.unit.ID, map[string]any{"username": p.username, "fullName": p.fullName, "roles": p.roles})
	}
	err := save(ctx, users, func(some []*gen.UserCreate) execer { return tx.User.CreateBulk(some...) })
	if err != nil {
		return taken(err, "Có tên đăng nhập vừa được người khác dùng. Hãy kiểm tra lại danh sách.", "Somebody has just taken a user name of the list. Check it again.", "input", "fileId")
	}
	return save(ctx, seats, func(some []*gen.MembershipCreate) execer { return tx.Membership.CreateBulk(some...) })
}

// units finds the units of the list, all at once: by code, or by an exact name that only one of
// them has. One that the acting unit does not hold is as unknown as one that is not there.
func (r *roster) units(ctx context.Context, tx *txn.Tx) error {
	home, err := tx.Unit.Get(ctx, tx.Viewer.Unit)
	if err != nil {
		return err
	}
	asked := map[string]bool{}
	for _, p := range r.people {
		if p.place != "" {
			asked[p.place], asked[strings.ToLower(p.place)] = true, true
		}
	}
	words := make([]string, 0, len(asked))
	for w := range asked {
		words = append(words, w)
	}
	byCode, byName := map[string]*gen.Unit{}, map[string][]*gen.Unit{}
	if len(words) > 0 {
		found, err := tx.Unit.Query().Where(unit.Or(unit.CodeIn(words...), unit.NameIn(words...))).All(ctx)
		if err != nil {
			return err
		}
		for _, u := range found {
			if tx.Viewer.Hold().Has(u.ID) {
				byCode[u.Code] = u
				byName[u.Name] = append(byName[u.Name], u)
			}
		}
	}
	for _, p := range r.people {
		named := byName[p.place]
		switch p.unit = byCode[strings.ToLower(p.place)]; {
		case p.place == "":
			p.unit = home
		case p.unit == nil && len(named) == 1:
			p.unit = named[0]
		case p.unit == nil && len(named) > 1:
			r.list.Wrong(p.row, "unit", fault.Newf(fault.InvalidReference, "Có %[1]d đơn vị tên là “%[2]s”. Hãy ghi mã đơn vị.", "%[1]d units are called “%[2]s”. Write the code of the one that is meant.", len(named), short(p.place)))
		case p.unit == nil:
			r.list.Wrong(p.row, "unit", fault.Newf(fault.NotFound, "Không có đơn vị nào mang mã hoặc tên “%[1]s” trong phạm vi bạn quản lý.", "No unit in your care has the code or the name “%[1]s”.", short(p.place)))
		}
		if p.unit != nil {
			if err := openOn(p.unit, tx.Today); err != nil {
				r.list.Wrong(p.row, "unit", fault.Of(err))
			}
		}
	}
	return nil
}

// taken notes the user names that somebody has already, wherever that is: they are one register.
func (r *roster) taken(ctx context.Context, tx *txn.Tx) error {
	names := make([]string, 0, len(r.people))
	for _, p := range r.people {
		if auth.Username.MatchString(p.username) {
			names = append(names, p.username)
		}
	}
	has, err := tx.User.Query().Where(user.UsernameIn(names...)).Select(user.FieldUsername).Strings(tenant.System(ctx))
	if err != nil {
		return err
	}
	gone := map[string]bool{}
	for _, name := range has {
		gone[name] = true
	}
	for _, p := range r.people {
		if gone[p.username] {
			r.list.Wrong(p.row, "username", fault.New(fault.Conflict, "Tên đăng nhập này đã được dùng.", "This user name is taken."))
		}
	}
	return nil
}

// briefs are the first people, as they are understood.
func (r *roster) briefs() []sheet.Brief {
	var out []sheet.Brief
	for _, p := range r.people[:min(len(r.people), sheet.MostBriefs)] {
		vi := []string{p.fullName, p.username}
		if p.unit != nil {
			vi = append(vi, p.unit.Name)
		}
		en := slices.Clone(vi)
		for _, role := range p.roles {
			t := programme.Enums()["Role"].Label(string(role))
			vi, en = append(vi, t.VI), append(en, t.EN)
		}
		out = append(out, sheet.Brief{Row: p.row.Number, Text: fault.Text{VI: strings.Join(vi, " · "), EN: strings.Join(en, " · ")}})
	}
	return out
}
