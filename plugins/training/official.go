package training

import "github.com/lantoa/lantoa/plugins/sdk"

// Official is a public servant of the work (công chức, viên chức làm công tác phổ biến, giáo dục
// pháp luật).
type Official struct {
	sdk.Record
	Profile
	FullTime bool     `lantoa:"index,default=false,section=content" vi:"Chuyên trách" en:"Full time"`
	Since    sdk.Date `lantoa:"index,section=content" vi:"Làm công tác này từ" en:"In this work since"`
	Status   service  `lantoa:"section=content" vi:"Tình trạng" en:"Standing"`
	LeftOn   sdk.Date `lantoa:"section=content" vi:"Ngày thôi làm" en:"Left on"`
}

func (o *Official) record() *sdk.Record { return &o.Record }
func (o *Official) group() group        { return official }

func officials() []sdk.Part {
	return append([]sdk.Part{
		sdk.Kind("Official", sdk.KindOpts[Official]{
			Label: sdk.L("Công chức, viên chức làm công tác PBGDPL", "Official of legal education"), Labels: sdk.L("Công chức, viên chức làm công tác PBGDPL", "Officials of legal education"),
			Doc:  sdk.L("Công chức, viên chức được giao làm công tác phổ biến, giáo dục pháp luật.", "A public servant whose work it is."),
			Menu: "people", Visibility: sdk.Scope, Tied: true, OrderBy: "name", States: sdk.States("status", serving, sdk.Move(serving, left), sdk.Move(left, serving)),
			Columns: []string{"name", "position", "degree", "fullTime", "since", "status"}, Filters: []string{"fullTime", "sex", "ethnicity", "degree", "since", "status"},
		}),
		sdk.Stat("officialNumbers", sdk.L("Số công chức, viên chức theo trình độ", "Officials by degree"), "Official", "count", sdk.By("fullTime", "degree", "sex"), sdk.Is("status", serving)),
	}, sdk.Kept("Official", "create", "update", "delete")...)
}
