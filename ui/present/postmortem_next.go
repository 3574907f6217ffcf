package present

import (
	"fmt"
	"strings"

	"warroom/model/deputy"
)

// Next is the next thing on the way to a published post-mortem: the first point
// that stands, then to publish it. There is none before the incident is resolved,
// after it is published, and for history. Its action is "section:ID", "add-action",
// "edit-action:N" or "publish".
func (p PostMortem) Next() (Bar, bool) {
	if p.Imported || p.Published != "" || !p.state.IsResolved() {
		return Bar{}, false
	}
	b := Bar{Kind: deputy.NextDo, Icon: "arrow-right", Kicker: "Next"}
	if len(p.points) > 0 {
		first := p.points[0]
		b.Text, b.Reason = first.Text, pointsStand(len(p.points))
		b.Button, b.Action = "Go to "+inSentence(p.Section(first.Section).Title), "section:"+first.Section
		switch {
		case first.Action > 0:
			b.Button, b.Action = fmt.Sprintf("Edit action %d", first.Action), fmt.Sprintf("edit-action:%d", first.Action)
		case first.Section == ReviewActions:
			b.Button, b.Action = "Add action…", "add-action"
		}
		return b, true
	}
	b.Text, b.Reason = "Publish the post-mortem", "every section was looked at, every action has an owner and a date"
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
