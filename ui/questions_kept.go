package ui

import (
	"encoding/json"

	"warroom/ui/ask"
)

// keepAnswers keeps what was typed into a question, within half a second on the disk;
// nil forgets it.
func (d *Desk) keepAnswers(question string, a ask.Answers) {
	kept := ""
	if len(a) > 0 {
		if text, err := json.Marshal(a); err == nil { // words alone cannot fail
			kept = string(text)
		}
	}
	d.keepMine(question, kept)
}

// keptAnswers is what was typed into a question before and led to nothing yet; nil
// where nothing was.
func (d *Desk) keptAnswers(question string) ask.Answers {
	var a ask.Answers
	if err := json.Unmarshal([]byte(d.draft(d.byMe(question))), &a); err != nil {
		return nil
	}
	return a
}
