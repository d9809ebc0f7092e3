package outreach

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk"
)

type (
	standardState  string
	criterionState string
	class          string
)

const (
	drafted standardState = "DRAFT"
	inForce standardState = "IN_FORCE"

	prepared criterionState = "DRAFT"
	inUse    criterionState = "IN_USE"

	mostCriteria = 80 // criteria and indicators of a standard
)

// Standard is a set of criteria of legal access (bộ tiêu chí), with the days between which it holds.
// What the law has that nobody has entered yet is empty, and says so: it is never guessed.
type Standard struct {
	sdk.Record
	Title          string        `lantoa:"required,max=200,search,section=content" vi:"Tên bộ tiêu chí" en:"Title"`
	Decision       string        `lantoa:"required,max=50,index,section=content" vi:"Quyết định" en:"Decision"`
	ValidFrom      sdk.Date      `lantoa:"required,index,section=rules" vi:"Có hiệu lực từ" en:"In force from"`
	ValidTo        sdk.Date      `lantoa:"index,section=rules" vi:"Hết hiệu lực sau ngày" en:"In force until"`
	Criteria       int           `lantoa:"required,min=1,max=20,section=rules" vi:"Số tiêu chí" en:"Criteria"`
	Indicators     int           `lantoa:"required,min=1,max=60,section=rules" vi:"Số chỉ tiêu" en:"Indicators"`
	Total          int           `lantoa:"required,min=1,max=1000,default=100,section=rules" vi:"Tổng số điểm tối đa" en:"Points in all"`
	PassOne        int           `lantoa:"required,min=0,max=1000,section=rules" vi:"Điểm đạt: xã loại I" en:"Pass mark, class I"`
	PassTwo        int           `lantoa:"required,min=0,max=1000,section=rules" vi:"Điểm đạt: xã loại II" en:"Pass mark, class II"`
	PassThree      int           `lantoa:"required,min=0,max=1000,section=rules" vi:"Điểm đạt: xã loại III" en:"Pass mark, class III"`
	Share          int           `lantoa:"min=0,max=100,default=50,section=rules" vi:"Mỗi tiêu chí đạt ít nhất (%)" en:"Each criterion at least (%)"`
	PostDays       *int          `lantoa:"min=0,max=60,section=rules" vi:"Niêm yết ít nhất (ngày)" en:"Posted for at least (days)" help_vi:"Để trống: chưa có thông tin." help_en:"Empty: not known."`
	SupplementDays *int          `lantoa:"min=0,max=20,section=rules" vi:"Bổ sung hồ sơ trong (ngày làm việc)" en:"Supplement within (working days)"`
	PapersDays     *int          `lantoa:"min=0,max=20,section=rules" vi:"Gửi tài liệu họp trước (ngày làm việc)" en:"Papers ahead of the council (working days)"`
	WebDays        *int          `lantoa:"min=0,max=20,section=rules" vi:"Công bố trên mạng trong (ngày làm việc)" en:"Published on the web within (working days)"`
	DossierBy      string        `lantoa:"pattern=(0[1-9]|1[0-2])-[0-3][0-9],section=rules" vi:"Hạn xã gửi hồ sơ (tháng-ngày năm sau)" en:"Dossier by (month-day of the next year)"`
	DecisionBy     string        `lantoa:"pattern=(0[1-9]|1[0-2])-[0-3][0-9],section=rules" vi:"Hạn huyện quyết định" en:"Decision by"`
	DistrictBy     string        `lantoa:"pattern=(0[1-9]|1[0-2])-[0-3][0-9],section=rules" vi:"Hạn huyện báo cáo tỉnh" en:"District reports by"`
	ProvinceBy     string        `lantoa:"pattern=(0[1-9]|1[0-2])-[0-3][0-9],section=rules" vi:"Hạn tỉnh báo cáo Bộ" en:"Province reports by"`
	Note           string        `lantoa:"long,section=content" vi:"Ghi chú" en:"Note"`
	Status         standardState `lantoa:"section=rules" vi:"Trạng thái" en:"State"`
}

