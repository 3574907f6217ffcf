package present

import (
	"strings"
	"time"

	"warroom/model"
	"warroom/model/when"
)

// CorrectionText is one correction of an entry on a line: who, when, and what the entry
// was, e.g. "20:24 by bob: was “replica lag 30 s”". Offset tells what stands behind a
// time; nil is nothing.
func CorrectionText(c model.Correction, x Clock, offset func(time.Time) string) string {
	at := func(t time.Time) string {
		told := when.Moment(t, x.Now, x.Zone)
		if t.Second() != 0 {
			told = when.LogMoment(t, x.Now, x.Zone)
		}
		if offset != nil {
			told += offset(t)
		}
		return told
	}
	var was []string
	if c.Text != "" {
		was = append(was, "“"+arrows(c.Text)+"”")
	}
	if !c.At.IsZero() {
		was = append(was, at(c.At))
	}
	says := string(c.Fate)
	if says == "" {
		says = "was " + strings.Join(was, ", ")
	}
	if c.Reason != "" {
		says += ": " + c.Reason
	}
	return at(c.Recorded.Truncate(time.Minute)) + " by " + c.By + ": " + says
}

// inlineMost is how many corrections stand one under the other on the card of an entry;
// more of them scroll.
const inlineMost = 4

// corrected lists the corrections of an entry, the newest last.
func corrected(e model.Entry, x Clock) []Pair {
	var lines []string
	for _, c := range e.Corrections() {
		lines = append(lines, CorrectionText(c, x, nil))
	}
	if len(lines) > inlineMost {
		lines = []string{strings.Join(lines, "\n")}
	}
	var pairs []Pair
	for _, line := range lines {
		pairs = append(pairs, Pair{Label: "Corrected", Value: firstOf(line), Known: true})
	}
	return pairs
}

// retraction says who took an entry back, and why.
func retraction(e model.Entry) string {
	c, ok := e.Retraction()
	switch {
	case !ok:
		return "retracted"
	case c.Reason == "":
		return "retracted by " + c.By
	}
	return oneLine("retracted by " + c.By + ": " + c.Reason)
}
