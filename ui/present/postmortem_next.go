package present

import (
	"fmt"
	"strings"

	"warroom/model/deputy"
)

// Next is the next thing on the way to a published post-mortem: the first point
// that stands, then the first proposal that nobody has looked at, then to
// publish it. There is none before the incident is resolved, after it is
// published, and for history. Its action is "edit-action:N", "section:ID" or
// "publish".
func (p PostMortem) Next() (Bar, bool) {
	if p.Imported || p.Published != "" || !p.state.IsResolved() {
		return Bar{}, false
	}
	b := Bar{Kind: deputy.NextDo, Icon: "arrow-right", Kicker: "Next"}
	if len(p.points) > 0 {
		first := p.points[0]
		b.Text, b.Reason = first.Text, pointsStand(len(p.points))
		b.Button, b.Action = "Go to "+inSentence(p.Section(first.Section).Title), "section:"+first.Section
		if first.Action > 0 {
			b.Button, b.Action = fmt.Sprintf("Edit action %d", first.Action), fmt.Sprintf("edit-action:%d", first.Action)
		}
		return b, true
	}
	for _, s := range p.Sections {
		if s.Tone == ReviewProposed {
			b.Text, b.Reason = "Look at what is proposed: "+inSentence(s.Title), "accept it, or write it anew; the document says that nobody has reviewed it"
			b.Button, b.Action = "Go to "+inSentence(s.Title), "section:"+s.ID
			return b, true
		}
	}
	b.Text, b.Reason = "Publish the post-mortem", "every section is written, every action has an owner and a date"
	b.Button, b.Action = "Publish", "publish"
	return b, true
}

func pointsStand(points int) string {
	if points == 1 {
		return "1 point stands before you publish; publishing over it needs a reason"
	}
	return fmt.Sprintf("%d points stand before you publish; publishing over them needs a reason", points)
}

// inSentence is a title inside a sentence.
func inSentence(title string) string {
	if title == "" {
		return ""
	}
	return strings.ToLower(title[:1]) + title[1:]
}
