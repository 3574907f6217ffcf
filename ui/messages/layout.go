package messages

import (
	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// channelName is a channel as a choice: Slack, Status page.
func channelName(channel string) string {
	names := map[string]string{"plain": "Plain text", "statuspage": "Status page", "sms": "Text message", "phone": "Phone script", "email": "E-mail"}
	if n, ok := names[channel]; ok {
		return n
	}
	return model.ChannelTitle(channel)
}

// shortTitle fits four titles into one row.
func shortTitle(title string) string {
	if title == "Initial alert" {
		return "Alert"
	}
	return title
}

// panelLayout stacks the panel: choice, text, what is missing, the button, and
// where there is room below, what was sent. The text takes what is left, up to
// what it needs.
type panelLayout struct{}

// textMost is how high the text may be where there is room, px at scale 1;
// sentFrom the height of the panel from which the list of what was sent shows.
// Six lines are most of what is about to be sent, whatever wraps.
const (
	tabsHeight  float32 = 30
	textLeast   float32 = 6*18 + 16
	textMost    float32 = 230
	sentFrom    float32 = 420
	copyHeight  float32 = 36
	panelTop    float32 = 10
	panelBottom float32 = theme.Gap12
)

// around is the height of all but the text and what depends on its words.
const around = panelTop + tabsHeight + theme.Gap8 + theme.Gap4 + theme.Gap4 + copyHeight + panelBottom

func (panelLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(theme.Px(280), theme.Px(around+textLeast)+noticeHeight(o[2])+stateHeight(o[3]))
}

// stateHeight is that of a line of text, or of the button that it may have.
func stateHeight(state fyne.CanvasObject) float32 {
	return max(theme.Px(20), state.MinSize().Height)
}

// noticeHeight is the room that a notice takes with what is below it.
func noticeHeight(notice fyne.CanvasObject) float32 {
	if !notice.Visible() {
		return 0
	}
	return notice.MinSize().Height + theme.Px(theme.Gap4)
}

func (panelLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	pad, gap := theme.Px(theme.Gap12), theme.Px(theme.Gap4)
	width := size.Width - 2*pad
	top, text, problem, state, button, sent := o[0], o[1], o[2], o[3], o[4], o[5]
	problem.Resize(fyne.NewSize(width, 0)) // wrapped text knows its height by its width
	warn, line := noticeHeight(problem), stateHeight(state)
	room := size.Height - theme.Px(around) - warn - line
	if size.Height >= theme.Px(sentFrom) {
		sent.Show()
		room = min(room-theme.Px(100), theme.Px(textMost))
	} else {
		sent.Hide()
	}
	y := theme.Px(panelTop)
	step := func(part fyne.CanvasObject, h, after float32) {
		part.Move(fyne.NewPos(pad, y))
		part.Resize(fyne.NewSize(width, max(0, h)))
		y += h + after
	}
	step(top, theme.Px(tabsHeight), theme.Px(theme.Gap8))
	step(text, room, gap)
	if warn > 0 {
		step(problem, warn-gap, gap)
	}
	step(state, line, gap)
	step(button, theme.Px(copyHeight), theme.Px(panelBottom))
	step(sent, size.Height-y-pad, 0)
}

// sentMost is how many of the messages that went out are listed; the timeline has
// all of them.
const sentMost = 40

// sentLayout is a header with rows of 28 px below, and wrapped text as high as it
// is; what has no room is not shown.
type sentLayout struct{}

func (sentLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (sentLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	y := float32(0)
	for i, part := range o {
		h := theme.Px(theme.RowLine)
		if i == 0 {
			h = theme.Px(theme.RowStep)
		}
		if text, wraps := part.(*widgets.Paragraph); wraps {
			text.Resize(fyne.NewSize(size.Width, 0)) // it knows its height by its width
			h = text.MinSize().Height + theme.Px(theme.Gap4)
		}
		if y+h > size.Height {
			part.Hide()
			continue
		}
		part.Show()
		part.Move(fyne.NewPos(0, y))
		part.Resize(fyne.NewSize(size.Width, h))
		y += h
	}
}
