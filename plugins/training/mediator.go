package training

import "github.com/lantoa/lantoa/plugins/sdk"

// Mediator is a grassroots mediator (hòa giải viên ở cơ sở). No term in working days is known for
// their recognition, so none runs.
type Mediator struct {
	sdk.Record
	Profile
	Team string `lantoa:"max=200,section=recognition" vi:"Tổ hòa giải" en:"Mediation team"`
	Recognition
}

func (m *Mediator) record() *sdk.Record { return &m.Record }
func (m *Mediator) group() group        { return mediator }

func mediators() []sdk.Part {
	o := roster[Mediator](sdk.L("Hòa giải viên", "Mediator"), sdk.L("Hòa giải viên ở cơ sở", "Grassroots mediators"),
		sdk.L("Người được bầu và được Chủ tịch UBND cấp xã công nhận để hòa giải ở cơ sở.", "Somebody elected, and recognised by the commune, to mediate between neighbours."), "name", "team")
	parts := []sdk.Part{
		sdk.Kind("Mediator", o),
		sdk.Stat("mediatorNumbers", sdk.L("Số hòa giải viên", "Mediators by sex, ethnicity and degree"), "Mediator", "count",
			sdk.By("sex", "ethnicity", "degree"), sdk.Is("status", recognised)),
	}
	parts = append(parts, decisions[Mediator]("Mediator", term{})...)
	return append(parts, sdk.Kept("Mediator", "create", "update")...)
}
