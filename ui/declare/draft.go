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

	Note string `json:"note,omitempty"` // what else was pasted, which becomes the first note
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
