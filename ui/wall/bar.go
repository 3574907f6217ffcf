package wall

import (
	"fyne.io/fyne/v2"

	"warroom/model/deputy"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// The bar's place at the design's size, px.
const (
	barTop  float32 = 308
	barHigh float32 = 96
	barText float32 = 105
)

// bar is the next thing.
type bar struct {
	ground, accent *widgets.Shape
	icon           *widgets.Sign
	large          *line    // where it fits in one line
	small          [2]*line // else
	reason         *line
}

func newBar() bar {
	return bar{ground: widgets.NewShape(), accent: widgets.NewShape(), icon: widgets.NewSign(), large: newLine(theme.Wall44, theme.Text),
		small: [2]*line{newLine(theme.Wall28Bold, theme.Text), newLine(theme.Wall28Bold, theme.Text)}, reason: newLine(theme.Wall28, theme.Text2)}
}

func (b *bar) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{b.ground.Object(), b.accent.Object(), b.icon.Object(), b.large.obj, b.small[0].obj, b.small[1].obj, b.reason.obj}
}

var looks = map[deputy.NextKind]struct{ ground, accent fyne.ThemeColorName }{
	deputy.NextDo: {theme.TintAccent, theme.Link}, deputy.NextSay: {theme.TintAccent, theme.Link}, deputy.NextOver: {theme.TintOver, theme.Over},
	deputy.NextCalm: {theme.Surface, theme.Edge},
}

func (b *bar) put(u unit, p present.Bar, width float32) {
	look, ok := looks[p.Kind]
	if !ok {
		look = looks[deputy.NextCalm]
	}
	y, h := u.px(barTop), u.px(barHigh)
	b.ground.Put(look.ground, theme.None, 0, 0, 0, y, width, h)
	b.accent.Put(look.accent, theme.None, 0, 0, 0, y, u.px(12), h)
	icon := look.accent
	if icon == theme.Edge {
		icon = theme.Text2
	}
	b.icon.Put(p.Icon, icon, u.px(40), y+h/2, u.px(40))
	x, end := u.px(barText), width-u.px(margin)
	b.large.text, b.small[0].text, b.small[1].text, b.reason.text = p.Text, "", "", ""
	if b.large.width(u, p.Text) > end-x {
		b.large.text = ""
		twoLines(u, p.Text, end-x, b.small[0], b.small[1])
	}
	right := b.large.put(u, x, u.px(371), end-x) + u.px(48)
	b.small[0].put(u, x, u.px(347), end-x)
	b.small[1].put(u, x, u.px(385), end-x)
	if b.large.text != "" && end-right > u.px(200) {
		b.reason.text = p.Reason
	}
	b.reason.putRight(u, end, u.px(366), end-right)
}
