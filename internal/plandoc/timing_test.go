package plandoc

import (
	"testing"

	"github.com/lantoa/lantoa/internal/clock"
)

// TestTimingOfLabels: the value of "Thời gian thực hiện:" in a plan of 2025, signed 20-11-2024.
func TestTimingOfLabels(t *testing.T) {
	c := calendar{year: 2025, signed: clock.MustDay("2024-11-20")}
	for text, want := range map[string][3]string{
		"Hằng năm":                                   {Annual, "", ""},
		"Hàng năm (trước ngày 15/11)":                {Annual, "", ""},
		"Trước ngày 15/11 hằng năm":                  {Annual, "", ""},
		"Định kỳ 6 tháng, hằng năm":                  {Annual, "", ""},
		"Thường xuyên":                               {Regular, "", ""},
		"Thường xuyên, theo yêu cầu nhiệm vụ":        {Regular, "", ""},
		"Trong suốt quá trình thực hiện":             {Regular, "", ""},
		"Năm 2025":                                   {Year, "", "2025-12-31"},
		"Trong năm":                                  {Year, "", "2025-12-31"},
		"Cuối năm 2026":                              {Year, "", "2026-12-31"},
		"Năm 2025 và các năm tiếp theo":              {YearRange, "2025-01-01", ""},
		"Giai đoạn 2026-2030 và những năm tiếp theo": {YearRange, "2026-01-01", ""},
		"2025 - 2027":                                {YearRange, "2025-01-01", "2027-12-31"},
		"Các năm 2025, 2026, 2027":                   {YearRange, "2025-01-01", "2027-12-31"},
		"Từ năm 2026":                                {YearRange, "2026-01-01", ""},
		"Quý II/2025":                                {Quarter, "", "2025-06-30"},
		"Quý IV":                                     {Quarter, "", "2025-12-31"},
		"quí 3 năm 2026":                             {Quarter, "", "2026-09-30"},
		"Quý I, II/2025":                             {Quarter, "", "2025-06-30"},
		"Quý I - III năm 2025":                       {Quarter, "", "2025-09-30"},
		"Chậm nhất quý III/2025":                     {Quarter, "", "2025-09-30"},
		"Trước quý III/2025":                         {BeforeDate, "", "2025-06-30"},
		"Từ quý II/2025 đến quý I/2026":              {DateRange, "2025-04-01", "2026-03-31"},
		"Tháng 2/2025":                               {Month, "", "2025-02-28"},
		"Tháng 9":                                    {Month, "", "2025-09-30"},
		"Tháng 4 và tháng 9/2025":                    {Month, "", "2025-09-30"},
		"Trong tháng 12 năm 2025":                    {Month, "", "2025-12-31"},
		"Trước tháng 6/2025":                         {BeforeDate, "", "2025-05-31"},
		"Tháng 8 - 9/2025":                           {DateRange, "2025-08-01", "2025-09-30"},
		"Từ tháng 11/2025 đến tháng 02/2026":         {DateRange, "2025-11-01", "2026-02-28"},
		"Từ tháng 11 đến tháng 02/2026":              {DateRange, "2025-11-01", "2026-02-28"},
		"6 tháng đầu năm 2025":                       {DateRange, "2025-01-01", "2025-06-30"},
		"6 tháng cuối năm":                           {DateRange, "2025-07-01", "2025-12-31"},
		"Từ ngày 01/11/2025 đến ngày 09/11/2025":     {DateRange, "2025-11-01", "2025-11-09"},
		"Từ ngày 01 đến 15/11/2025":                  {DateRange, "2025-11-01", "2025-11-15"},
		"Từ 01/7/2025":                               {DateRange, "2025-07-01", ""},
		"Trước ngày 30/6/2025":                       {BeforeDate, "", "2025-06-30"},
		"30.6.2025":                                  {BeforeDate, "", "2025-06-30"},
		"Hoàn thành xong trước 30-6-2025":            {BeforeDate, "", "2025-06-30"},
		"Chậm nhất là ngày 05 tháng 12 năm 2025":     {BeforeDate, "", "2025-12-05"},
		"Trước ngày 20/11":                           {BeforeDate, "", "2025-11-20"},
		"Trước 15/6/2025; trước 15/11/2025":          {BeforeDate, "", "2025-11-15"},
		"Hằng tháng":                                 {Monthly, "", ""},
		"Ngày 25 hằng tháng":                         {Monthly, "", ""},
		"01 lần/tháng":                               {Monthly, "", ""},
		"Hàng tuần":                                  {Weekly, "", ""},
		"Định kỳ hằng quý":                           {Quarter, "", ""},
		"Sau khi Luật được thông qua":                {AfterEvent, "", ""},
		"Khi có hướng dẫn của Bộ Tư pháp":            {AfterEvent, "", ""},
		"Khi có yêu cầu":                             {OnDemand, "", ""},
		"Khi có phát sinh.":                          {OnDemand, "", ""},
		"Theo Kế hoạch bồi dưỡng hằng năm":           {PerPlan, "", ""},
		"Theo hướng dẫn của Trung ương":              {PerPlan, "", ""},
	} {
		w, ok := c.readWhen(text)
		if got := [3]string{w.kind, w.from.String(), w.due.String()}; !ok || got != want {
			t.Errorf("%q reads %v, want %v", text, got, want)
		}
	}
	for _, text := range []string{"", "Theo thực tế", "31/02/2025", "tháng 13/2025", "đang cập nhật"} {
		if w, ok := c.readWhen(text); ok {
			t.Errorf("%q reads %+v, want nothing", text, w)
		}
	}
}

