package message

import (
	"cmp"
	"strings"

	"warroom/model"
	"warroom/model/message/prose"
)

const notSet = "not set"

// fields is the table of facts. A new one is a row here; templates, their
// checking and the help find it by themselves.
var fields = []field{
	{"title", "title", notSet, func(s *model.State, _ Context) Fact { return said(s.Title) }},
	{"ref", "reference", notSet, func(s *model.State, _ Context) Fact { return said(s.Ref) }},
	{"severity", "severity", "no severity yet", severity},
	{"new_severity", "severity", "as it was", newSeverity},
	{"impact", "impact", notSet, func(s *model.State, _ Context) Fact { return said(prose.Affected(s.Impact)) }},
	{"current", "current impact", notSet, current},
	{"started", "start", "not known", func(s *model.State, x Context) Fact { return moment(s.Times.Started, x) }},
	{"status", "status", notSet, func(s *model.State, _ Context) Fact { return said(activity(s)) }},
	{"progress", "status", notSet, func(s *model.State, _ Context) Fact { return said(Progress(s)) }},
	{"stage", "status", notSet, func(s *model.State, _ Context) Fact { return said(stages[stageOf(s)].word) }},
	{"customers", "status", notSet, func(s *model.State, _ Context) Fact { return said(stages[stageOf(s)].sentence) }},
	{"lead", "lead", "nobody yet", func(s *model.State, _ Context) Fact { return said(s.LeadName()) }},
	{"eta", "ETA", notSet, func(s *model.State, _ Context) Fact { return said(s.ETA) }},
	{"next_update", "next update", notSet, func(_ *model.State, x Context) Fact { return moment(x.NextUpdate, x) }},
	{"duration", "duration", "not resolved yet", duration},
	{"cause", "root cause", "not known yet", cause},
	{"suspected", "suspected cause", "none", suspected},
	{"false_alarm", "reason", notSet, func(s *model.State, _ Context) Fact { return said(falseAlarmReason(s)) }},
	{"postmortem", "date", "date not set", postMortem},
}

func severity(s *model.State, x Context) Fact {
	if s.Severity == model.NoSeverity {
		return Fact{}
	}
	digit := map[model.Severity]string{model.P0: "zero", model.P1: "one", model.P2: "two", model.P3: "three"}[s.Severity]
	return Fact{Text: string(s.Severity), Aloud: "P " + digit + ", " + strings.ToLower(cmp.Or(x.SeverityWord, s.Severity.Word()))}
}

// newSeverity is the severity where those who were told know another one or none.
func newSeverity(s *model.State, _ Context) Fact {
	told, _ := s.ToldSeverity()
	switch {
	case s.Severity == told || s.Severity == model.NoSeverity || len(s.Talk.Sent) == 0:
		return Fact{}
	case told == model.NoSeverity:
		return said(string(s.Severity))
	case s.Severity.WorseThan(told):
		return said(string(s.Severity) + ", raised from " + string(told))
	}
	return said(string(s.Severity) + ", lowered from " + string(told))
}

// current is the impact as it stands. Once the impact has ended, what was said
// about it before no longer holds.
func current(s *model.State, x Context) Fact {
	if s.Mitigated() && !saidSince(s) {
		since := moment(s.Times.Mitigated, x)
		if stillOver(s) {
			const but = ", but not everything reads as it should"
			return Fact{Text: "ended at " + since.Text + but, Aloud: "ended at " + since.Aloud + but}
		}
		return Fact{Text: "none since " + since.Text, Aloud: "none since " + since.Aloud}
	}
	if s.Impact.Current != "" {
		return said(s.Impact.Current)
	}
	return said(prose.Affected(s.Impact))
}

// saidSince reports whether the current impact was assessed after the end of
// the impact. An entry of the timeline ends with it, see model.ImpactAssessed.
func saidSince(s *model.State) bool {
	if s.Impact.Current == "" {
		return false
	}
	for i := range s.Timeline { // in place: a row is large, and a log long
		row := &s.Timeline[i]
		if row.Kind == model.EntryImpact && !row.Retracted &&
			!row.At.Before(s.Times.Mitigated) && strings.HasSuffix(row.Text, "now: "+s.Impact.Current) {
			return true
		}
	}
	return false
}

func status(s *model.State) string {
	switch s.Status {
	case model.StatusInvestigating:
		return "Investigating"
	case model.StatusMitigating:
		return "Mitigating"
	case model.StatusResolved, model.StatusClosed:
		return "Resolved"
	case model.StatusFalseAlarm:
		return "False alarm"
	}
	return ""
}

// falseAlarmReason is why the incident was none, as it was called last.
func falseAlarmReason(s *model.State) string {
	reason := ""
	if s.Status != model.StatusFalseAlarm {
		return reason // asked with every entry of a long log
	}
	for i := range s.Timeline {
		if row := &s.Timeline[i]; row.Kind == model.EntryFalseAlarm && !row.Retracted {
			reason = row.Text
		}
	}
	return reason
}

func duration(s *model.State, _ Context) Fact {
	if s.Imported && (!s.IsResolved() || s.Times.Started.IsZero()) {
		return said("not known") // history does not go on
	}
	if !s.IsResolved() || s.Times.Started.IsZero() {
		return Fact{}
	}
	d := s.Times.Resolved.Sub(s.Times.Started)
	if d < 0 {
		return said("not known") // a source that tells its times in disorder
	}
	return Fact{Text: prose.Minutes(d), Aloud: prose.DurationAloud(d)}
}

// postMortem is the date by which it is due; before the end there is none.
func postMortem(s *model.State, x Context) Fact {
	if !s.IsResolved() || x.PostMortemDue.IsZero() {
		return Fact{}
	}
	return Fact{Text: prose.Date(x.PostMortemDue, x.Zone), Aloud: prose.DateAloud(x.PostMortemDue, x.Zone)}
}
