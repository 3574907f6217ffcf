package present

import (
	"cmp"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/when"
)

// impactNow is whom it hits and what, as it stands. Once the impact has ended, what
// was said before no longer holds; what was said since does. Empty is unknown.
func impactNow(s *model.State, x Clock) (users, what string) {
	i := s.Impact
	if !s.Mitigated() {
		return i.Users, cmp.Or(i.Current, i.Summary)
	}
	users, what = "nobody since "+when.Moment(s.Times.Mitigated, x.Now, x.Zone), past(i.Summary)
	if _, over := s.StillOver(time.Time{}); over {
		users = past(i.Users) // whether anybody is hit nobody has said
	}
	someone := false
	for _, said := range saidSince(s) {
		switch {
		case i.Current != "" && strings.HasSuffix(said, "now: "+i.Current):
			what = i.Current
		case i.Summary != "" && strings.HasPrefix(said, i.Summary):
			what = i.Summary
		}
		if someone = someone || i.Users != "" && strings.Contains(said, "users: "+i.Users); someone {
			users = i.Users
		} else {
			users = past(i.Users)
		}
	}
	return users, what
}

// past is what an impact was.
func past(text string) string {
	if text == "" {
		return ""
	}
	return "was: " + text
}

// saidSince are the assessments since the impact has ended, the oldest first, in the
// words of the timeline; see model.ImpactAssessed.
func saidSince(s *model.State) []string {
	var said []string
	for i := range s.Timeline { // in place: a row is large, and a log long
		if row := &s.Timeline[i]; row.Kind == model.EntryImpact && !row.Retracted && !row.At.Before(s.Times.Mitigated) {
			said = append(said, row.Text)
		}
	}
	return said
}