// TestTimingInSentences: a sentence states its time, or years in it belong to other things.
func TestTimingInSentences(t *testing.T) {
	c := calendar{year: 2026, signed: clock.MustDay("2026-01-05")}
	for text, want := range map[string][2]string{
		"Tổ chức hội nghị, hoàn thành trước ngày 30/6/2026.":                                               {BeforeDate, "2026-06-30"},
		"Biên soạn tài liệu, xong trong tháng 9.":                                                          {Month, "2026-09-30"},
		"Kiểm tra tại 03 huyện trong quý II/2026.":                                                         {Quarter, "2026-06-30"},
		"Định kỳ hằng tháng tổng hợp số liệu.":                                                             {Monthly, ""},
		"Cập nhật tài liệu hằng quý, báo cáo kết quả.":                                                     {Quarter, ""},
		"Nâng cấp trang thông tin (2026 - 2028).":                                                          {YearRange, "2028-12-31"},
		"Tổ chức diễn tập hằng năm.":                                                                       {Annual, ""},
		"Thường xuyên rà soát đội ngũ.":                                                                    {Regular, ""},
		"Triển khai Đề án (sau khi có hướng dẫn của Bộ Tư pháp).":                                          {AfterEvent, ""},
		"Tổ chức tổng kết 10 năm thi hành Luật PBGDPL năm 2012.":                                           {"", ""},
		"Thực hiện Quyết định số 1521/QĐ-TTg ngày 06/10/2020 của Thủ tướng Chính phủ.":                     {"", ""},
		"Tuyên truyền Nghị quyết ngày 09 tháng 11 năm 2022 của Ban Chấp hành Trung ương.":                  {"", ""},
		"Quán triệt Luật Đất đai có hiệu lực từ ngày 01/8/2024.":                                           {"", ""},
		"Thực hiện Đề án “Tăng cường tiếp cận pháp luật trước năm 2030”.":                                  {"", ""},
		"Bố trí kinh phí trong dự toán ngân sách hằng năm.":                                                {"", ""},
		"Xây dựng Chương trình phổ biến pháp luật giai đoạn 2022 - 2027.":                                  {"", ""},
		"Ban hành Kế hoạch công tác tư pháp năm 2026 của ngành.":                                           {"", ""},
		"Báo cáo kết quả thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026, gửi chậm nhất ngày 15/11/2026.": {BeforeDate, "2026-11-15"},
		"Trả lời kiến nghị của công dân trong 10 ngày làm việc.":                                           {"", ""},
	} {
		w, _, _, ok := c.timingIn(text)
		got := [2]string{w.kind, w.due.String()}
		if !ok {
			got = [2]string{}
		}
		if got != want {
			t.Errorf("%q reads %v, want %v", text, got, want)
		}
	}
}
