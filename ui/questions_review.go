package ui

import (
	"fmt"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/postmortem"
	"warroom/ui/ask"
	"warroom/ui/present"
)

// reviewQuestions ask about the action items of the post-mortem, and why it goes
// out over what stands.
var reviewQuestions = []question{
	{"add-action", actionForm, func(_ *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
		return model.AddAction{Action: a["action"], Owner: a["owner"], Deadline: a["deadline"]}, time.Time{}, deadline(a)
	}},
	{"edit-action", actionForm, func(_ *Desk, n string, a ask.Answers) (model.Command, time.Time, error) {
		action, owner, day := a["action"], a["owner"], a["deadline"]
		return model.ChangeAction{N: number(n), Action: &action, Owner: &owner, Deadline: &day}, time.Time{}, deadline(a)
	}},
	publishing,
}

// deadline refuses what is no date, where it was typed.
func deadline(a ask.Answers) error { return ask.At("deadline", model.CheckDate(a["deadline"])) }

func actionForm(d *Desk, n string) ask.Form {
	form := ask.Form{Title: "What will be done?", Consequence: "A verb first, one owner, one date.", Confirm: "Add action"}
	var known model.Action
	if all, i := d.state().Review.Actions, number(n); i >= 1 && i <= len(all) {
		known, form.Confirm = all[i-1], "Save action"
	}
	form.Fields = []ask.Field{
		{Name: "action", Label: "Action", Placeholder: "Alert when the pool is 80 % full", Text: known.Action},
		{Name: "owner", Label: "Owner", Placeholder: "on-call B", Text: known.Owner},
		{Name: "deadline", Label: "Deadline", Placeholder: "2026-12-01", Text: known.Deadline},
	}
	return form
}

var publishing = question{"publish", publishForm, func(d *Desk, _ string, a ask.Answers) (model.Command, time.Time, error) {
	if strings.TrimSpace(a["reason"]) == "" && len(d.document().Points()) > 0 {
		return nil, time.Time{}, model.Refused("Why as it stands?", "Say in a few words why it goes out as it stands.")
	}
	return now(model.PublishPostMortem{Reason: a["reason"]})
}}

// publish publishes a finished post-mortem at once, and asks for a reason where
// something stands before it.
func (d *Desk) publish() {
	if id := d.undecided(); id != "" {
		d.screens.review.GoTo(id)
		d.toast("Two texts stand for a section. Choose first, then publish.", false)
		return
	}
	if len(d.document().Points()) > 0 {
		d.put(publishing, "")
		return
	}
	d.tell(d.do(model.PublishPostMortem{}))
}

// reasoned refuses to publish over what stands without a reason, where a command
// was typed and no question asks for one.
func (d *Desk) reasoned(c model.Command) error {
	publish, ok := c.(model.PublishPostMortem)
	if !ok || publish.Reason != "" || !d.state().IsResolved() {
		return nil
	}
	points := d.document().Points()
	if len(points) == 0 {
		return nil
	}
	return model.Refused(present.Count(len(points), "point stands", "points stand")+" before you publish, first: "+points[0].Text+".", "Say why it goes out as it stands: /publish REASON.")
}

// pointsNamed is how many points the question names; more are counted.
const pointsNamed = 6

func publishForm(d *Desk, _ string) ask.Form {
	points := d.document().Points()
	return ask.Form{
		Title:       "Publish while " + present.Count(len(points), "point stands?", "points stand?"),
		Consequence: standing(points) + "\nThe reason goes into the log and into the document.",
		Fields:      []ask.Field{text("reason", "Reason", "on-call B is away; the owner is named on Monday")},
		Confirm:     "Publish as it stands", Cancel: "Keep writing",
	}
}

// standing lists points, one a line.
func standing(points []postmortem.Point) string {
	var lines []string
	for i, p := range points {
		if i == pointsNamed {
			lines = append(lines, fmt.Sprintf("and %d more", len(points)-i))
			break
		}
		lines = append(lines, "• "+p.Text)
	}
	return strings.Join(lines, "\n")
}
