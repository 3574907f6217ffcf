package messages

import (
	"strconv"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/theme"
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

func plural(n int) string {
	if n == 1 {
		return "1 message"
	}
	return strconv.Itoa(n) + " messages"
}

// panelLayout stacks the panel: choice, text, what is missing, the button, and
// where there is room below, what was sent. The text takes what is left, up to
// what it needs.
type panelLayout struct{}

// textMost is how high the text may be where there is room, px at scale 1;
// sentFrom the height of the panel from which the list of what was sent shows.
const (
	tabsHeight float32 = 30
	textLeast  float32 = 74 // three lines
	textMost   float32 = 230
	sentFrom   float32 = 420
)

func (panelLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(theme.Px(280), theme.Px(tabsHeight+8+textLeast+4+8+36+24)+noticeHeight(o[2])+stateHeight(o[3]))
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
	pad := theme.Px(theme.Gap12)
	width := size.Width - 2*pad
	top, text, problem, state, button, sent := o[0], o[1], o[2], o[3], o[4], o[5]
	problem.Resize(fyne.NewSize(width, 0)) // wrapped text knows its height by its width
	warn := noticeHeight(problem)
	line, gap := stateHeight(state), theme.Px(theme.Gap8)
	fixed := pad + theme.Px(tabsHeight) + gap + warn + line + gap + theme.Px(36) + pad + theme.Px(theme.Gap4)
	room := size.Height - fixed
	if size.Height >= theme.Px(sentFrom) {
		sent.Show()
		room = min(room-theme.Px(100), theme.Px(textMost))
	} else {
		sent.Hide()
	}
	y := pad
	step := func(part fyne.CanvasObject, h, after float32) {
		part.Move(fyne.NewPos(pad, y))
		part.Resize(fyne.NewSize(width, max(0, h)))
		y += h + after
	}
	step(top, theme.Px(tabsHeight), gap)
	step(text, wholeLines(room), theme.Px(theme.Gap4))
	if warn > 0 {
		step(problem, warn-theme.Px(theme.Gap4), theme.Px(theme.Gap4))
	}
	step(state, line, gap)
	step(button, theme.Px(36), pad)
	step(sent, size.Height-y-pad, 0)
}

// wholeLines is the height in which the text is cut between lines: 18 px each, and
// the room around them.
func wholeLines(room float32) float32 {
	line, around := theme.Px(18), theme.Px(20)
	return float32(int((room-around)/line))*line + around
}

// sentMost is how many of the messages that went out are listed; the timeline has
// all of them.
const sentMost = 40

// sentLayout is a header with rows of 28 px below; what has no room is not shown.
type sentLayout struct{}

func (sentLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (sentLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	y := float32(0)
	for i, part := range o {
		h := theme.Px(theme.RowLine)
		if i == 0 {
			h = theme.Px(theme.RowStep)
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
