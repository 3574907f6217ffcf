package logline

import (
	"strings"

	"warroom/model"
)

// cutAttach takes ^ off the front: the line belongs to the entry above. It stands
// alone or before a word; ^^ or ^/ are text, as is a ^ with nothing behind it.
func cutAttach(text string) (rest string, attached bool) {
	after, marked := strings.CutPrefix(text, "^")
	rest = strings.TrimSpace(after)
	if !marked || rest == "" || strings.HasPrefix(after, "^") {
		return text, false
	}
	return rest, true
}

// markAlone refuses a mark with nothing to it.
func markAlone(line string) error {
	asNote := " To log it as a note: /note " + line
	switch line {
	case "^":
		return model.Refused("Nothing stands behind ^.", "Write "+marks[0].Form+", e.g. "+marks[0].Example+"."+asNote)
	case "#":
		return model.Refused("A tag has no name.", "Write "+marks[1].Form+", e.g. "+marks[1].Example+"."+asNote)
	}
	return nil
}

// attach makes a plain entry one that belongs to the entry that was written last.
func attach(c model.Command, x Context) (model.Command, error) {
	note, plain := c.(model.Note)
	if !plain {
		return nil, model.Refused("Only a plain entry can be attached to the one above.", "Leave ^ out, or write e.g. ^ /finding TEXT.")
	}
	if x.State == nil {
		return note, nil
	}
	above, ok := x.meant().Above()
	if !ok {
		return nil, model.Refused("There is no entry above.", "Leave ^ out.")
	}
	note.To = above.ID
	return note, nil
}

// saysAttached names the entry that a line will be attached to; empty for none.
func saysAttached(c model.Command, s *model.State) string {
	note, plain := c.(model.Note)
	if !plain || note.To == "" {
		return ""
	}
	above, ok := s.Entry(note.To)
	if !ok {
		return ""
	}
	return ", to “" + cutAt(40, strings.Join(strings.Fields(above.Text), " ")) + "”"
}
