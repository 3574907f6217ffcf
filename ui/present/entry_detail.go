package present

import (
	"fmt"
	"strings"

	"warroom/model"
	"warroom/model/when"
)

// EntryDetail is everything about one entry.
type EntryDetail struct {
	Head  string
	Text  string
	Lines []Pair
}

// DetailOf reads an entry whole; false where there is none of that id.
func DetailOf(s *model.State, id string, x Clock) (EntryDetail, bool) {
	e, ok := s.Entry(id)
	if !ok {
		return EntryDetail{}, false
	}
	d := EntryDetail{Head: e.Kind.Word(), Text: firstOf(arrows(EntryText(e, x)))}
	add := func(label, value string) { d.Lines = append(d.Lines, Pair{Label: label, Value: value, Known: true}) }
	happened := EntryTime(e, x)
	if e.Day == "" { // a day alone is the source's, in no zone of ours
		happened += " " + when.Zone(e.At.In(x.Zone))
	}
	add("Happened", happened)
	add("Written", when.LogMoment(e.Recorded, x.Now, x.Zone)+" by "+e.By)
	if e.Kind == model.EntryUnreadable {
		add("As it is stored", firstOf(e.Raw))
	}
	d.Lines = append(d.Lines, corrected(e, x)...)
	if above, ok := s.Entry(e.AttachedTo()); ok {
		add("Belongs to", EntryTime(above, x)+" "+Shortened(EntryText(above, x)))
	}
	if pasted := e.Pasted(); pasted != "" {
		add("Pasted as", firstOf(pasted))
	}
	if e.Retracted {
		add("Retracted", "it has no effect; the log keeps it")
	}
	return d, true
}

// shownMost is how many bytes of an entry are shown. It can have a megabyte; each
// line of it would be a thing to draw.
const shownMost = 32 << 10

// firstOf is the part of a long text that is shown, and says so.
func firstOf(text string) string {
	if len(text) <= shownMost {
		return text
	}
	cut := strings.ToValidUTF8(text[:shownMost], "")
	return fmt.Sprintf("%s\n… the first %d of %d kB; an export has all of it", cut, shownMost>>10, len(text)>>10)
}
