package model

// SaidPrefix begins the action that logs what was called out.
const SaidPrefix = "said: "

// Said logs that a call was made aloud, and its words.
type Said struct {
	Text string `arg:"text,optional,rest"`
}

func (c Said) decide(*State, Act) ([]Body, error) {
	text, err := required(c.Text, "What was said?", "No call is due now. Give the words, e.g. do ID said Ten minutes in.")
	if err != nil {
		return nil, err
	}
	return one(Noted{Entry: EntryAction, Text: SaidPrefix + text})
}
