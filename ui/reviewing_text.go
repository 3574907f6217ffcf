package ui

import (
	"strings"

	"warroom/model"
	"warroom/ui/present"
)

// commitSection writes a section of the post-mortem over the text that whoever
// typed has seen. A section that says the same already is no news; one that was
// changed meanwhile is shown as it stands, and nothing is written.
func (d *Desk) commitSection(section, text, over string) error {
	if strings.TrimSpace(d.state().Review.Sections[section]) == strings.TrimSpace(text) {
		d.keepSection(section, "", "")
		return nil
	}
	accepted := present.PostMortemOf(d.state(), d.reviewContext()).Accepts(section, text)
	err := d.do(model.EditSection{Section: section, Text: text, Over: &over})
	if err != nil {
		d.catchUp()
		return err
	}
	if accepted != "" {
		d.toast(accepted, true)
	}
	d.keepSection(section, "", "")
	return nil
}

// catchUp shows what others have written to the open incident.
func (d *Desk) catchUp() {
	if state, err := d.Room.Open(d.ctx, d.current()); err == nil && state != d.now.state {
		d.changed(state)
	}
}

// keepSection keeps what is typed into a section, and over which text.
func (d *Desk) keepSection(section, text, over string) {
	d.keepMine(d.sectionKey(section), text)
	d.keepMine(d.sectionKey(section)+" over", over)
}

func (d *Desk) sectionKey(section string) string { return "section:" + section + "@" + d.current() }

// restoreSections puts what a kill left unwritten into the log, where nobody has
// written there since; else into its field, beside what stands by now.
func (d *Desk) restoreSections() {
	for _, section := range model.Sections {
		text, over := d.myDraft(d.sectionKey(section)), d.myDraft(d.sectionKey(section)+" over")
		if text == "" {
			continue
		}
		if d.state().Review.Sections[section] == over {
			d.tell(d.commitSection(section, text, over))
		} else {
			d.screens.review.Restore(section, text, over)
		}
	}
}
