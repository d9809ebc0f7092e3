package people

// Holding is the counting behind Handover, for the test of its statements.
var Holding = (*Service).holding
