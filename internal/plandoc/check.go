package plandoc

func (w *walker) warn(line int, vi, en string) {
	w.out.Warnings = append(w.out.Warnings, Warning{Line: max(line, 1), Message: vi, English: en})
}

// check warns of what a person must look at before the draft is published.
func (w *walker) check() {
	d := &w.out.Document
	top := 1
	if l := d.Lines["kind"]; l[0] > 0 {
		top = l[0]
	}
	if d.Kind == "" {
		w.warn(top, "Không thấy dòng tên loại văn bản (KẾ HOẠCH, QUYẾT ĐỊNH…).", "No line with the type of document was found.")
	}
	if d.Number == "" {
		w.warn(max(d.Lines["symbol"][0], 1), "Văn bản chưa ghi số.", "The document has no number yet.")
	}
	if d.Date.IsZero() && w.signedYear == 0 {
		w.warn(top, "Không đọc được ngày ban hành.", "The date of issue was not found.")
	}
	units := 0
	for _, g := range w.out.Groups {
		for i := range g.Tasks {
			t := &g.Tasks[i]
			units += len(t.Roles)
			w.checkTiming(t)
		}
	}
	if units == 0 {
		first := w.out.Groups[0].Tasks[0].Lines[0]
		w.warn(first, "Kế hoạch không nêu đơn vị nào chủ trì hay phối hợp; cần phân công trước khi ban hành.",
			"The plan names no unit that leads or coordinates; assign units before publishing.")
	}
}

func (w *walker) checkTiming(t *Task) {
	m := &t.Timing
	line := m.Lines[0]
	if line == 0 {
		line = t.Lines[0]
	}
	switch {
	case !m.Due.IsZero() && !m.From.IsZero() && m.Due.Before(m.From):
		w.warn(line, "Thời hạn hoàn thành đứng trước thời điểm bắt đầu: "+string(m.Text)+".", "The due date is before the start: "+string(m.Text)+".")
	case m.Kind == Unspecified && m.Text != "":
		w.warn(line, "Không hiểu thời gian thực hiện: "+string(m.Text)+".", "The timing was not understood: "+string(m.Text)+".")
	case !m.Due.IsZero() && !w.cal.signed.IsZero() && m.Due.Before(w.cal.signed.AddDate(0, -1, 0)):
		w.warn(line, "Thời hạn hoàn thành đứng trước ngày ban hành: "+string(m.Text)+".", "The due date is before the date of issue: "+string(m.Text)+".")
	}
}
