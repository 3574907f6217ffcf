package deputy

import "warroom/model"

// mitigation is a step of Mitigate as it is offered: for the bar, and in the
// middle of a sentence about it.
type mitigation struct {
	ID                 model.StepID
	text, reason, deed string
}

// firstMoves is what comes first in an incident of a kind, where the order of the
// process text would do harm: an intruder is cut off and traces are kept, writers
// are stopped before anything is restored. More capacity helps with neither.
var firstMoves = map[model.Kind][]mitigation{
	model.Security: {
		{"mitigate/disable", "Cut off the way in", "disable the access or the feature; keep memory and disks before any restart", "the cut-off"},
		{"mitigate/redirect", "Take it off the network", "redirect traffic; what was broken into stays as it is, for the traces", "the isolation"},
		{"mitigate/failover", "Fail over to clean systems", "to what the intruder cannot have touched", "the failover"},
		{"mitigate/rollback", "Try Rollback", "if a recent deploy opened the way; keep a copy of what runs first", "the rollback"},
	},
	model.DataCorruption: {
		{"mitigate/disable", "Stop the writers", "disable what writes; note the last known good point", "the write stop"},
		{"mitigate/redirect", "Keep users from writing", "redirect traffic to the maintenance page", "the redirect"},
		{"mitigate/rollback", "Try Rollback", "if a recent deploy writes wrong data; take a snapshot first", "the rollback"},
		{"mitigate/failover", "Restore beside, and compare", "fail over once it is right; never over the only copy", "the restore"},
	},
}

// moves lists the mitigations in the order of the process text, or in that of the
// incident's kind.
func (f *facts) moves() []mitigation {
	if moves := firstMoves[f.Kind]; moves != nil {
		return moves
	}
	var moves []mitigation
	for _, t := range model.StepsOf(model.Mitigate) {
		moves = append(moves, mitigation{t.ID, "Try " + t.Title, t.Text, deeds[t.ID]})
	}
	return moves
}

// nextMitigation is the first that was not tried.
func (f *facts) nextMitigation() (mitigation, bool) {
	for _, m := range f.moves() {
		if f.Step(m.ID).State == model.StepOpen {
			return m, true
		}
	}
	return mitigation{}, false
}
