package plandoc

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	st "github.com/lantoa/lantoa/internal/plandoc/source/sourcetest"
)

func TestZZ(t *testing.T) {
	root := os.Getenv("UNSEEN")
	if root == "" {
		t.Skip()
	}
	zzdocx(root)
	for _, dir := range []string{root + "/docs", "/work/shared/plans"} {
		files, _ := filepath.Glob(dir + "/*.*")
		for _, f := range files {
			if filepath.Ext(f) == ".json" {
				continue
			}
			data, _ := os.ReadFile(f)
			r, err := Read(context.Background(), f, data)
			name := strings.TrimSuffix(filepath.Base(f), filepath.Ext(f))
			out := root + "/read/" + name + ".json"
			if err != nil {
				t.Log(name, err)
				os.WriteFile(out, []byte("{}"), 0o600)
				continue
			}
			b, _ := json.MarshalIndent(r, "", " ")
			os.WriteFile(out, b, 0o600)
		}
	}
}

func zzdocx(root string) {
	b := st.Docx(
		st.T([]st.Cell{st.CB(st.P("UBND TỈNH AN GIANG").Center(), st.P("BAN CHỈ ĐẠO 389").Bold().Center()), st.CB(st.P("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").Bold(), st.P("Độc lập - Tự do - Hạnh phúc").Bold())},
			[]st.Cell{st.C("Số: 77/KH-BCĐ389"), st.CB(st.P("An Giang, ngày 11 tháng 3 năm 2022").Italic())}),
		st.P(""), st.P("KẾ HOẠCH").Bold().Center(),
		st.P("Tuyên truyền phòng, chống buôn lậu, gian lận thương mại và hàng giả năm 2022").Bold().Center(),
		st.P("Thực hiện Kế hoạch số 02/KH-BCĐ389 ngày 10/01/2022 của Ban Chỉ đạo 389 quốc gia, Ban Chỉ đạo 389 tỉnh ban hành Kế hoạch như sau:"),
		st.P("I. MỤC ĐÍCH, YÊU CẦU").Bold(),
		st.P("1. Nâng cao nhận thức của người kinh doanh và người tiêu dùng."),
		st.P("2. Kết hợp hài hòa giữa tuyên truyền và kiểm tra, xử lý."),
		st.P("II. NỘI DUNG THỰC HIỆN").Bold(),
		st.P("Các nhiệm vụ cụ thể nêu tại Phụ lục kèm theo Kế hoạch này."),
		st.P("III. TỔ CHỨC THỰC HIỆN").Bold(),
		st.P("1. Cục Quản lý thị trường tỉnh là cơ quan thường trực, theo dõi và đôn đốc việc thực hiện Kế hoạch."),
		st.P("2. Các sở, ngành gửi kết quả về cơ quan thường trực trước ngày 25/11/2022./."),
		st.T([]st.Cell{st.CB(st.P("Nơi nhận:").Bold(), st.P("- BCĐ 389 quốc gia;"), st.P("- Thành viên BCĐ;"), st.P("- Lưu: VT.")), st.CB(st.P("KT. TRƯỞNG BAN").Bold().Center(), st.P("PHÓ TRƯỞNG BAN").Bold().Center(), st.P(""), st.P("Hà Quốc Tuấn").Bold().Center())}),
		st.P("PHỤ LỤC").Bold().Center(),
		st.P("DANH MỤC NHIỆM VỤ NĂM 2022").Bold().Center(),
		st.P("(Kèm theo Kế hoạch số 77/KH-BCĐ389 ngày 11/3/2022 của Ban Chỉ đạo 389 tỉnh)").Italic().Center(),
		st.T(
			[]st.Cell{st.C("STT").Begin(), st.C("Nhiệm vụ").Begin(), st.C("Phân công thực hiện").Span(2), st.C("Thời gian").Begin(), st.C("Sản phẩm").Begin()},
			[]st.Cell{st.C("").Continue(), st.C("").Continue(), st.C("Chủ trì"), st.C("Phối hợp"), st.C("").Continue(), st.C("").Continue()},
			[]st.Cell{st.C("I"), st.CB(st.P("Công tác chỉ đạo").Bold()).Span(5)},
			st.Row("1", "Tham mưu Ban Chỉ đạo 389 tỉnh ban hành kế hoạch tuyên truyền phòng, chống buôn lậu", "Cục Quản lý thị trường tỉnh", "Sở Công Thương; Công an tỉnh", "Tháng 3", "Kế hoạch"),
			[]st.Cell{st.C("II"), st.CB(st.P("Công tác tuyên truyền").Bold()).Span(5)},
			[]st.Cell{st.C("2"), st.C("Ký cam kết không kinh doanh hàng giả với các hộ kinh doanh tại chợ trung tâm"), st.C("Cục Quản lý thị trường tỉnh"), st.C("UBND các huyện, thị xã, thành phố").Begin(), st.C("Quý II"), st.C("Bản cam kết")},
			[]st.Cell{st.C("3"), st.C("Tuyên truyền lưu động tại 06 xã biên giới"), st.C("Bộ Chỉ huy Bộ đội Biên phòng tỉnh"), st.C("").Continue(), st.C("Tháng 4 - tháng 10"), st.C("Buổi tuyên truyền")},
			[]st.Cell{st.C("III"), st.CB(st.P("Kiểm tra, tổng kết").Bold()).Span(5)},
			st.Row("4", "Kiểm tra, giám sát hoạt động thương mại điện tử có dấu hiệu vi phạm", "Cục Quản lý thị trường tỉnh", "Sở Thông tin và Truyền thông", "Thường xuyên", ""),
			[]st.Cell{st.C("5"), st.C("Báo cáo kết quả thực hiện định kỳ"), st.C("Các thành viên Ban Chỉ đạo").Begin(), st.C(""), st.C("Hằng quý"), st.C("Báo cáo")},
			[]st.Cell{st.C("6"), st.C("Tổng kết, khen thưởng tập thể, cá nhân có thành tích"), st.C("").Continue(), st.C("Ban Thi đua - Khen thưởng"), st.C("Tháng 12"), st.C("Hội nghị")},
		),
	)
	os.WriteFile(root+"/docs/e-docx.docx", b, 0o600)
}
