package frame

import (
	"time"

	"fyne.io/fyne/v2"

	"warroom/model/deputy"
	"warroom/ui/present"
	"warroom/ui/widgets"
)

// nextBar is the one thing to do now, with its button.
type nextBar struct {
	bar    *widgets.ActionBar
	button *widgets.Button
	object fyne.CanvasObject
	shown  present.Bar
	since  time.Time
	now    func() time.Time
}

func newNextBar(on Intents) *nextBar {
	n := &nextBar{now: on.Now}
	n.button = widgets.NewPrimary("", on.Next).WithKeys("Ctrl", "Enter")
	n.bar = widgets.NewActionBar(widgets.Bar{}, n.button)
	n.object = n.bar
	return n
}

var tones = map[deputy.NextKind]widgets.BarTone{
	deputy.NextDo: widgets.BarDo, deputy.NextSay: widgets.BarDo, deputy.NextOver: widgets.BarOver,
}

func (n *nextBar) show(b present.Bar) {
	if b == n.shown {
		return
	}
	if b.Action != n.shown.Action {
		n.since = n.now()
	}
	relayout := b.Button != n.shown.Button
	n.shown = b
	if b.Button == "" {
		n.button.Hide()
	} else {
		n.button.SetText(b.Button)
		n.button.Show()
	}
	n.bar.SetBar(widgets.Bar{Icon: b.Icon, Kicker: b.Kicker, Text: b.Text, Reason: b.Reason, Tone: tones[b.Kind]})
	if relayout {
		n.bar.Refresh()
	}
}

// settled is how long the line must have stood before its key counts.
const settled = time.Second

func (n *nextBar) isRead() bool { return n.now().Sub(n.since) >= settled }
