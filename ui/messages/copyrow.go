package messages

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// copyRow is the button that copies, and beside it the one that picks the channel
// which the first one names. Where there is room for all of it, the second one names
// the channel, too; where a long name needs the room, the keycaps go.
type copyRow struct {
	copy, channel *widgets.Button
	object        *fyne.Container
	keyed         bool
	name          string // of the channel
	fitted        nameFit
}

// nameFit is what was last asked of the name of the channel: whether it fits.
type nameFit struct {
	name         string
	needs, width float32
}

// copyKeys is the shortcut of the window's table for the message that is shown.
var copyKeys = []string{"Ctrl", "Shift", "C"}

func newCopyRow(copied func(), channels func() []widgets.MenuItem) *copyRow {
	r := &copyRow{
		copy:    widgets.NewSecondary("", copied).WithIcon("copy").Wide().Tall(),
		channel: widgets.NewMenuButton(widgets.Secondary, "", channels).Tall(),
	}
	r.object = &fyne.Container{Layout: r, Objects: []fyne.CanvasObject{r.copy, r.channel}}
	return r
}

// say changes what the button says, and the channel that it names.
func (r *copyRow) say(text, channel string) {
	if text != r.copy.Text() || channel != r.name {
		r.name = channel
		r.copy.SetText(text)
		r.Layout(nil, r.object.Size())
	}
}

// MinSize implements fyne.Layout.
func (r *copyRow) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(0, r.copy.MinSize().Height)
}

// Layout implements fyne.Layout.
func (r *copyRow) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	r.fitName(size.Width)
	pick := r.channel.MinSize().Width
	width := max(0, size.Width-pick-theme.Px(theme.Gap4))
	r.fitKeys(width)
	r.copy.Move(fyne.NewPos(0, 0))
	r.copy.Resize(fyne.NewSize(width, size.Height))
	r.channel.Move(fyne.NewPos(size.Width-pick, 0))
	r.channel.Resize(fyne.NewSize(pick, size.Height))
}

// fitName names the channel on its button where that costs the other one nothing.
func (r *copyRow) fitName(width float32) {
	needs := r.copy.MinSize().Width + theme.Px(theme.Gap4)
	if !r.keyed {
		needs += widgets.NewKeycaps(copyKeys...).MinSize().Width + theme.Px(theme.Gap8)
	}
	asked := nameFit{r.name, needs, width}
	if asked == r.fitted {
		return
	}
	r.fitted = asked
	r.channel.SetText(r.name)
	if needs+r.channel.MinSize().Width > width {
		r.channel.SetText("")
	}
}

// fitKeys shows the keycaps where they have room.
func (r *copyRow) fitKeys(width float32) {
	keys := widgets.NewKeycaps(copyKeys...).MinSize().Width + theme.Px(theme.Gap8)
	needs := r.copy.MinSize().Width
	if !r.keyed {
		needs += keys
	}
	switch fits := needs <= width; {
	case fits && !r.keyed:
		r.copy.WithKeys(copyKeys...)
	case !fits && r.keyed:
		r.copy.WithKeys()
	default:
		return
	}
	r.keyed = !r.keyed
	r.copy.Refresh()
}