// Criterion is a criterion ("2") or an indicator of one ("2.3") of a standard.
type Criterion struct {
	sdk.Record
	Number    string         `lantoa:"required,max=5,index,immutable" vi:"Số" en:"Number" pattern:"[1-9][0-9]?(\\.[1-9][0-9]?)?"`
	Standard  sdk.Ref        `lantoa:"ref=Standard,required,immutable,on_delete=cascade,back=items" vi:"Bộ tiêu chí" en:"Standard"`
	Content   string         `lantoa:"long" vi:"Nội dung" en:"Content" help_vi:"Để trống: chưa nhập nội dung theo quyết định." help_en:"Empty: the wording of the decision has not been entered."`
	Points    *sdk.Decimal   `lantoa:"scale=2,min=0.00,max=1000.00,index" vi:"Điểm tối đa" en:"Points at most" help_vi:"Để trống: chưa có; nhập theo phụ lục của thông tư." help_en:"Empty: not obtained; enter what the circular's appendix says."`
	Awareness bool           `lantoa:"index,default=false" vi:"Về hiểu biết, ý thức chấp hành pháp luật" en:"On awareness of the law" help_vi:"Dùng làm điều kiện khi xét đạt chuẩn." help_en:"Used as a condition of the standard."`
	Guidance  string         `lantoa:"long" vi:"Hướng dẫn chấm điểm" en:"How to score it"`
	Status    criterionState `vi:"Trạng thái" en:"State"`
}

// pass is the pass mark of a class of communes.
func (s *Standard) pass(c class) int {
	return map[class]int{"I": s.PassOne, "II": s.PassTwo, "III": s.PassThree}[c]
}

// due is a day of the year after the assessed one; none where the standard names none.
func due(monthDay string, year int) sdk.Date {
	t, err := time.Parse("01-02", monthDay)
	if err != nil {
		return sdk.Date{}
	}
	return sdk.Date{Year: year + 1, Month: t.Month(), Day: t.Day()}
}

// parent is the number of the criterion that an indicator belongs to, or its own.
func parent(number string) string {
	n, _, _ := strings.Cut(number, ".")
	return n
}

func standards() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Trạng thái bộ tiêu chí", "State of a standard"), sdk.V(drafted, "Đang nhập", "Draft"), sdk.V(inForce, "Đã ban hành", "In force")),
		sdk.Enum(sdk.L("Trạng thái tiêu chí", "State of a criterion"), sdk.V(prepared, "Đang nhập", "Draft"), sdk.V(inUse, "Đang dùng", "In use")),
		sdk.Enum(sdk.L("Loại đơn vị hành chính cấp xã", "Class of a commune"), sdk.V(class("I"), "Loại I", "Class I"), sdk.V(class("II"), "Loại II", "Class II"), sdk.V(class("III"), "Loại III", "Class III")),
		sdk.Kind("Standard", sdk.KindOpts[Standard]{
			Label: sdk.L("Bộ tiêu chí tiếp cận pháp luật", "Legal-access standard"), Labels: sdk.L("Bộ tiêu chí tiếp cận pháp luật", "Legal-access standards"),
			Doc:  sdk.L("Một bộ tiêu chí với thời gian có hiệu lực, điểm đạt và các thời hạn.", "A set of criteria with the days between which it holds, its pass marks and terms."),
			Menu: "access", Visibility: sdk.AllUnits, Shared: []string{string(inForce)}, OrderBy: "-validFrom", Unique: [][]string{{"decision"}},
			Columns: []string{"title", "decision", "validFrom", "validTo", "criteria", "indicators", "status"}, Filters: []string{"status", "validFrom", "validTo"},
			States: sdk.States("status", drafted, sdk.Move(drafted, inForce, "issue")),
			Validate: func(_ context.Context, _ sdk.Op, _, s *Standard, d *sdk.Diags) {
				if !s.ValidTo.IsZero() && s.ValidTo.Before(s.ValidFrom) {
					d.Error("validTo", "BEFORE_START", sdk.L("Hết hiệu lực trước khi có hiệu lực.", "It ends before it starts."))
				}
				if s.PassOne > s.Total || s.PassTwo > s.Total || s.PassThree > s.Total {
					d.Error("total", "OUT_OF_REACH", sdk.L("Điểm đạt lớn hơn tổng số điểm.", "A pass mark is above the points in all."))
				}
			},
		}),
		sdk.Action("issue", sdk.ActionOpts{On: "Standard", Label: sdk.L("Đưa vào sử dụng", "Put into use"), From: []string{string(drafted)}, Allow: []string{manager}, Seconds: 30,
			Doc: sdk.L("Mọi đơn vị thấy bộ tiêu chí và chấm điểm theo đó; hai bộ không cùng có hiệu lực.", "Every unit sees the standard and is scored by it; no two hold at the same time.")}, sdk.Change(issue)),
		sdk.Action("loadStandards", sdk.ActionOpts{Label: sdk.L("Nạp các bộ tiêu chí đã biết", "Load the known standards"), Allow: []string{manager}, Returns: "Standard", Many: true, Seconds: 30,
			Doc: sdk.L("Lập bản nháp theo Quyết định 619/QĐ-TTg năm 2017 và Quyết định 25/2021/QĐ-TTg, phần chưa có để trống; nạp lần nữa không đổi gì.",
				"Makes drafts of Decisions 619 of 2017 and 25/2021, what is not known left empty; done again, it changes nothing.")}, loadStandards),
		sdk.Allow(manager, "Standard", "read", "create", "update", "delete"),
	}, sdk.KeptForCouncil("Standard")...)
}

