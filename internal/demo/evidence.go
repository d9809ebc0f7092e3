package demo

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/xml"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"strings"

	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/files"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/txn"
)

// proofs are the files that parts of some units have as evidence, by the state of the part: one that
// waits for its judge with files that nobody has looked at, and one that was confirmed with them.
var proofs = []struct {
	unit  string
	state programme.AssignmentState
	name  string
	made  func() ([]byte, error)
}{
	{"sgddt", programme.Submitted, "Danh sách người dự tập huấn.docx", attendanceList},
	{"sgddt", programme.Submitted, "Biểu đồ số người dự theo buổi.png", attendanceChart},
	{"h-cau-ke", programme.Confirmed, "Danh sách người dự hội nghị.docx", attendanceList},
}

// writeEvidence keeps the files on disk, as an upload would, and makes them evidence. A house without
// a disk shows none.
func (f *filler) writeEvidence(ctx context.Context, tx *txn.Tx, parts []*part) error {
	if f.disk == nil {
		return nil
	}
	for _, proof := range proofs {
		p := firstOf(parts, proof.unit, proof.state)
		if p == nil {
			continue
		}
		content, err := proof.made()
		if err != nil {
			return err
		}
		if err := f.prove(ctx, tx, p, proof.name, content); err != nil {
			return fmt.Errorf("evidence %s: %w", proof.name, err)
		}
	}
	return nil
}

// firstOf is the first part of a unit that stands so.
func firstOf(parts []*part, unit string, state programme.AssignmentState) *part {
	for _, p := range parts {
		if p.unit == unit && p.State == state && !p.below && len(p.updates) > 0 {
			return p
		}
	}
	return nil
}

func (f *filler) prove(ctx context.Context, tx *txn.Tx, p *part, name string, content []byte) error {
	draft, err := f.disk.Take(bytes.NewReader(content), files.Most)
	if err != nil {
		return err
	}
	defer draft.Drop()
	if err := draft.Keep(); err != nil {
		return err
	}
	given := p.updates[len(p.updates)-1].at
	row := tx.Evidence.Create().SetUnitID(p.UnitID).SetPlanID(p.PlanID).SetNillableLeadUnitID(p.LeadUnitID).SetAssignmentID(p.ID).SetGivenByID(f.users[p.doer.staff]).
		SetName(name).SetMediaType(draft.MediaType).SetSize(int(draft.Size)).SetSha256(draft.Sum).SetState(programme.EvidencePending).SetCreatedAt(given)
	if p.State == programme.Confirmed {
		row.SetState(programme.EvidenceAccepted).SetReviewedByID(f.users[p.judge]).SetReviewedAt(clock.At(given.AddDate(0, 0, 2)))
	}
	return row.Exec(ctx)
}

// attendanceList is a Word document with a table of made-up names.
func attendanceList() ([]byte, error) {
	lines := []string{"DANH SÁCH NGƯỜI DỰ", "Hội nghị tập huấn phổ biến, giáo dục pháp luật"}
	for i, who := range []string{"Trần Thị Mai", "Thạch Sa Rây", "Nguyễn Văn Bình", "Kim Thị Hoa", "Lê Hữu Phước", "Sơn Thị Lan"} {
		lines = append(lines, fmt.Sprintf("%d. %s", i+1, who))
	}
	var body strings.Builder
	for _, line := range lines {
		body.WriteString("<w:p><w:r><w:t>")
		if err := xml.EscapeText(&body, []byte(line)); err != nil {
			return nil, err
		}
		body.WriteString("</w:t></w:r></w:p>")
	}
	const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`
	const office = "http://schemas.openxmlformats.org/"
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, part := range [][2]string{
		{"[Content_Types].xml", `<Types xmlns="` + office + `package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
			`<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`},
		{"_rels/.rels", `<Relationships xmlns="` + office + `package/2006/relationships"><Relationship Id="r1" Type="` + office + `officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`},
		{"word/document.xml", `<w:document xmlns:w="` + office + `wordprocessingml/2006/main"><w:body>` + body.String() + `</w:body></w:document>`},
	} {
		w, err := z.Create(part[0])
		if err != nil {
			return nil, err
		}
		if _, err := w.Write([]byte(head + part[1])); err != nil {
			return nil, err
		}
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// attendanceChart is a picture of bars.
func attendanceChart() ([]byte, error) {
	const width, height, bar = 480, 240, 48
	ink := color.Palette{color.White, color.RGBA{0x1f, 0x5f, 0x99, 0xff}, color.RGBA{0x63, 0x69, 0x6f, 0xff}}
	picture := image.NewPaletted(image.Rect(0, 0, width, height), ink)
	for i, tall := range []int{120, 150, 90, 180, 165, 200} {
		for x := 24 + i*(bar+24); x < 24+i*(bar+24)+bar; x++ {
			for y := height - 20 - tall; y < height-20; y++ {
				picture.SetColorIndex(x, y, 1)
			}
		}
	}
	for x := range width {
		picture.SetColorIndex(x, height-20, 2)
	}
	var out bytes.Buffer
	if err := png.Encode(&out, picture); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
