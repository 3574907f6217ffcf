package present

import (
	"cmp"
	"strconv"

	"warroom/model"
	"warroom/model/deputy"
)

// OpenCard is an incident that runs.
type OpenCard struct {
	ID       string
	Severity model.Severity
	Title    string
	Elapsed  string
	Facts    []Fact
	Urgent   bool // a red flag stands, or the update is over
	Hidden   bool // a search does not let it through
}

// Fact is a label and a value, with how it stands.
type Fact struct {
	Label, Value string
	Tone         Tone
}

// openCard reads an incident that runs; leads is what its policy calls the lead.
func openCard(r Running, leads string) OpenCard {
	s, update, flags := r.State, r.View.Clock("update"), standingFlags(r.View)
	return OpenCard{
		ID: s.ID, Severity: s.Severity, Title: s.Title, Elapsed: elapsed(r.View.Clock("elapsed")),
		Facts: []Fact{
			leadFact(s, leads),
			phaseFact(s, r.View),
			{"Update", cmp.Or(clockWords(update), "not due"), clockTone(update)},
			flagsFact(flags),
		},
		Urgent: flags > 0 || update.State == deputy.Over,
	}
}

func leadFact(s *model.State, leads string) Fact {
	if name := s.LeadName(); name != "" {
		return Fact{leads, name, TonePlain}
	}
	return Fact{leads, "nobody yet", ToneNear}
}

// phaseFact is the phase with its clock while that runs, else with how many of its
// steps are done. The mitigations are a list to choose from, not one to finish. Where
// the work went on before the impact ended, the limit that has passed stands instead.
func phaseFact(s *model.State, v deputy.View) Fact {
	box := v.Clock(string(s.Phase)) // triage and mitigate have a clock of their name
	switch late := passedBox(v); {
	case !box.Runs() && late.ID != "":
		return Fact{"Overdue", model.Phase(late.ID).Title() + ", " + clockWords(late), ToneOver}
	case box.Runs():
		return Fact{"Phase", s.Phase.Title() + ", " + clockWords(box), clockTone(box)}
	case s.Phase == model.Mitigate:
		return Fact{"Phase", s.Phase.Title(), TonePlain}
	}
	return Fact{"Phase", s.Phase.Title() + ", " + countDone(s, s.Phase), TonePlain}
}

// passedBox is the clock of mitigation or triage that is over and runs on; without an
// id where neither is.
func passedBox(v deputy.View) deputy.Clock {
	for _, p := range []model.Phase{model.Mitigate, model.Triage} {
		if box := v.Clock(string(p)); box.State == deputy.Over {
			return box
		}
	}
	return deputy.Clock{}
}

func flagsFact(flags int) Fact {
	if flags == 0 {
		return Fact{"Red flags", "0", ToneQuiet}
	}
	return Fact{"Red flags", strconv.Itoa(flags), ToneOver}
}

// standingFlags is how many red flags stand that nobody has snoozed.
func standingFlags(v deputy.View) int {
	standing := 0
	for _, f := range v.Flags {
		if !f.Snoozed() {
			standing++
		}
	}
	return standing
}
