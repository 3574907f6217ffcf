package ui

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"warroom/model"
	"warroom/model/logline"
	"warroom/ui/ask"
	"warroom/ui/present"
)

// offered is how many hypotheses fit into a choice; the newest that stand do.
const offered = 4

// typedLine is the answer that is not asked for: what stood in the log line and said
// what a file bears on.
const typedLine = "line"

// askBearing asks which hypothesis the files bear on, where any can be looked into.
// One that the log line names is chosen.
func (d *Desk) askBearing(files []measured) {
	about := d.bearingTyped()
	choices := []ask.Choice{{Value: "0", Label: "None"}}
	var told []string
	for _, h := range bearable(d.state().Board.Hypotheses, number(about["n"])) {
		choices = append(choices, ask.Choice{Value: strconv.Itoa(h.N), Label: strconv.Itoa(h.N)})
		line := fmt.Sprintf("%d: %s", h.N, present.Shortened(h.Text))
		if h.State == model.HypothesisConfirmed {
			line += " (" + h.Word() + ")"
		}
		told = append(told, line)
	}
	if len(told) == 0 {
		d.attach(d.current(), files, ask.Answers{})
		return
	}
	incident := d.current()
	d.dialog = ask.Show(d.window.Canvas(), ask.Form{
		Title: "What does " + namesOf(files) + " bear on?", Consequence: strings.Join(told, " · "),
		Fields: []ask.Field{
			{Name: "n", Label: "Hypothesis", Text: about["n"], Choices: choices},
			{Name: "side", Label: "It speaks", Text: about["side"], Choices: []ask.Choice{{Value: "for", Label: "For it"}, {Value: "against", Label: "Against it"}}},
		},
		Confirm: "Attach", Cancel: "Do not attach",
		Do: func(a ask.Answers) error {
			a[typedLine] = about[typedLine]
			d.attach(incident, files, a)
			return nil
		},
	})
}

// bearable are the newest hypotheses that a file may bear on, in their order: first
// those that evidence is wanted for, which are open or stand as guessing, then those
// that are confirmed, and in any case the one that was named.
func bearable(all []model.Hypothesis, named int) []model.Hypothesis {
	var some []model.Hypothesis
	take := func(meant func(model.Hypothesis) bool) {
		for _, h := range slices.Backward(all) {
			if meant(h) && len(some) < offered {
				some = append(some, h)
			}
		}
	}
	wanted := func(h model.Hypothesis) bool { return h.State == model.HypothesisOpen || h.Suspected() }
	take(func(h model.Hypothesis) bool { return h.N == named })
	take(func(h model.Hypothesis) bool { return h.N != named && wanted(h) })
	take(func(h model.Hypothesis) bool {
		return h.N != named && h.State == model.HypothesisConfirmed && !wanted(h)
	})
	slices.SortFunc(some, func(a, b model.Hypothesis) int { return a.N - b.N })
	return some
}

// bearingTyped is what the log line says a file bears on: "/for 3" and nothing behind
// it. Empty where it says something else.
func (d *Desk) bearingTyped() ask.Answers {
	const rest = "x" // what such a line lacks
	line := d.screens.timeline.Line()
	order, err := logline.Parse(strings.TrimSpace(line)+" "+rest, d.lineContext())
	c, is := order.Command.(model.AddEvidence)
	if err != nil || !is || c.Text != rest || !order.At.IsZero() {
		return ask.Answers{}
	}
	return ask.Answers{"n": strconv.Itoa(c.N), "side": sideOf(c.Against), typedLine: line}
}

func sideOf(against bool) string {
	if against {
		return "against"
	}
	return "for"
}

// doneWith takes a line away that a file was attached for.
func (d *Desk) doneWith(line string) {
	if line != "" && d.screens.timeline.Line() == line {
		d.screens.timeline.SetLine("")
	}
}
