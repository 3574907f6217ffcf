package timeline

import (
	"strings"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// noteOf is the line under the field while one types. What does not parse yet is no
// refusal: it is said quietly until Enter.
func noteOf(text, says, warning string, err error) widgets.LogNote {
	switch {
	case strings.TrimSpace(text) == "":
		return widgets.LogNote{}
	case err != nil:
		return remark(err.Error())
	case says == "":
		return widgets.LogNote{Icon: "triangle-alert", Tint: theme.Near, Text: warning, Color: theme.Near}
	}
	n := doing(says)
	n.More, n.MoreColor = warning, theme.Near
	return n
}

// doing says what Enter will do.
func doing(text string) widgets.LogNote {
	return widgets.LogNote{Icon: "check", Tint: theme.Met, Text: text, Color: theme.Text2}
}

// refusal says why Enter did nothing.
func refusal(text string) widgets.LogNote {
	return widgets.LogNote{Icon: "triangle-alert", Tint: theme.Over, Text: text, Color: theme.Over, Refused: true}
}

// remark says something quietly.
func remark(text string) widgets.LogNote {
	return widgets.LogNote{Icon: "info", Tint: theme.Text3, Text: text, Color: theme.Text3}
}
