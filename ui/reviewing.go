package ui

import (
	"warroom/ui/postmortem"
	"warroom/ui/present"
	"warroom/ui/widgets"
)

func (d *Desk) makeReview() *postmortem.View {
	return postmortem.New(postmortem.Intents{
		Run: d.run, Why: d.why, Do: d.do, Commit: d.commitSection, Later: d.Time.Later,
		Edit: d.keepSection, Focus: d.window.Canvas().Focus, Begin: d.begin, Mention: d.mention,
	})
}

// openReview shows the post-mortem, with what a kill left unwritten.
func (d *Desk) openReview() {
	d.screens.shown = atReview
	d.window.Canvas().Unfocus() // from what is shown no more
	d.screens.frame.SetBody(d.screens.review.Object())
	d.screens.frame.SetButtons(d.screens.review.HeaderButtons()...)
	d.drawAnew()
	d.showReview()
	d.restoreSections()
	d.showFrame()
	d.screens.foot.SetHints(reviewHints...)
	d.screens.review.Begin()
}

// begin carries out an action and types a letter into the field that it asks with.
func (d *Desk) begin(id string, letter rune) {
	d.run(id)
	if e, asks := d.window.Canvas().Focused().(*widgets.Entry); asks && d.window.Canvas().Overlays().Top() != nil {
		e.TypedRune(letter)
	}
}

// showReview brings the screen up to date; what is next on it follows from the
// State, not from the time, so that a tick does not ask again.
func (d *Desk) showReview() {
	p := present.PostMortemOf(d.state(), d.reviewContext())
	d.now.review, _ = p.Next()
	d.screens.review.Show(p)
}

// undecided is a section of which two texts stand on the screen; empty where none
// is.
func (d *Desk) undecided() string {
	if d.screens.shown != atReview {
		return ""
	}
	d.screens.review.Leave() // what is typed may meet what another window wrote
	return d.screens.review.Undecided()
}

// leaveReview writes what is typed there and not yet in the log.
func (d *Desk) leaveReview() {
	if d.screens.shown == atReview {
		d.screens.review.Leave()
	}
}