func criteria() []sdk.Part {
	return append([]sdk.Part{
		sdk.Kind("Criterion", sdk.KindOpts[Criterion]{
			Plural: "criteria", Label: sdk.L("Tiêu chí, chỉ tiêu", "Criterion or indicator"), Labels: sdk.L("Tiêu chí, chỉ tiêu", "Criteria and indicators"),
			Doc:  sdk.L("Một tiêu chí (số 2) hoặc chỉ tiêu (số 2.3) của bộ tiêu chí; điểm và nội dung chưa có thì để trống và nhập sau.", "A criterion (2) or indicator (2.3) of a standard; points and wording that are not known stay empty until entered."),
			Menu: "access", Visibility: sdk.AllUnits, Shared: []string{string(inUse)}, OrderBy: "number", Unique: [][]string{{"standard", "number"}},
			Columns: []string{"number", "content", "points", "awareness", "standard", "status"}, Filters: []string{"standard", "awareness", "status"},
			States: sdk.States("status", prepared, sdk.Move(prepared, inUse, "issue")),
		}),
		sdk.Allow(manager, "Criterion", "read", "create", "update", "delete"),
	}, sdk.KeptForCouncil("Criterion")...)
}

func issue(tx *sdk.Tx, _ sdk.None, s *Standard, d *sdk.Diags) error {
	if err := tx.Guard("standards"); err != nil {
		return err
	}
	others, err := sdk.Find[Standard](tx, sdk.Is("status", inForce), "", mostCriteria)
	if err != nil {
		return err
	}
	for _, o := range others {
		if o.Unit == s.Unit && (o.ValidTo.IsZero() || !o.ValidTo.Before(s.ValidFrom)) && (s.ValidTo.IsZero() || !s.ValidTo.Before(o.ValidFrom)) {
			d.Error("", "OVERLAP", sdk.L("Cùng thời gian đã có bộ tiêu chí theo "+o.Decision+".", "The standard of "+o.Decision+" holds at the same time."))
		}
	}
	list, err := sdk.Find[Criterion](tx, sdk.Of("standard", s.ID), "number", mostCriteria)
	if err != nil {
		return err
	}
	groups, indicators, total, known := 0, 0, sdk.Decimal{}, true
	for _, c := range list {
		if c.Number != parent(c.Number) {
			indicators++
		} else if groups++; c.Points == nil {
			known = false
		} else {
			total = total.Add(*c.Points)
		}
		c.Status = inUse
		tx.Save(c)
	}
	if groups != s.Criteria || indicators != 0 && indicators != s.Indicators {
		d.Error("", "INCOMPLETE", sdk.L(fmt.Sprintf("Đã nhập %d tiêu chí, %d chỉ tiêu; cần %d tiêu chí, %d chỉ tiêu (hoặc chưa nhập chỉ tiêu nào).", groups, indicators, s.Criteria, s.Indicators),
			fmt.Sprintf("There are %d criteria and %d indicators; %d and %d are needed, or no indicators yet.", groups, indicators, s.Criteria, s.Indicators)))
	}
	if known && total.Cmp(sdk.NewDecimal(int64(s.Total), 0)) != 0 {
		d.Error("", "WRONG_SUM", sdk.L("Điểm các tiêu chí cộng lại khác tổng số điểm.", "The points of the criteria do not add up to the points in all."))
	}
	s.Status = inForce
	return nil
}

