package casefile

import (
	"regexp"
	"strings"

	"warroom/model"
)

// kinds tells how each kind of event stands in the timeline, and whether the
// first of that entry sets a timestamp.
var kinds = []struct {
	name      string
	entry     model.EntryKind
	milestone bool
}{
	{"detected", model.EntryAlert, true},
	{"alert", model.EntryAlert, true},
	{"declared", model.EntryDeclared, true},
	{"classified", model.EntrySeverity, false},
	{"message", model.EntryMessage, false},
	{"note", model.EntryNote, false},
	{"hypothesis", model.EntryHypothesis, false},
	{"evidence", model.EntryEvidence, false},
	{"change", model.EntryChange, false},
	{"mitigation", model.EntryMitigation, false},
	{"mitigated", model.EntryMitigated, true},
	{"root_cause", model.EntryCause, false},
	{"fix_deployed", model.EntryDeployed, true},
	{"resolved", model.EntryResolved, true},
}

func kindNames() []string {
	names := make([]string, len(kinds))
	for i, k := range kinds {
		names[i] = k.name
	}
	return names
}

// kindOf returns the row of a kind; its index is known to be in kinds.
func kindOf(name string) (int, bool) {
	for i, k := range kinds {
		if k.name == name {
			return i, true
		}
	}
	return 0, false
}

var severityName = regexp.MustCompile(`(?i)\bP[0-3]\b`)

// severityIn returns the severity that a text names, where it names exactly one.
func severityIn(text string) (model.Severity, bool) {
	var only string
	for _, found := range severityName.FindAllString(text, -1) {
		found = strings.ToUpper(found)
		if only != "" && only != found {
			return model.NoSeverity, false
		}
		only = found
	}
	return model.Severity(only), only != ""
}

var (
	inVain = regexp.MustCompile(`(?i)\b(?:no|without|little)(?: \w+)? (?:effect|improvement|success|avail)\b|\b(?:(?:do|does|did|has|have) not|(?:do|does|did)n['’]t) help|\bmade no difference\b|\bin vain\b|\bineffective\b|\bunsuccessful`)
	// harmless is what reads like it and says the opposite.
	harmless = regexp.MustCompile(`(?i)\bnot without (?:effect|success)\b|\b(?:no|without)(?: \w+)? effect (?:on|for) (?:the |other |any )?(?:users?|customers?|others|data)\b`)
)

// withoutEffect reports whether the text of a mitigation says that it did not
// help: no effect, without effect, did not help, no improvement, made no
// difference, in vain, unsuccessful. "Failed" and "still" do not count: what
// failed over, or still ran, may have helped.
func withoutEffect(text string) bool {
	return inVain.MatchString(harmless.ReplaceAllString(text, ""))
}
