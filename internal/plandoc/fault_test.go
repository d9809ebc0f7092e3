package plandoc

import (
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/plandoc/source"
)

const head = "UBND TỈNH A\nSỞ B\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 1/KH-SB\n\nA, ngày 05 tháng 3 năm 2025\n\n"

// TestNoPlan: a document that is no plan is refused with what was looked for, and a place.
func TestNoPlan(t *testing.T) {
	for name, row := range map[string]struct{ text, says string }{
		"a letter without a type heading":     {"Kính gửi: Sở Tư pháp\n\n1. Đề nghị quý Sở cho ý kiến.\n\n2. Trân trọng cảm ơn.\n", "không thấy dòng tên loại"},
		"a shopping list":                     {"- sữa\n- bánh mì\n- trứng gà\n", "không thấy dòng tên loại"},
		"a report":                            {head + "BÁO CÁO\nKết quả công tác năm 2024\n\nI. KẾT QUẢ\n\n1. Đã tổ chức 10 hội nghị.\n\nII. NHIỆM VỤ NĂM 2025\n\n1. Tổ chức hội nghị.\n", "loại BC"},
		"a plan that stops after its heading": {head + "KẾ HOẠCH\nCông tác năm 2025\n", "không có nhiệm vụ"},
		"a plan of purposes only":             {head + "KẾ HOẠCH\nCông tác năm 2025\n\nI. MỤC ĐÍCH\n\n1. Nâng cao nhận thức.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Sở B thực hiện.\n", "không có nhiệm vụ"},
		"a decision without a plan":           {head + "QUYẾT ĐỊNH\nVề việc bổ nhiệm công chức\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Bổ nhiệm ông Nguyễn Văn Mẫu.\n\nĐiều 2. Quyết định có hiệu lực từ ngày ký.\n", "không có nhiệm vụ"},
	} {
		doc, err := source.Text([]byte(row.text))
		if err != nil {
			t.Fatal(err)
		}
		_, err = Interpret(doc)
		f := fault.Of(err)
		if fault.CodeOf(err) != fault.BadFile || !strings.Contains(f.Text.VI, row.says) || !strings.Contains(f.Text.VI, "KẾ HOẠCH") || f.Text.EN == "" || !strings.HasPrefix(f.Place, "line ") {
			t.Errorf("%s: %v (%s)", name, err, f.Text.VI)
		}
	}
	if _, err := Interpret(&source.Document{}); fault.CodeOf(err) != fault.BadFile {
		t.Errorf("an empty document: %v", err)
	}
}

// TestWarnings: what a person must look at is said, with the line.
func TestWarnings(t *testing.T) {
	plan := func(lines ...string) string {
		return head + "KẾ HOẠCH\nCông tác năm 2025\n\nI. NHIỆM VỤ\n\n" + strings.Join(lines, "\n\n") + "\n"
	}
	for name, row := range map[string]struct {
		text, says string
		line       int
	}{
		"no unit is named":              {plan("1. Tuyên truyền", "- Tổ chức hội nghị."), "không nêu đơn vị nào", 17},
		"the due date before the start": {plan("1. Tuyên truyền", "- Tổ chức hội nghị.", "Đơn vị chủ trì: Sở B.", "Thời gian thực hiện: Từ ngày 01/9/2025 đến ngày 30/6/2025."), "trước thời điểm bắt đầu", 21},
		"a timing nobody understands":   {plan("1. Tuyên truyền", "- Tổ chức hội nghị.", "Đơn vị chủ trì: Sở B.", "Thời gian thực hiện: tùy tình hình."), "Không hiểu thời gian", 21},
		"a due date before the plan":    {plan("1. Tuyên truyền", "- Tổ chức hội nghị.", "Đơn vị chủ trì: Sở B.", "Thời gian thực hiện: Quý I/2023."), "trước ngày ban hành", 21},
		"a blank number":                {strings.Replace(plan("1. Tuyên truyền", "- Sở B tổ chức hội nghị."), "Số: 1/", "Số: /", 1), "chưa ghi số", 6},
	} {
		doc, err := source.Text([]byte(row.text))
		if err != nil {
			t.Fatal(err)
		}
		r, err := Interpret(doc)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		ok := false
		for _, w := range r.Warnings {
			ok = ok || strings.Contains(w.Message, row.says) && w.Line == row.line
		}
		if !ok {
			t.Errorf("%s: warnings %+v", name, r.Warnings)
		}
	}
}
