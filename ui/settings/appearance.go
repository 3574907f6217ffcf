package settings

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// appearance is the page on how the window looks and sounds. It holds at once
// and is no part of the policy.
type appearance struct {
	theme, scale *widgets.Segmented
	sound        *widgets.Switch
	scales       []float32
	object       fyne.CanvasObject
}

// themes are the names of the themes and what they are called.
var themes = []struct{ name, word string }{{"auto", "As the system"}, {"dark", "Dark"}, {"light", "Light"}}

// choiceColumn holds the widest of the choices, px at scale 1.
const choiceColumn float32 = 304

func newAppearance(on Intents) *appearance {
	a := &appearance{}
	words := make([]widgets.Segment, len(themes))
	for i, t := range themes {
		words[i].Text = t.word
	}
	a.theme = widgets.NewSegmented(func(i int) { on.Theme(themes[i].name) }, words...).Tall()
	a.scale = widgets.NewSegmented(func(i int) { on.Scale(a.scales[i]) }).Tall()
	a.sound = widgets.NewSwitch(on.Sound)
	line := func(name, about string, input fyne.CanvasObject) fyne.CanvasObject {
		return aligned([]float32{nameColumn, choiceColumn}, called(name, about), widgets.NewRow(0, input))
	}
	a.object = widgets.NewPad(theme.Gap4, 0, 0, 0, widgets.NewColumn(theme.Gap12, line("Theme", "", a.theme), line("Text size", "every text and its room", a.scale),
		line("Sound", "with a notification of what is over", a.sound)))
	return a
}

func (a *appearance) show(l Look) {
	if !slices.Equal(a.scales, l.Scales) {
		a.scales = l.Scales
		var words []widgets.Segment
		for _, s := range l.Scales {
			words = append(words, widgets.Segment{Text: fmt.Sprintf("%.0f %%", 100*s)})
		}
		a.scale.SetSegments(words...)
	}
	for i, t := range themes {
		if t.name == l.Theme {
			a.theme.SetChosen(i)
		}
	}
	a.scale.SetChosen(slices.Index(a.scales, l.Scale))
	a.sound.SetOn(l.Sound)
}
