package deputy

import (
	"strings"

	"warroom/model"
)

// doing is what came of the last thing tried and what is being tried, in a
// sentence: “Rollback had no effect; scaling is running.”
func (f *facts) doing() string {
	open := f.OpenChanges()
	last, ended := f.lastEnded()
	if ended && len(open) == 1 && open[0].Step != "" && open[0].Step == last.Step {
		return upper(bare(f.deed(last))) + " is running again."
	}
	var told []string
	if ended {
		told = append(told, bare(f.outcome(last)))
	}
	switch step, offered := f.nextMitigation(); {
	case len(open) > 0:
		told = append(told, f.runs(open))
	case f.eased():
	case !offered:
		told = append(told, "nothing is running")
	case !ended && !f.Times.Reopened.IsZero():
		told = append(told, "it came back", bare(step.deed)+" is next")
	case !ended:
		told = append(told, "nothing was tried yet", bare(step.deed)+" is next")
	default:
		told = append(told, bare(step.deed)+" is next")
	}
	return upper(strings.Join(told, "; ")) + "."
}

// runs names one or two open changes; more are counted.
func (f *facts) runs(open []model.Change) string {
	switch len(open) {
	case 1:
		return bare(f.deed(open[0])) + " is running"
	case 2:
		return bare(f.deed(open[0])) + " and " + bare(f.deed(open[1])) + " are running"
	}
	return aloud(len(open), "change is", "changes are") + " running"
}

// bare drops the article: what is called out is short.
func bare(name string) string { return strings.TrimPrefix(name, "the ") }

// lastEnded is the change that ended last, since the impact came back where it did.
// One that was taken back afterwards is told of as that.
func (f *facts) lastEnded() (last model.Change, found bool) {
	for _, c := range f.Board.Changes {
		if c.State != model.ChangeOpen && !c.Ended.Before(latest(last.Ended, f.Times.Reopened)) {
			last, found = c, true
		}
	}
	return last, found
}
