package report

import "warroom/model"

// attachment is a file in the log; warroom attachment writes its content out.
type attachment struct {
	ID         string  `json:"id"` // of its entry
	Name       string  `json:"name"`
	Size       int64   `json:"size"` // bytes
	SHA256     string  `json:"sha256"`
	Media      string  `json:"media"`
	By         string  `json:"by"`
	At         *string `json:"at"`
	Hypothesis *int    `json:"hypothesis"` // number of the one that it bears on
	Side       *string `json:"side"`       // for or against it
}

func attachmentOf(a model.Attachment) attachment {
	out := attachment{ID: a.Entry, Name: a.Name, Size: a.Size, SHA256: a.SHA256, Media: a.Media, By: a.By, At: at(a.At)}
	if a.Hypothesis > 0 {
		out.Hypothesis, out.Side = &a.Hypothesis, text(a.Side())
	}
	return out
}
