package present

import (
	"slices"

	"warroom/model"
)

// Tone says which colour of the theme an icon has.
type Tone int

// The tones of icons. Only the icon of an entry is coloured.
const (
	TonePlain Tone = iota
	ToneQuiet
	ToneOver
	ToneNear
	ToneMet
	ToneMessage
	ToneChange
	ToneFind
)

// Mark is the icon of a kind and its tone.
type Mark struct {
	Icon string
	Tone Tone
}

// marks are the icons of the kinds of entries, as style has them.
var marks = map[model.EntryKind]Mark{
	model.EntryAlert: {"siren", ToneOver}, model.EntryDeclared: {"octagon-alert", ToneOver}, model.EntrySeverity: {"octagon-alert", ToneOver},
	model.EntryImpact: {"users", TonePlain}, model.EntryRole: {"user", TonePlain}, model.EntryDecision: {"gavel", TonePlain},
	model.EntryMessage: {"send", ToneMessage}, model.EntryPromise: {"timer", ToneMessage},
	model.EntryMitigation: {"shield-check", ToneChange}, model.EntryChange: {"wrench", ToneChange}, model.EntryAction: {"arrow-right", ToneChange},
	model.EntryNoEffect: {"circle-x", ToneOver}, model.EntryReverted: {"undo-2", ToneQuiet}, model.EntryReopened: {"rotate-ccw", ToneOver},
	model.EntryWorked: {"circle-check", ToneMet}, model.EntryMitigated: {"circle-check", ToneMet}, model.EntryVerified: {"circle-check", ToneMet},
	model.EntryResolved: {"circle-check", ToneMet}, model.EntryDeployed: {"upload", ToneMet}, model.EntryConfirmed: {"circle-check", ToneFind},
	model.EntryFinding: {"eye", ToneFind}, model.EntryHypothesis: {"lightbulb", ToneFind}, model.EntryEvidence: {"paperclip", ToneFind},
	model.EntryCause: {"lightbulb", ToneMet}, model.EntryRuledOut: {"circle-x", ToneQuiet}, model.EntryReading: {"activity", ToneFind},
	model.EntrySignal: {"activity", TonePlain}, model.EntryTask: {"list-checks", TonePlain}, model.EntryNote: {"pencil", ToneQuiet},
	model.EntryOverride: {"flag", ToneNear}, model.EntrySnooze: {"bell-off", ToneQuiet}, model.EntryPhase: {"arrow-right", ToneQuiet},
	model.EntryStep: {"check", ToneQuiet}, model.EntryClosed: {"lock", ToneQuiet}, model.EntryFalseAlarm: {"bell-off", ToneQuiet},
	model.EntryClock: {"clock", ToneQuiet}, model.EntryReview: {"file-text", TonePlain}, model.EntryUnreadable: {"circle-dashed", ToneNear},
}

// MarkOf is the icon of a kind; one without its own is a note's.
func MarkOf(k model.EntryKind) Mark {
	if m, ok := marks[k]; ok {
		return m
	}
	return marks[model.EntryNote]
}

// markOf is the icon of an entry: that of its kind, but what nobody measured has
// not the colour of what is shown to hold.
func markOf(e model.Entry, shown []model.Proof) Mark {
	m := MarkOf(e.Kind)
	if e.Kind == model.EntryVerified && !slices.ContainsFunc(shown, func(p model.Proof) bool { return p.Entry == e.ID && p.Signal.Proves() }) {
		m.Tone = ToneQuiet
	}
	return m
}
