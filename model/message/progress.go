package message

import (
	"strings"

	"warroom/model"
)

// Progress is where an incident stands, in the words that the process text has for
// it in an update: investigating, mitigating, root cause found. A guess is not found, nor is what came back explained.
func Progress(s *model.State) string {
	if s.Cause.Text != "" && !s.CauseSuspected() && !s.CameBack() && !s.Over() {
		return "Root cause found"
	}
	return activity(s)
}

// activity is what is being done about it: what the triage summary and the first
// alert of the process text say, which know of no cause.
func activity(s *model.State) string {
	if s.Mitigated() && !s.Over() {
		return "Mitigating"
	}
	return status(s)
}

// Standing is Progress for whoever shows the status to the room: the same word, so
// that nobody reads out one and sends another. What is over has words of its own
// that no message needs: closed.
func Standing(s *model.State) string {
	if s.Over() {
		return s.Status.Word()
	}
	return Progress(s)
}

// cause is what was shown to have done it. A guess counts as missing.
func cause(s *model.State, _ Context) Fact {
	if s.CauseSuspected() {
		return Fact{Text: "no evidence yet; suspected: " + s.Cause.Text, Missing: true}
	}
	return said(s.Cause.Text)
}

func suspected(s *model.State, _ Context) Fact {
	if !s.CauseSuspected() {
		return Fact{}
	}
	return said(strings.TrimRight(s.Cause.Text, ".") + ", no evidence yet")
}
