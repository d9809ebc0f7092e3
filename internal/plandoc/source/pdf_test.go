package source

import (
	"bytes"
	"context"
	"image"
	"image/png"
	"strings"
	"testing"

	"codeberg.org/go-pdf/fpdf"
	"github.com/go-fonts/liberation/liberationserifbold"
	"github.com/go-fonts/liberation/liberationserifitalic"
	"github.com/go-fonts/liberation/liberationserifregular"
)

// paper is an A4 page of 13-point serif letters: margins of 30 and 20 mm, as offices set them.
type paper struct{ *fpdf.Fpdf }

const (
	marginLeft, marginRight = 30.0, 20.0
	textWidth               = 210 - marginLeft - marginRight
)

// printed builds a real PDF.
func printed(t testing.TB, draw func(p *paper)) []byte {
	t.Helper()
	p := &paper{fpdf.New("P", "mm", "A4", "")}
	p.SetMargins(marginLeft, 20, marginRight)
	p.SetAutoPageBreak(false, 0)
	p.SetCellMargin(0)
	p.AddUTF8FontFromBytes("serif", "", liberationserifregular.TTF)
	p.AddUTF8FontFromBytes("serif", "B", liberationserifbold.TTF)
	p.AddUTF8FontFromBytes("serif", "I", liberationserifitalic.TTF)
	p.AddPage()
	p.SetFont("serif", "", 13)
	draw(p)
	var b bytes.Buffer
	if err := p.Output(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// line writes one line at a height from the top, in millimetres.
func (p *paper) line(y float64, s string) { p.Text(marginLeft, y, s) }

// prose writes a paragraph with an indented first line, wrapped by hand at the margins, and
// returns the height behind it.
func (p *paper) prose(y, indent float64, s string) float64 {
	x, room := marginLeft+indent, textWidth-indent
	cur := ""
	for w := range strings.FieldsSeq(s) {
		if next := strings.TrimSpace(cur + " " + w); p.GetStringWidth(next) > room {
			p.Text(x, y, cur)
			y, x, room, cur = y+6, marginLeft, textWidth, w
		} else {
			cur = next
		}
	}
	p.Text(x, y, cur)
	return y + 6
}

func (p *paper) middle(y float64, s string) {
	p.Text(marginLeft+(textWidth-p.GetStringWidth(s))/2, y, s)
}

const (
	proseA = "Tổ chức tuyên truyền, phổ biến các luật, nghị quyết mới được Quốc hội thông qua bằng hình thức phù hợp với từng nhóm đối tượng, địa bàn trên toàn tỉnh và gửi kết quả về Sở Tư pháp trước ngày 15 tháng 11 hằng năm để tổng hợp, báo cáo theo quy định."
	proseB = "Phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên đẩy mạnh việc hòa giải ở cơ sở, trợ giúp pháp lý và thi tìm hiểu pháp luật trực tuyến."
)

func TestPDFPutsLinesTogetherToParagraphs(t *testing.T) {
	tests := map[string]struct {
		draw func(p *paper)
		want string
	}{
		"Vietnamese letters come right, and wrapped lines are joined": {
			func(p *paper) { p.prose(p.prose(40, 10, proseA), 10, proseB) },
			lines(proseA, proseB)},
		"letters given apart from their marks come as NFC": {
			func(p *paper) {
				p.line(40, "Kế hoạch: ẰẮẲẴẶ ằắẳẵặ ỪỨỬỮỰ ừứửữự đĐ ơỢ")
			},
			lines("Kế hoạch: ẰẮẲẴẶ ằắẳẵặ ỪỨỬỮỰ ừứửữự đĐ ơỢ")},
		"paragraphs without indents are told apart by the room left at the end": {
			func(p *paper) { p.prose(p.prose(40, 0, proseA+" Hết."), 0, proseB) },
			lines(proseA+" Hết.", proseB)},
		"items of a list begin paragraphs even behind a full line": {
			func(p *paper) {
				full := "- " + strings.TrimSpace(strings.Repeat("luật ", 17))
				p.line(40, full)
				p.line(46, full)
				p.line(52, "a) "+proseB[:40])
			},
			lines("- "+strings.TrimSpace(strings.Repeat("luật ", 17)), "- "+strings.TrimSpace(strings.Repeat("luật ", 17)), "a) "+strings.TrimSpace(proseB[:40]))},
		"centred, bold and italic lines": {
			func(p *paper) {
				p.SetFont("serif", "B", 14)
				p.middle(40, "KẾ HOẠCH")
				p.SetFont("serif", "I", 13)
				p.middle(46, "(kèm theo Quyết định)")
				p.SetFont("serif", "", 13)
				p.prose(60, 10, proseA)
			},
			lines("{bc} KẾ HOẠCH", "{ic} (kèm theo Quyết định)", "{_} "+proseA)},
		"a paragraph goes on over the page, and page numbers are left out": {
			func(p *paper) {
				p.Text(105, 10, "1")
				p.prose(40, 10, proseB)
				words := strings.Fields(proseA)
				at := 0
				for p.GetStringWidth(strings.Join(words[:at+1], " ")) < textWidth-10 {
					at++
				}
				p.Text(marginLeft+10, 270, strings.Join(words[:at], " "))
				p.AddPage()
				p.Text(105, 10, "- 2 -")
				p.prose(20, 0, strings.Join(words[at:], " "))
			},
			lines(proseB, "{_} "+proseA)},
		"what repeats at the head of three pages is left out": {
			func(p *paper) {
				for i, s := range []string{"Một.", "Hai.", "Ba."} {
					if i > 0 {
						p.AddPage()
					}
					p.line(12, "Cổng thông tin điện tử 1/1/202"+decimal(i))
					p.line(40, s)
				}
			},
			lines("Một.", "Hai.", "Ba.")},
		"a wide gap for the pen does not part a line": {
			func(p *paper) { p.line(40, "Số:"); p.Text(55, 40, "/KH-UBND") },
			lines("Số: /KH-UBND")},
		"a list mark far from its text does not part a line": {
			func(p *paper) { p.line(40, "I."); p.Text(50, 40, "MỤC ĐÍCH") },
			lines("I. MỤC ĐÍCH")},
		"the head of an official document comes as two cells": {
			func(p *paper) {
				p.Text(30, 20, "UBND TỈNH X")
				p.Text(105, 20, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
				p.Text(32, 26, "SỞ TƯ PHÁP")
				p.Text(115, 26, "Độc lập - Tự do - Hạnh phúc")
				p.prose(45, 10, proseA)
			},
			lines("table", "  0[UBND TỈNH X/SỞ TƯ PHÁP] 1[CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/Độc lập - Tự do - Hạnh phúc]", proseA)},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			d, err := PDF(context.Background(), printed(t, tt.draw))
			if err != nil {
				t.Fatal(err)
			}
			if got := dump(d); got != tt.want {
				t.Errorf("got\n%swant\n%s", got, tt.want)
			}
		})
	}
}

func TestPDFWarnsOfATableAndDoesNotGuessIt(t *testing.T) {
	d, err := PDF(context.Background(), printed(t, func(p *paper) {
		p.prose(30, 10, proseA)
		for i, row := range [][]string{{"TT", "Nội dung", "Thời gian"}, {"1", "Tập huấn", "Quý I"}} {
			for j, s := range row {
				p.SetXY(marginLeft+float64(j)*50, 80+float64(i)*10)
				p.CellFormat(50, 10, s, "1", 0, "C", false, 0, "")
			}
		}
		p.prose(120, 10, proseB)
	}))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := dump(d), lines(proseA, "TT", "Nội dung", "Thời gian", "1", "Tập huấn", "Quý I", proseB); strings.ReplaceAll(got, "{_} ", "") != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	if len(d.Warnings) != 1 || d.Warnings[0].Line != 2 || !strings.Contains(d.Warnings[0].VI, "bảng") {
		t.Errorf("warnings %v", d.Warnings)
	}
}

func TestPDFTellsWhatItLeavesOut(t *testing.T) {
	tests := map[string]struct {
		draw func(p *paper)
		want string
	}{
		"rotated text": {func(p *paper) {
			p.line(40, "Kế hoạch")
			p.TransformBegin()
			p.TransformRotate(45, 100, 100)
			p.Text(100, 100, "BẢN NHÁP")
			p.TransformEnd()
		}, "xoay"},
		"text that recognition wrote under a scan": {func(p *paper) { p.SetTextRenderingMode(3); p.line(40, "Kế hoạch") }, "nhận dạng"},
		"pages without text":                       {func(p *paper) { p.line(40, "Kế hoạch"); p.AddPage() }, "không đọc được: 2."},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			d, err := PDF(context.Background(), printed(t, tt.draw))
			if err != nil {
				t.Fatal(err)
			}
			if got := dump(d); got != "Kế hoạch\n" {
				t.Errorf("got %q", got)
			}
			if len(d.Warnings) != 1 || !strings.Contains(d.Warnings[0].VI, tt.want) {
				t.Errorf("warnings %v", d.Warnings)
			}
		})
	}
}

func TestPDFRefusesWhatHasNoReadableText(t *testing.T) {
	tests := map[string]struct {
		draw func(p *paper)
		want string
	}{
		"a scan": {func(p *paper) {
			var b bytes.Buffer
			if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 40, 40))); err != nil {
				t.Fatal(err)
			}
			p.RegisterImageOptionsReader("scan", fpdf.ImageOptions{ImageType: "png"}, &b)
			p.Image("scan", 0, 0, 210, 297, false, "", 0, "")
		}, "lớp chữ"},
		"an encrypted file": {func(p *paper) { p.line(40, "Kế hoạch"); p.SetProtection(fpdf.CnProtectPrint, "a", "b") }, "mật khẩu"},
		"TCVN3 letters": {func(p *paper) {
			p.line(40, "Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc, ñy ban nh©n d©n tØnh")
		}, "TCVN3"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			d, err := PDF(context.Background(), printed(t, tt.draw))
			if f := refused(t, d, err); !strings.Contains(f.Text.VI, tt.want) {
				t.Errorf("got %q", f.Text.VI)
			}
		})
	}
}
