package work

import "github.com/lantoa/lantoa/internal/programme"

// Action is something that somebody does to an assignment, in the words of policy/roles.csv where
// it has some.
type Action string

// The actions. Those that keep the state stand in the table too: it says when they may be done.
const (
	Accept    Action = "accept"
	Delegate  Action = "delegate"
	Progress  Action = "update"
	Submit    Action = "submit"
	Withdraw  Action = "withdraw"
	Return    Action = "return"
	Confirm   Action = "confirm"
	AskTime   Action = "askTime"   // request an extension
	GrantTime Action = "grantTime" // grant one
	Hinder    Action = "hinder"    // report a difficulty
	Suspend   Action = "suspend"
	Excuse    Action = "excuse" // not applicable
	Cancel    Action = "cancel"
	Reinstate Action = "reinstate"
	CarryOver Action = "carryOver"
	Attach    Action = "attach"   // give evidence
	Unattach  Action = "unattach" // take it back
	Review    Action = "review"   // say whether evidence is accepted
)

// Actor says who may take a step.
type Actor int

// The actors: the unit whose part it is; the unit that judges it (the lead of a COORDINATE part,
// the plan's owner of the others); the plan's owner. Never is one person the judge of what the
// same person submitted, whatever units they act for.
const (
	Doer Actor = iota
	Judge
	Owner
)

// Step is one row of the machine.
type Step struct {
	From programme.AssignmentState
	Do   Action
	To   programme.AssignmentState
	Who  Actor
}

// Machine is the whole life of an assignment; what is not in it cannot be done.
var Machine = []Step{
	{programme.Assigned, Accept, programme.Accepted, Doer},

	{programme.Assigned, Delegate, programme.Assigned, Doer},
	{programme.Accepted, Delegate, programme.Accepted, Doer},
	{programme.InProgress, Delegate, programme.InProgress, Doer},
	{programme.Returned, Delegate, programme.Returned, Doer},

	{programme.Accepted, Progress, programme.InProgress, Doer},
	{programme.InProgress, Progress, programme.InProgress, Doer},
	{programme.Returned, Progress, programme.InProgress, Doer},

	{programme.Accepted, Attach, programme.Accepted, Doer},
	{programme.InProgress, Attach, programme.InProgress, Doer},
	{programme.Returned, Attach, programme.Returned, Doer},
	{programme.Submitted, Attach, programme.Submitted, Doer},
	{programme.Accepted, Unattach, programme.Accepted, Doer},
	{programme.InProgress, Unattach, programme.InProgress, Doer},
	{programme.Returned, Unattach, programme.Returned, Doer},
	{programme.Submitted, Unattach, programme.Submitted, Doer},
	{programme.Accepted, Review, programme.Accepted, Judge},
	{programme.InProgress, Review, programme.InProgress, Judge},
	{programme.Returned, Review, programme.Returned, Judge},
	{programme.Submitted, Review, programme.Submitted, Judge},

	{programme.Accepted, Submit, programme.Submitted, Doer},
	{programme.InProgress, Submit, programme.Submitted, Doer},
	{programme.Returned, Submit, programme.Submitted, Doer},
	{programme.Submitted, Withdraw, programme.InProgress, Doer},

	{programme.Submitted, Confirm, programme.Confirmed, Judge},
	{programme.Submitted, Return, programme.Returned, Judge},

	{programme.Assigned, AskTime, programme.Assigned, Doer},
	{programme.Accepted, AskTime, programme.Accepted, Doer},
	{programme.InProgress, AskTime, programme.InProgress, Doer},
	{programme.Returned, AskTime, programme.Returned, Doer},
	{programme.Assigned, GrantTime, programme.Assigned, Judge},
	{programme.Accepted, GrantTime, programme.Accepted, Judge},
	{programme.InProgress, GrantTime, programme.InProgress, Judge},
	{programme.Submitted, GrantTime, programme.Submitted, Judge},
	{programme.Returned, GrantTime, programme.Returned, Judge},
	{programme.Suspended, GrantTime, programme.Suspended, Judge},

	{programme.WaitingGuidance, Hinder, programme.WaitingGuidance, Doer},
	{programme.Assigned, Hinder, programme.Assigned, Doer},
	{programme.Accepted, Hinder, programme.Accepted, Doer},
	{programme.InProgress, Hinder, programme.InProgress, Doer},
	{programme.Submitted, Hinder, programme.Submitted, Doer},
	{programme.Returned, Hinder, programme.Returned, Doer},
	{programme.Suspended, Hinder, programme.Suspended, Doer},

	{programme.WaitingGuidance, Suspend, programme.Suspended, Owner},
	{programme.Assigned, Suspend, programme.Suspended, Owner},
	{programme.Accepted, Suspend, programme.Suspended, Owner},
	{programme.InProgress, Suspend, programme.Suspended, Owner},
	{programme.Returned, Suspend, programme.Suspended, Owner},

	{programme.WaitingGuidance, Excuse, programme.NotApplicable, Owner},
	{programme.Assigned, Excuse, programme.NotApplicable, Owner},
	{programme.Accepted, Excuse, programme.NotApplicable, Owner},
	{programme.InProgress, Excuse, programme.NotApplicable, Owner},
	{programme.Returned, Excuse, programme.NotApplicable, Owner},
	{programme.Suspended, Excuse, programme.NotApplicable, Owner},

	{programme.WaitingGuidance, Cancel, programme.Cancelled, Owner},
	{programme.Assigned, Cancel, programme.Cancelled, Owner},
	{programme.Accepted, Cancel, programme.Cancelled, Owner},
	{programme.InProgress, Cancel, programme.Cancelled, Owner},
	{programme.Returned, Cancel, programme.Cancelled, Owner},
	{programme.Suspended, Cancel, programme.Cancelled, Owner},

	{programme.Suspended, Reinstate, programme.Assigned, Owner},
	{programme.NotApplicable, Reinstate, programme.Assigned, Owner},
	{programme.Cancelled, Reinstate, programme.Assigned, Owner},

	{programme.WaitingGuidance, CarryOver, programme.CarriedOver, Owner},
	{programme.Assigned, CarryOver, programme.CarriedOver, Owner},
	{programme.Accepted, CarryOver, programme.CarriedOver, Owner},
	{programme.InProgress, CarryOver, programme.CarriedOver, Owner},
	{programme.Returned, CarryOver, programme.CarriedOver, Owner},
	{programme.Suspended, CarryOver, programme.CarriedOver, Owner},
}

// actors says who does an action, whatever the state.
var actors = func() map[Action]Actor {
	out := map[Action]Actor{}
	for _, s := range Machine {
		out[s.Do] = s.Who
	}
	return out
}()

// Next finds the step that an action takes from a state.
func Next(from programme.AssignmentState, do Action) (Step, bool) {
	for _, s := range Machine {
		if s.From == from && s.Do == do {
			return s, true
		}
	}
	return Step{}, false
}
