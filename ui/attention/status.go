package attention

import (
	"slices"

	"warroom/model"
	"warroom/model/deputy"
)

// Status is what an icon tells that is always in sight.
type Status struct {
	Running  bool           // an incident runs
	Severity model.Severity // of the worst that runs
	Due      []Due          // the incidents that run, the worst first, then those that are resolved and owe something
}

// Due is an incident and what is due in it, without figures: it changes only when
// something happens.
type Due struct{ Incident, Text string }

// Equal reports whether two are the same.
func (s Status) Equal(o Status) bool {
	return s.Running == o.Running && s.Severity == o.Severity && slices.Equal(s.Due, o.Due)
}

// StatusOf is what the icon tells of the incidents that somebody is called for.
func StatusOf(incidents []Incident) Status {
	var s Status
	for _, in := range worstFirst(incidents) {
		c, owes := pressing(in)
		switch {
		case !runs(in.State) && !owes:
			continue
		case runs(in.State) && !s.Running:
			s.Running, s.Severity = true, in.State.Severity
		}
		text := severityWord(in.State) + " " + short(in.State.Title)
		if owes {
			text += ": " + lowerFirst(name(in.State, c)) + map[deputy.ClockState]string{deputy.Near: " due soon", deputy.Over: " over"}[c.State]
		}
		s.Due = append(s.Due, Due{in.State.ID, text})
	}
	return s
}

// Worst is the incident to look at first: the worst that runs.
func Worst(incidents []Incident) (Incident, bool) {
	if all := worstFirst(incidents); len(all) > 0 && runs(all[0].State) {
		return all[0], true
	}
	return Incident{}, false
}
