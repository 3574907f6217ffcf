package ui

import (
	"warroom/model"
	"warroom/ui/postmortem"
	"warroom/ui/present"
)

func (d *Desk) makeReview() *postmortem.View {
	return postmortem.New(postmortem.Intents{
		Run: d.run, Why: d.why, Do: d.do, Commit: d.commitSection, Later: d.Time.Later,
		Edit: func(section, text string) { d.keep(d.sectionKey(section), text) },
	})
}

// openReview shows the post-mortem. What a kill left unwritten is put into the
// log first.
func (d *Desk) openReview() {
	for _, section := range model.Sections {
		if text := d.draft(d.sectionKey(section)); text != "" {
			d.tell(d.commitSection(section, text))
		}
	}
	d.screens.shown = atReview
	d.screens.frame.SetBody(d.screens.review.Object())
	d.screens.frame.SetButtons(d.screens.review.HeaderButtons()...)
	d.showReview()
	d.showFrame()
}

// showReview brings the screen up to date; what is next on it follows from the
// State, not from the time, so that a tick does not ask again.
func (d *Desk) showReview() {
	p := present.PostMortemOf(d.state(), d.reviewContext())
	d.now.review, _ = p.Next()
	d.screens.review.Show(p)
}

// leaveReview writes what is typed there and not yet in the log.
func (d *Desk) leaveReview() {
	if d.screens.shown == atReview {
		d.screens.review.Leave()
	}
}
