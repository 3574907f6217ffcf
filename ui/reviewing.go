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
	d.showFrame()
	d.showReview()
}

func (d *Desk) showReview() {
	d.screens.review.Show(present.PostMortemOf(d.state(), d.reviewContext()))
}

// leaveReview writes what is typed there and not yet in the log.
func (d *Desk) leaveReview() {
	if d.screens.shown == atReview {
		d.screens.review.Leave()
	}
}
