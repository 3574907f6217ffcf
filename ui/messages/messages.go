// Package messages is the panel with the text that is due, ready to be copied
// into any chat tool.
package messages

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// Intents is what the panel asks of the window.
type Intents struct {
	Run    func(id string)
	Choose func(name, channel string) // another template or channel is picked
}

// View is the panel.
type View struct {
	on            Intents
	tabs          *widgets.Segmented
	preview       *widgets.Preview
	problem       *widgets.Paragraph
	missing, last *widgets.Text
	copying       *copyRow
	sent          *fyne.Container
	body          *fyne.Container
	object        fyne.CanvasObject
	shown         present.Messages
	names         []string
	failed        string // the text that is to be copied by hand; empty where none is
	byHand        *widgets.Button
}

// New makes the panel.
func New(on Intents) *View {
	v := &View{on: on}
	v.tabs = widgets.NewSegmented(v.picked)
	v.preview = widgets.NewPreview()
	v.problem = widgets.NewParagraph(theme.Caption, theme.Near, "")
	v.problem.Hide()
	v.missing = widgets.NewShrinkingText(theme.Caption, theme.Near, "")
	v.last = widgets.NewText(theme.Caption, theme.Text3, "")
	v.byHand = widgets.NewQuiet("Log as sent", v.sentByHand)
	v.byHand.Hide()
	v.copying = newCopyRow(func() { v.on.Run("copy-due") }, v.channels)
	v.sent = &fyne.Container{Layout: sentLayout{}}
	top := widgets.NewRow(0, v.tabs)
	state := widgets.NewRow(theme.Gap8, widgets.NewFill(v.missing), v.last, v.byHand)
	v.body = &fyne.Container{Layout: panelLayout{}, Objects: []fyne.CanvasObject{
		top, v.preview, v.problem, state, v.copying.object, v.sent,
	}}
	v.object = widgets.NewPanel(v.body)
	return v
}

// Object is the whole of it.
func (v *View) Object() fyne.CanvasObject { return v.object }

// Show brings the panel up to date; what is the same is not drawn again.
func (v *View) Show(m present.Messages) {
	segments := make([]widgets.Segment, len(m.Tabs))
	v.names = v.names[:0]
	for i, t := range m.Tabs {
		segments[i] = widgets.Segment{Text: shortTitle(t.Title), Done: t.Sent}
		v.names = append(v.names, t.Name)
	}
	v.tabs.SetSegments(segments...)
	v.tabs.SetChosen(m.Chosen)
	if v.failed != "" && v.failed != textOf(m.Parts) {
		v.notice("") // that text was copied by hand or not: this one was not
	}
	if !v.preview.Selecting() || m.Chosen != v.shown.Chosen || m.Channel != v.shown.Channel {
		v.preview.SetSpans(spansOf(m.Parts)...)
	}
	token := theme.Near
	if m.Whole {
		token = theme.Met
	}
	v.missing.Set(m.Missing, token)
	v.last.SetText(cmp.Or(m.Length, m.Last)) // there is no room for both, and the list below has the last one
	v.copying.say(m.Button, channelName(m.Channel))
	v.showSent(m)
	v.shown = m
}

func (v *View) showSent(m present.Messages) {
	if len(v.sent.Objects) > 0 && slices.Equal(m.Sent, v.shown.Sent) && m.Nobody == v.shown.Nobody && m.Tell == v.shown.Tell {
		return
	}
	note := ""
	if n := len(m.Sent); n > 0 {
		note = present.Count(n, "message", "messages")
	}
	v.sent.Objects = []fyne.CanvasObject{widgets.NewHeader("Sent", note).Flush()}
	if len(m.Sent) == 0 {
		v.sent.Add(widgets.NewShrinkingText(theme.Body, theme.Text3, m.Nobody))
	}
	if m.Tell != "" {
		v.sent.Add(widgets.NewParagraph(theme.Caption, theme.Text2, m.Tell))
	}
	for _, s := range m.Sent[:min(len(m.Sent), sentMost)] {
		v.sent.Add(sentRow(s))
	}
	v.sent.Refresh()
}

func sentRow(s present.SentRow) fyne.CanvasObject {
	token := theme.Text3
	if s.Missed {
		token = theme.Over
	}
	return widgets.NewRow(theme.Gap8, widgets.NewText(theme.Body, theme.Text3, s.Time),
		widgets.NewText(theme.Name, theme.Text2, s.Title), widgets.NewFill(widgets.NewShrinkingText(theme.Body, theme.Text2, s.Channel)),
		widgets.NewText(theme.Caption, token, s.Promise))
}

func (v *View) picked(i int) {
	if i >= 0 && i < len(v.names) {
		v.on.Choose(v.names[i], v.shown.Channel)
	}
}

func (v *View) channels() []widgets.MenuItem {
	var items []widgets.MenuItem
	for _, c := range model.Channels {
		items = append(items, widgets.MenuItem{Text: channelName(c), Checked: c == v.shown.Channel, Run: func() {
			v.on.Choose(v.names[v.shown.Chosen], c)
		}})
	}
	return items
}

func spansOf(parts []present.TextPart) []widgets.Span {
	spans := make([]widgets.Span, len(parts))
	for i, p := range parts {
		switch {
		case p.Missing:
			spans[i] = widgets.MissingSpan(p.Text)
		case p.Changed:
			spans[i] = widgets.ChangedSpan(p.Text)
		default:
			spans[i] = widgets.PlainSpan(p.Text)
		}
	}
	return spans
}
