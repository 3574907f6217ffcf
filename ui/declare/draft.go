package declare

import (
	"encoding/json"

	"warroom/model"
)

// Draft is what was typed into the dialog.
type Draft struct {
	Title    string         `json:"title,omitempty"`
	Started  string         `json:"started,omitempty"` // as it was typed; empty is the time of the dialog
	Lead     string         `json:"lead,omitempty"`
	Impact   string         `json:"impact,omitempty"`
	Severity model.Severity `json:"severity,omitempty"`
	Kind     model.Kind     `json:"kind,omitempty"`

	DetectedBy string `json:"detected_by,omitempty"` // the alert that it was filled in from; empty where it was not
	Pasted     string `json:"pasted,omitempty"`      // that alert as it came
	Beside     string `json:"beside,omitempty"`      // what there is to know of it first: that it is over, that its time has no zone

	Note string `json:"note,omitempty"` // what else was pasted: it becomes the first note, or lines with their times each an entry

	Filled Answers `json:"filled,omitzero"` // what the paste filled in
	Before Answers `json:"before,omitzero"` // and what stood there before
}

// Answers are those that a paste fills in; empty is none.
type Answers struct {
	Title    string         `json:"title,omitempty"`
	Started  string         `json:"started,omitempty"`
	Severity model.Severity `json:"severity,omitempty"`
}

// Answers are those of the draft as it stands.
func (d Draft) Answers() Answers { return Answers{d.Title, d.Started, d.Severity} }

// WithoutFilled is the draft without the alert that it was filled in from, and
// without what a paste filled in, but for what was edited since.
func (d Draft) WithoutFilled() Draft {
	d.Title = unfilled(d.Title, d.Filled.Title, d.Before.Title)
	d.Started = unfilled(d.Started, d.Filled.Started, d.Before.Started)
	d.Severity = unfilled(d.Severity, d.Filled.Severity, d.Before.Severity)
	d.DetectedBy, d.Pasted, d.Beside, d.Filled, d.Before = "", "", "", Answers{}, Answers{}
	return d
}

// alert is what the alert says that it was filled in from; empty where it was not.
func (d Draft) alert() string {
	if d.DetectedBy == "" {
		return ""
	}
	return d.Filled.Title
}

func unfilled[T ~string](now, filled, before T) T {
	if filled != "" && now == filled {
		return before
	}
	return now
}

// Encode writes a draft as it is kept on the disk.
func (d Draft) Encode() string {
	raw, err := json.Marshal(d)
	if err != nil {
		return d.Title // strings alone always are JSON
	}
	return string(raw)
}

// DecodeDraft reads what Encode wrote; any other text is a title.
func DecodeDraft(text string) Draft {
	var d Draft
	if err := json.Unmarshal([]byte(text), &d); err != nil {
		return Draft{Title: text}
	}
	return d
}
