package training

import "github.com/lantoa/lantoa/plugins/sdk"

// Communicator is a legal communicator (tuyên truyền viên pháp luật) of a commune.
type Communicator struct {
	sdk.Record
	Profile
	Fields []field `lantoa:"section=recognition" vi:"Lĩnh vực pháp luật phụ trách" en:"Fields of law"`
	Recognition
}

func (c *Communicator) record() *sdk.Record { return &c.Record }
func (c *Communicator) group() group        { return communicator }

func communicators() []sdk.Part {
	o := roster[Communicator](sdk.L("Tuyên truyền viên pháp luật", "Legal communicator"), sdk.L("Tuyên truyền viên pháp luật", "Legal communicators"),
		sdk.L("Người được Chủ tịch UBND cấp xã công nhận để tuyên truyền pháp luật ở cơ sở; đăng ký vào tháng 9 hằng năm.", "Somebody whom the commune has recognised to explain the law there; registered each September."), "name", "position")
	parts := []sdk.Part{
		sdk.Kind("Communicator", o),
		sdk.Stat("communicatorNumbers", sdk.L("Số tuyên truyền viên pháp luật", "Legal communicators by sex, ethnicity and degree"), "Communicator", "count",
			sdk.By("sex", "ethnicity", "degree"), sdk.Is("status", recognised)),
	}
	parts = append(parts, decisions[Communicator]("Communicator", term{decide: 5})...)
	return append(parts, sdk.Kept("Communicator", "create", "update")...)
}
