package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// clockLook is how a limit looks; the limit's own text has too little contrast on a
// tint in text3.
type clockLook struct {
	fill, edge, name, limit, figure, word, track, bar fyne.ThemeColorName

	icon string
	ink  fyne.ThemeColorName // of the icon
}

var clockLooks = [...]clockLook{
	ClockWaiting: {theme.Surface, theme.Line, theme.Text2, theme.Text3, theme.Text, theme.Text3, theme.None, theme.None, "", theme.Text},
	ClockRunning: {theme.Surface, theme.Line, theme.Text, theme.Text3, theme.Text, theme.Text2, theme.Line, theme.Link, "timer", theme.Text2},
	ClockNear:    {theme.TintNear, theme.EdgeNear, theme.Text, theme.Text2, theme.Near, theme.Near, theme.Bg, theme.Near, "timer", theme.Near},
	ClockOver:    {theme.TintOver, theme.EdgeOver, theme.Text, theme.Text2, theme.Over, theme.Over, theme.Bg, theme.Over, "triangle-alert", theme.Over},
	ClockMet:     {theme.Surface, theme.Line, theme.Text2, theme.Text3, theme.Text2, theme.Met, theme.None, theme.None, "check", theme.Met},
	ClockMissed:  {theme.Surface, theme.Line, theme.Text2, theme.Text3, theme.Text2, theme.Over, theme.None, theme.None, "x", theme.Over},
	ClockOff:     {theme.Surface, theme.Line, theme.Text2, theme.Text3, theme.Text, theme.Text3, theme.None, theme.None, "", theme.Text},
}

func (t *ClockTile) restyle() {
	look := clockLooks[t.clock.Tone]
	t.box.paint(look.fill, look.edge, 1)
	if t.hovered && look.fill == theme.Surface {
		t.box.fill = theme.Hover
	}
	t.ring.edge = theme.None
	if t.focused {
		t.ring.edge = theme.Link
	}
	t.track.fill, t.bar.fill = look.track, look.bar
	t.icon.name, t.icon.color = look.icon, look.ink
	t.name.color, t.limit.color, t.figure.color, t.word.color = look.name, look.limit, look.figure, look.word
	restyleAll(t.box, t.ring, t.track, t.bar, t.icon, t.name, t.limit, t.figure, t.word)
}
