package message

import (
	"time"

	"warroom/model"
)

// stage is where an incident stands for a customer.
type stage int

const (
	investigating stage = iota
	identified
	recovering
	monitoring
	resolved
	falseAlarm
)

// stages words them as status pages do, each with a sentence that names no
// host, no version and nobody.
var stages = map[stage]struct{ word, sentence string }{
	investigating: {"Investigating", "We are looking into it."},
	identified:    {"Identified", "We know what to do and are restoring service."},
	recovering:    {"Monitoring", "Service is recovering; not everything is back to normal yet."},
	monitoring:    {"Monitoring", "Service is back and we are watching it."},
	resolved:      {"Resolved", "Service is back and stable."},
	falseAlarm:    {"Resolved", "It was a false alarm; service was not affected."},
}

// stillOver reports whether a watched signal was over its limit when it was read
// last, so that nobody is told that all is well.
func stillOver(s *model.State) bool {
	_, over := s.StillOver(time.Time{})
	return over
}

func stageOf(s *model.State) stage {
	switch {
	case s.Status == model.StatusFalseAlarm:
		return falseAlarm
	case s.IsResolved():
		return resolved
	case s.Mitigated() && stillOver(s):
		return recovering
	case s.Mitigated():
		return monitoring
	case s.Cause.Text != "" && !s.CauseSuspected() || s.Status == model.StatusMitigating:
		return identified
	}
	return investigating
}
