package present

import "warroom/model"

// didToReview says what a fact did to the post-mortem; nothing where it is about
// something else.
func didToReview(b model.Body) string {
	switch b := b.(type) {
	case model.SectionEdited:
		return reviewWords[b.Section].title + " saved"
	case model.ActionAdded:
		return "Action item added"
	case model.ActionChanged:
		return "Action item " + changedHow(b)
	}
	return ""
}

func changedHow(b model.ActionChanged) string {
	switch {
	case b.Removed:
		return "removed"
	case b.Done != nil && *b.Done:
		return "done"
	case b.Done != nil:
		return "open again"
	}
	return "changed"
}

// Accepts says that a text takes a proposed section as it stands; empty where it does
// not.
func (p PostMortem) Accepts(section, text string) string {
	s := p.Section(section)
	if s.Tone != ReviewProposed || oneLine(s.Text) != oneLine(text) {
		return ""
	}
	return s.Title + " accepted"
}
