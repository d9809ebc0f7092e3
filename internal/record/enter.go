package record

// Enter makes one create of a record that comes with its past: the first step as a new record, each
// later one as an update by its action, all held against what the kind declares. What is written
// is the record as the last step left it, in the version to which the steps brought it. The
// caller gives the operation its id and says what it is tied to.
func (k *Kind) Enter(steps ...Input) (Op, Faults) {
	op := Op{Verb: Create, Kind: k.Name}
	for i, in := range steps {
		in.Old = nil
		if i > 0 {
			in.Old = &Row{Kind: k, KindName: k.Name, Schema: k.Declared.Schema, Body: op.Body}
		} else {
			op.Number = in.Number
		}
		var faults Faults
		if op.Body, faults = k.Check(in); len(faults) > 0 {
			return Op{}, faults
		}
	}
	op.past = max(0, len(steps)-1)
	return op, nil
}
