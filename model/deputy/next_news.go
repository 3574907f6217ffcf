package deputy

import (
	"time"

	"warroom/model"
)

// newsParts is how much is told of what happened since the last message.
const newsParts = 2

// news tells what happened since the last message, those who wait for an update wait
// for this: that it came back, who leads now, and what came of changes. The open ones
// are counted.
func (f *facts) news() string {
	last, told := f.LastMessage()
	if !told {
		return ""
	}
	var parts []string
	begun := 0
	for _, c := range f.Board.Changes {
		switch {
		case c.State == model.ChangeOpen && c.Begun.After(last.At):
			begun++
		case c.State != model.ChangeOpen && c.Ended.After(last.At):
			parts = append(parts, f.outcome(c))
		}
	}
	parts = parts[max(0, len(parts)-newsParts+min(begun, 1)):]
	if begun > 0 {
		parts = append(parts, count(begun, "change was begun", "changes were begun"))
	}
	return sentence(append(f.headlines(last.At), parts...))
}

// headlines are what concerns all of it since a time.
func (f *facts) headlines(told time.Time) (parts []string) {
	if f.Times.Reopened.After(told) {
		parts = append(parts, "it came back")
	}
	if h := f.log.lead; h.at.After(told) && f.LeadName() == h.name {
		parts = append(parts, h.name+" took over the lead")
	}
	return parts
}

// deeds is what each mitigation is called where it is told of what came of it.
var deeds = map[model.StepID]string{
	"mitigate/rollback": "the rollback", "mitigate/scale": "scaling", "mitigate/failover": "the failover",
	"mitigate/disable": "the switch-off", "mitigate/redirect": "the redirect",
}

// deed names a change in the middle of a sentence; a mitigation as its kind of
// incident has it.
func (f *facts) deed(c model.Change) string {
	for _, m := range f.moves() {
		if m.ID == c.Step {
			return m.deed
		}
	}
	if name, known := deeds[c.Step]; known {
		return name
	}
	return quote(withoutValues(c.Name()))
}

func (f *facts) outcome(c model.Change) string {
	switch {
	case c.Unproven() && c.Step == "": // of a mitigation somebody said that it worked
		return f.deed(c) + " was ended, not measured"
	case c.State == model.ChangeVerified:
		return f.deed(c) + " worked"
	case c.State == model.ChangeReverted:
		return f.deed(c) + " was reverted"
	}
	return f.deed(c) + " had no effect"
}
