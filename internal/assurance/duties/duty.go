package main

// duty is one of the plan's 58 duties.
type duty struct {
	number int
	group  string // of tasks, or the part of the plan
	title  string
	module string // that carries it
}

// duties are all of them, in order. Those that rest on papers, escalation or consolidation are
// carried as far as what exists; their tests say what is missing.
var duties = []duty{
	{1, "I", "Advise the chairman and guide all units on the provincial plan", "core, awareness"},
	{2, "I", "Set priorities and urge the units", "core"},
	{3, "I", "Direct the work by audience, area and field, towards the grassroots", "core"},
	{4, "1", "Study Conclusion 80-KL/TW within the Department", "awareness"},
	{5, "1", "Guide the units; the head's own responsibility", "awareness"},
	{6, "2", "Spread the law of the justice sector", "media"},
	{7, "2", "Take up topics of public concern", "media"},
	{8, "2", "Reach ethnic-minority areas", "media, outreach"},
	{9, "2", "News on people's rights in the justice bulletin", "media"},
	{10, "2", "Post on the sites of the Department and of the council", "media"},
	{11, "2", "Upgrade the component sites", "media"},
	{12, "2", "Finish and run the portal, with timely content", "media"},
	{13, "2", "Hold the law contest", "contests"},
	{14, "2", "Hold the mediators' contest", "contests"},
	{15, "2", "Train reporters, communicators and mediators", "training"},
	{16, "2", "Seminars and dialogues", "media"},
	{17, "2", "Answer people and firms", "media"},
	{18, "2", "Advise council and People's Committee on the content", "core, organization"},
	{19, "2", "Guide the use of forms", "awareness"},
	{20, "2", "Models for learning by oneself", "media"},
	{21, "2", "Share legal content online", "media"},
	{22, "2", `The column "Pháp luật và cuộc sống"`, "media"},
	{23, "2", "Teaching of law in vocational schools", "training"},
	{24, "2", "Bring teachers of civics and law to the standard", "training"},
	{25, "2", "Train managers, teachers and legal officers", "training"},
	{26, "3", "Integrated work at the grassroots", "outreach"},
	{27, "3", "Communes of the legal-access standard", "outreach"},
	{28, "3", "Awareness of the law as a condition of the standard", "outreach"},
	{29, "3", "Priority groups and areas first", "outreach, funding"},
	{30, "3", "Tie the work to Resolution 88/2019/QH14 and the schemes", "core"},
	{31, "3", "Renew the council's way of working", "organization"},
	{32, "3", "Review the programme of 2017-2021", "outreach"},
	{33, "3", "Needs and directions for the next period", "outreach"},
	{34, "3", "The programme of 2022-2027", "core"},
	{35, "3", "National criteria on legal access", "core, outreach"},
	{36, "4", "Guide the units' review of regulations", "funding"},
	{37, "4", "Rules on money", "funding"},
	{38, "4", "Money first where the need is greatest", "funding"},
	{39, "4", "Ten-year review of the Law of 2012", "funding, core"},
	{40, "5", "Strengthen the staff", "training"},
	{41, "5", "Policy for the staff", "training"},
	{42, "5", "Train the staff", "training"},
	{43, "5", "Review reporters and communicators", "training"},
	{44, "5", "Keep only those who are active", "training"},
	{45, "5", "Train reporters and communicators", "training"},
	{46, "5", "Framework curriculum, if it is needed", "training"},
	{47, "6", "A mechanism to mobilise firms, lawyers and others", "mobilization"},
	{48, "7", "Review the organisation of the work", "organization"},
	{49, "7", "Reconstitute the provincial council", "organization"},
	{50, "7", "Guide the district councils", "organization"},
	{51, "8", "Inspections", "evaluation"},
	{52, "8", "Interim and final reviews, and of the provincial plan", "evaluation, core"},
	{53, "8", "Commendations", "evaluation"},
	{54, "8", "Effectiveness counts in the rating of units and heads", "evaluation"},
	{55, "8", "Plan for the evaluation scheme", "evaluation, core"},
	{56, "III", "The division leads, urges and consolidates", "core"},
	{57, "III", "Divisions act and report to the division", "core"},
	{58, "III", "Money within the budget; difficulties are answered", "funding, core"},
}
