package messages

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// copyRow is the button that copies, and beside it the one that picks the channel
// which the first one names. Where a long name needs the room, the keycaps go.
type copyRow struct {
	copy, channel *widgets.Button
	object        *fyne.Container
	keyed         bool
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

// say changes what the button says.
func (r *copyRow) say(text string) {
	if text != r.copy.Text() {
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
	pick := r.channel.MinSize().Width
	width := max(0, size.Width-pick-theme.Px(theme.Gap4))
	r.fitKeys(width)
	r.copy.Move(fyne.NewPos(0, 0))
	r.copy.Resize(fyne.NewSize(width, size.Height))
	r.channel.Move(fyne.NewPos(size.Width-pick, 0))
	r.channel.Resize(fyne.NewSize(pick, size.Height))
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
