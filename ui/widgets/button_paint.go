package widgets

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// ringGap is how far the focus ring stands outside a button: 2 px of room and
// the 2 px of the ring.
const ringGap float32 = 4

// buttonLook is the paint of one state: ground, outline, text, outline of caps.
type buttonLook struct{ fill, edge, text, caps fyne.ThemeColorName }

func (b *Button) look() buttonLook {
	switch {
	case b.disabled:
		return buttonLook{theme.None, theme.Line, theme.Disabled, theme.Line}
	case b.weight == Primary:
		return buttonLook{b.state(theme.Accent, theme.AccentHi, theme.AccentLo), theme.None, theme.OnAccent, theme.OnAccentLine}
	case b.weight == Quiet:
		return buttonLook{b.state(theme.None, theme.Hover, theme.Line), theme.None, theme.Text2, theme.Edge}
	case b.onRaised:
		return buttonLook{b.state(theme.Hover, theme.Line, theme.Raised), theme.None, theme.Text, theme.Edge}
	default:
		return buttonLook{b.state(theme.Raised, theme.Hover, theme.Line), theme.None, theme.Text, theme.Edge}
	}
}

func (b *Button) state(rest, hover, pressed fyne.ThemeColorName) fyne.ThemeColorName {
	switch {
	case b.pressed:
		return pressed
	case b.hovered:
		return hover
	default:
		return rest
	}
}

func (b *Button) restyle() {
	look := b.look()
	b.ring.edge = theme.None
	if b.focused {
		b.ring.edge = theme.Link
	}
	b.box.paint(look.fill, look.edge, 1)
	b.icon.color, b.text.color = look.text, look.text
	b.text.role = b.role()
	b.arrow.color = look.text
	b.arrow.name = ""
	if b.chevron {
		b.arrow.name = "chevron-down"
	}
	b.keys.text, b.keys.edge = look.text, look.caps
	restyleAll(b.ring, b.box, b.icon, b.text, b.arrow, b.keys)
}

func (b *Button) role() theme.Role {
	if b.weight == Primary {
		return theme.Name
	}
	return theme.Body
}

func (b *Button) padding() float32 {
	switch {
	case b.weight == Quiet:
		return theme.Px(6)
	case b.height > theme.RowLine:
		return theme.Px(14)
	default:
		return theme.Px(10)
	}
}

// content is the width of icon, text, chevron and keycaps with their gaps.
func (b *Button) content() float32 {
	w := float32(0)
	if b.text.full != "" {
		w = textWidth(b.text.full, b.role())
	}
	gap := theme.Px(theme.Gap8)
	if b.icon.name != "" {
		w += theme.Px(b.icon.size)
		if b.text.full != "" {
			w += gap
		}
	}
	if b.chevron {
		w += theme.Px(b.arrow.size) + theme.Px(theme.Gap4)
	}
	if n := b.keys.width(); n > 0 {
		w += gap + n
	}
	return w
}

func (b *Button) minSize() fyne.Size {
	w := up(b.content() + 2*b.padding())
	return fyne.NewSize(max(w, theme.Px(b.minWidth)), theme.Px(b.height))
}

func (b *Button) arrange(size fyne.Size) {
	gap := theme.Px(theme.Gap8)
	b.ring.put(-ringGap, -ringGap, size.Width+2*ringGap, size.Height+2*ringGap)
	b.box.put(0, 0, size.Width, size.Height)
	base := middleBase(size.Height, theme.Body)
	x := max(b.padding(), (size.Width-b.content())/2)
	end := size.Width - x
	if n := b.keys.width(); n > 0 {
		b.keys.put(end-n, size.Height/2)
		end -= n + gap
	}
	if b.chevron {
		end -= theme.Px(b.arrow.size)
		b.arrow.putMiddle(end, size.Height/2+1)
		end -= theme.Px(theme.Gap4)
	}
	if b.icon.name != "" {
		x = b.icon.putMiddle(x, size.Height/2) + gap
	}
	b.text.put(x, base, end-x+1)
}
