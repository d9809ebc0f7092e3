package training

import "github.com/lantoa/lantoa/plugins/sdk"

type validity string

const (
	issued  validity = "ISSUED"
	revoked validity = "REVOKED"
)

// Certificate says that somebody completed a course. Its number is the next of the unit's book of
// the year, so none is missing and none comes twice; a revoked one keeps its number.
type Certificate struct {
	sdk.Record
	Name      string      `lantoa:"required,max=200,index,search" vi:"Họ và tên" en:"Name"`
	Number    *int        `lantoa:"index,required" vi:"Số" en:"Number"`
	Year      int         `lantoa:"index,required" vi:"Năm" en:"Year"`
	IssuedOn  sdk.Date    `lantoa:"required,index" vi:"Ngày cấp" en:"Issued on"`
	Course    sdk.Ref     `lantoa:"ref=Course,required,back=certificates" vi:"Lớp" en:"Course"`
	Enrolment sdk.Ref     `lantoa:"ref=Enrolment,required,unique,back=certificates" vi:"Ghi danh" en:"Enrolment"`
	Hours     sdk.Decimal `lantoa:"scale=1" vi:"Số giờ" en:"Hours"`
	Status    validity    `vi:"Hiệu lực" en:"Validity"`
	Reason    string      `lantoa:"long" vi:"Lý do thu hồi" en:"Why revoked"`
}

type revokeIn struct {
	Reason string `lantoa:"required,long" vi:"Lý do" en:"Reason"`
}

func certificates() []sdk.Part {
	return append([]sdk.Part{
		sdk.Enum(sdk.L("Hiệu lực chứng nhận", "Validity of a certificate"), sdk.V(issued, "Còn hiệu lực", "Valid"), sdk.V(revoked, "Đã thu hồi", "Revoked")),
		sdk.Kind("Certificate", sdk.KindOpts[Certificate]{
			Label: sdk.L("Giấy chứng nhận", "Certificate"), Labels: sdk.L("Sổ cấp giấy chứng nhận", "Certificates"), Doc: sdk.L("Chứng nhận hoàn thành lớp, đánh số liên tục theo đơn vị và năm.", "That somebody completed a course; numbered without gaps by unit and year."),
			Menu: "training", Visibility: sdk.Scope, Offers: sdk.OnlyActions, OrderBy: "-number", Unique: [][]string{{"number", "year"}},
			Columns: []string{"number", "year", "name", "course", "issuedOn", "status"}, Filters: []string{"year", "issuedOn", "course", "status"},
			States: sdk.States("status", issued, sdk.Move(issued, revoked, "revoke")),
		}),
		sdk.Action("revoke", sdk.ActionOpts{On: "Certificate", Label: sdk.L("Thu hồi", "Revoke"), From: []string{string(issued)}, Allow: []string{head}},
			sdk.Change(func(_ *sdk.Tx, in revokeIn, c *Certificate, _ *sdk.Diags) error {
				c.Status, c.Reason = revoked, in.Reason
				return nil
			})),
		sdk.Stat("certificateNumbers", sdk.L("Số chứng nhận theo tháng", "Certificates by month"), "Certificate", "count", sdk.By("month(issuedOn)"), sdk.Is("status", issued)),
	}, sdk.Kept("Certificate")...)
}
