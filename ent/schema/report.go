package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"

	"github.com/lantoa/lantoa/internal/catalog"
	"github.com/lantoa/lantoa/internal/programme"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Report is a unit's report on a form for a period.
type Report struct{ ent.Schema }

// Mixin of Report: the unit's own; the receiver sees it from the first submission on.
func (Report) Mixin() []ent.Mixin {
	return mixed(tenant.Columns("unit_id", "sent_to_unit_id"), Versioned{})
}

// Annotations of Report.
func (Report) Annotations() []schema.Annotation {
	return table("reports", catalog.Mark{
		Prefix: "report", List: "reports", Orders: []string{"CREATED_AT=created_at", "DUE_ON=due_on"}, Drive: []string{"unit_id", "sent_to_unit_id"},
		Doc:      "A unit's report on a form for a period (báo cáo).",
		Computed: []catalog.Computed{{Name: "lateness", Type: catalog.Enum, Enum: "Lateness", Doc: "Standing against the due day, computed."}},
	})
}

// Fields of Report.
func (Report) Fields() []ent.Field {
	return []ent.Field{
		id("unit_id"), id("form_id"), id("period_id"), id("receiver_unit_id"), maybe("sent_to_unit_id").Hidden(), maybe("plan_id"), maybe("consolidated_into_id"), maybe("corrects_id"),
		count("correction").Default(0).Comment("0 for the first; each correction counts on."),
		enum("state", "ReportState", programme.ReportState("")).Comment("State of the report."),
		day("due_on").Optional().Comment("Day by which it is due."), raw("narrative").Comment("Text by section of the form."),
		instant("submitted_at").Optional().Comment("When it was last submitted."), maybe("submitted_by_id"),
		instant("judged_at").Optional().Comment("When it was last accepted or returned."), maybe("judged_by_id"), long("return_reason").Optional().Comment("Why it was returned."),
		day("done_on").Optional().Comment("Day of the last submission."), flag("consolidated").Comment("It sums up accepted reports of other units and the unit's own work."),
	}
}

// Edges of Report.
func (Report) Edges() []ent.Edge {
	return []ent.Edge{
		to("unit", Unit.Type, "unit_id", "The unit that reports."), to("form", ReportForm.Type, "form_id", "The form."), to("period", Period.Type, "period_id", "The period."),
		to("receiverUnit", Unit.Type, "receiver_unit_id", "The unit that receives it; the regime names it."),
		toMaybe("sentToUnit", Unit.Type, "sent_to_unit_id", "The receiver, once submitted.", catalog.Of{Hide: true}),
		toMaybe("plan", Plan.Type, "plan_id", "The plan that it reports on."),
		toSelf("consolidatedInto", Report.Type, "consolidated_into_id", "parts", "The report that sums it up.", back("parts", "The reports that this one sums up.")),
		toSelf("corrects", Report.Type, "corrects_id", "corrections", "The report that it corrects."),
		toMaybe("submittedBy", User.Type, "submitted_by_id", "Who submitted it."), toMaybe("judgedBy", User.Type, "judged_by_id", "Who accepted or returned it."),
	}
}

// Indexes of Report.
func (Report) Indexes() []ent.Index {
	return []ent.Index{
		only("unit_id", "form_id", "period_id", "correction"), by("unit_id", "created_at", "id"), by("sent_to_unit_id", "created_at", "id"),
		by("receiver_unit_id", "period_id"), by("consolidated_into_id", "created_at", "id"),
	}
}
