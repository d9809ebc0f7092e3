package manifest

// What a manifest may name of the core. The server's own lists are the truth; a test beside the
// server keeps these the same.
var (
	// Roles are the roles of the programme.
	Roles = []string{"ADMINISTRATOR", "DEVELOPER", "HEAD", "OFFICER", "PLAN_MANAGER", "COUNCIL_MEMBER", "AUDITOR"}

	// CoreKinds are the kinds that a reference may lead to.
	CoreKinds = []string{
		"Assignment", "AuditEntry", "Difficulty", "Document", "Evidence", "Extension", "Figure", "File", "Holiday", "Indicator",
		"Membership", "Notification", "Participation", "Period", "Plan", "PlanFollower", "ProgressUpdate", "Record", "Report",
		"ReportForm", "ReportLine", "Task", "TaskGroup", "Unit", "UnitCode", "UnitParent", "UnitSet", "UnitSetMember",
		"UnitSuccession", "User",
	}

	// CoreLists are those of them that have a list, and so can be read by a module.
	CoreLists = []string{
		"Assignment", "AuditEntry", "Difficulty", "Figure", "Holiday", "Notification", "Period", "Plan", "ProgressUpdate", "Report",
		"ReportForm", "Task", "TaskGroup", "Unit",
	}

	// CoreEnums are the enumerations that a field may have as "core.Role".
	CoreEnums = []string{
		"AreaTag", "AssignmentRole", "AssignmentState", "DifficultyState", "DocumentKind", "EvidenceState", "ExtensionState",
		"Lateness", "LegalField", "NotificationKind", "PeriodKind", "PeriodState", "PlanState", "Regime", "ReportState", "Role",
		"SuccessionKind", "TargetGroup", "TaskStanding", "TimingKind", "UnitKind",
	}

	// taken are root fields of the core that a module could be named as.
	taken = []string{
		"assignment", "assignments", "core", "difficulties", "figures", "handover", "holidays", "module", "modules", "node", "nodes",
		"notifications", "periods", "plan", "plans", "public", "record", "records", "report", "reports", "seats", "task",
		"tasks", "today", "unit", "units", "user", "users", "viewer",
	}
)

// Limits of a manifest.
const (
	MaxBytes      = 1 << 20 // of the JSON
	MaxDepth      = 32      // of objects and lists in each other
	MaxKinds      = 50
	MaxFields     = 60 // of a kind, of an input, of an output
	MaxActions    = 100
	MaxEnums      = 100
	MaxValues     = 200 // of an enumeration
	MaxStatistics = 100
	MaxJobs       = 50
	MaxPattern    = 200  // bytes
	MaxLabel      = 100  // characters
	MaxDoc        = 1000 // characters
)

// columns are the shadow columns of a kind: how many fields of each sort can be filtered by.
var columns = []struct {
	most   int
	vi, en string
	of     func(k *Kind, f *Field) bool
}{
	{6, "văn bản và danh mục có lọc", "indexed texts and enumerations", func(k *Kind, f *Field) bool {
		return f.Index && (f.Type == TextType || f.Type == EnumType && !k.holdsState(f))
	}},
	{2, "văn bản có lọc", "indexed texts", func(_ *Kind, f *Field) bool { return f.Index && f.Type == TextType }},
	{8, "số có lọc hoặc cộng", "indexed or summed numbers", func(_ *Kind, f *Field) bool { return (f.Index || f.Sum) && f.number() }},
	{4, "ngày có lọc", "indexed dates", func(_ *Kind, f *Field) bool { return f.Index && f.Type == Date }},
	{3, "thời điểm có lọc", "indexed instants", func(_ *Kind, f *Field) bool { return f.Index && f.Type == Instant }},
	{3, "giá trị đúng/sai có lọc", "indexed booleans", func(_ *Kind, f *Field) bool { return f.Index && f.Type == Boolean }},
	{6, "tham chiếu và tệp", "references and files", func(_ *Kind, f *Field) bool {
		return !f.List && (f.Type == ReferenceType || f.Type == FileType)
	}},
	{3, "văn bản có tìm kiếm", "searched texts", func(_ *Kind, f *Field) bool { return f.Search }},
}

// StorageKey is the key of the field in the stored body.
func (f *Field) StorageKey() string {
	if f.Key != "" {
		return f.Key
	}
	return f.Name
}

func (f *Field) number() bool {
	return f.Type == Integer || f.Type == BigInteger || f.Type == Decimal || f.Type == Money
}

func (k *Kind) holdsState(f *Field) bool { return k.States != nil && k.States.Field == f.Name }

// Field finds a field by its name; nil if there is none.
func (k *Kind) Field(name string) *Field {
	for i := range k.Fields {
		if k.Fields[i].Name == name {
			return &k.Fields[i]
		}
	}
	return nil
}

// Kind finds a kind by its name; nil if there is none.
func (m *Manifest) Kind(name string) *Kind {
	for i := range m.Kinds {
		if m.Kinds[i].Name == name {
			return &m.Kinds[i]
		}
	}
	return nil
}

// Enum finds an enumeration by its name; nil if there is none.
func (m *Manifest) Enum(name string) *Enum {
	for i := range m.Enums {
		if m.Enums[i].Name == name {
			return &m.Enums[i]
		}
	}
	return nil
}

func (e *Enum) has(value string) bool {
	for i := range e.Values {
		if e.Values[i].Name == value {
			return true
		}
	}
	return false
}
