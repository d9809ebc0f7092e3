package demo_test

import (
	"slices"
	"strings"
	"testing"
)

// TestPartsHaveEvidence: a judge finds files to look at, a district one that was accepted, and the
// bytes of each are on disk as they were given.
func TestPartsHaveEvidence(t *testing.T) {
	h := shared(t)
	got := query(t, h, `SELECT u.code, a.state, e.state, e.name, e.media_type, e.sha256, g.username, coalesce(r.username, '') FROM evidence e JOIN assignments a ON a.id = e.assignment_id
		JOIN units u ON u.id = e.unit_id AND u.id = a.unit_id JOIN users g ON g.id = e.given_by_id LEFT JOIN users r ON r.id = e.reviewed_by_id ORDER BY e.name`)
	var short []string
	for _, row := range got {
		f := strings.Split(row, "|")
		short = append(short, strings.Join(f[:4], " "))
		if (f[7] != "") != (f[2] == "ACCEPTED") || f[7] == f[6] {
			t.Errorf("%s was given by %s and reviewed by %q", f[3], f[6], f[7])
		}
		file, err := h.Disk.Open(f[5])
		if err != nil {
			t.Errorf("%s: %v", f[3], err)
			continue
		}
		_ = file.Close() // it was only opened
	}
	want := []string{
		"sgddt SUBMITTED PENDING Biểu đồ số người dự theo buổi.png", "h-cau-ke CONFIRMED ACCEPTED Danh sách người dự hội nghị.docx", "sgddt SUBMITTED PENDING Danh sách người dự tập huấn.docx",
	}
	if !slices.Equal(short, want) {
		t.Errorf("evidence %q, want %q", short, want)
	}
}