// loadStandards drafts what is known of the two decisions. Points, and the wording of most
// indicators, are not: they stay empty.
func loadStandards(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) ([]*Standard, error) {
	if err := tx.Guard("standards"); err != nil {
		return nil, err
	}
	five, three, two := 5, 3, 2
	known := []struct {
		standard *Standard
		sizes    []int // indicators of each criterion; 0: not known
		words    map[string]string
		aware    []string
	}{
		{&Standard{
			Title: "Chuẩn tiếp cận pháp luật theo Quyết định số 619/QĐ-TTg", Decision: "619/QĐ-TTg", ValidFrom: sdk.Date{Year: 2017, Month: time.May, Day: 8}, ValidTo: sdk.Date{Year: 2021, Month: time.December, Day: 31},
			Criteria: 5, Indicators: 25, Total: 100, PassOne: 90, PassTwo: 80, PassThree: 70, Share: 50, Note: "Nội dung, điểm của tiêu chí và chỉ tiêu chưa có; nhập theo quyết định trước khi dùng để tính tỷ lệ của từng tiêu chí.",
		}, make([]int, 5), nil, nil},
		{&Standard{
			Title: "Chuẩn tiếp cận pháp luật theo Quyết định số 25/2021/QĐ-TTg", Decision: "25/2021/QĐ-TTg", ValidFrom: sdk.Date{Year: 2022, Month: time.January, Day: 1}, Criteria: 5, Indicators: 20, Total: 100,
			PassOne: 80, PassTwo: 80, PassThree: 80, Share: 50, PostDays: &five, SupplementDays: &three, PapersDays: &three, WebDays: &two, DossierBy: "01-10", DecisionBy: "02-10", DistrictBy: "02-15", ProvinceBy: "02-20",
			Note: "Điểm của từng chỉ tiêu theo Phụ lục I Thông tư số 09/2021/TT-BTP chưa có; tên tiêu chí ghi tắt.",
		}, []int{2, 6, 3, 5, 4}, map[string]string{
			"1": "Ban hành văn bản", "2": "Tiếp cận thông tin, phổ biến, giáo dục pháp luật", "3": "Hòa giải ở cơ sở, trợ giúp pháp lý", "4": "Thực hiện dân chủ ở cơ sở",
			"5": "Tiếp công dân, giải quyết thủ tục hành chính; an ninh, trật tự", "2.3": "Kế hoạch phổ biến, giáo dục pháp luật hằng năm", "2.4": "Mô hình phổ biến, giáo dục pháp luật hiệu quả",
			"2.5": "Bồi dưỡng tuyên truyền viên pháp luật", "2.6": "Kinh phí phổ biến, giáo dục pháp luật",
		}, []string{"2.3", "2.4", "2.5", "2.6"}},
	}
	out := []*Standard{}
	for _, k := range known {
		was, err := sdk.One[Standard](tx, sdk.And(sdk.Is("decision", k.standard.Decision), sdk.Of("unit", tx.Actor().Unit)))
		if err != nil {
			return nil, err
		}
		if was != nil {
			continue
		}
		tx.Create(k.standard)
		out = append(out, k.standard)
		for i, size := range k.sizes {
			for j := range size + 1 { // 0 is the criterion itself
				n := fmt.Sprint(i + 1)
				if j > 0 {
					n = fmt.Sprintf("%d.%d", i+1, j)
				}
				c := &Criterion{Number: n, Standard: k.standard.ID, Content: k.words[n]}
				for _, a := range k.aware {
					c.Awareness = c.Awareness || a == n
				}
				tx.Create(c)
			}
		}
	}
	return out, nil
}
