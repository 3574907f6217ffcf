package widgets

import (
	"strings"

	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

const ellipsis = "…"

// xHeight is the height of an x in Plex, as a share of the text size (516/1000).
const xHeight = 0.516

// capHeightShare is the height of capitals and figures in Plex (698/1000).
const capHeightShare = 0.698

// measured returns the box of a line and the distance from its top to the
// baseline. Fyne caches the result.
func measured(text string, role theme.Role, style fyne.TextStyle) (fyne.Size, float32) {
	app := fyne.CurrentApp()
	if app == nil {
		return fyne.Size{}, 0
	}
	return app.Driver().RenderedTextSize(text, role.Size(), style, theme.Source(text, style))
}

// textWidth is the width of one line in that role.
func textWidth(text string, role theme.Role) float32 {
	size, _ := measured(text, role, role.Style())
	return size.Width
}

// lineHeight is the height of the line box of a role.
func lineHeight(role theme.Role) float32 {
	size, _ := measured("M", role, role.Style())
	return size.Height
}

// baseOf is the distance from the top of the line box of a role to its baseline.
func baseOf(role theme.Role) float32 {
	_, base := measured("M", role, role.Style())
	return base
}

// middleBase is the baseline that centres the capitals and figures of a role in
// height, on a whole pixel so that all rows look alike. The line box is no good
// for that: its descent is larger than what stands over the capitals.
func middleBase(height float32, role theme.Role) float32 {
	return round((height + role.Size()*capHeightShare) / 2)
}

// cut shortens a text to the width and ends it in an ellipsis.
func cut(text string, width float32, role theme.Role, style fyne.TextStyle) string {
	width += 0.5 // a layout on whole pixels may give away a fraction
	if widthUpTo(text, role, style, width+1) <= width {
		return text
	}
	head, _ := beginning(text, mostRunes(width, role))
	runes := []rune(head)
	fits := longest(0, len(runes), width, func(n int) float32 {
		size, _ := measured(string(runes[:n])+ellipsis, role, style)
		return size.Width
	})
	return strings.TrimRight(string(runes[:fits]), " ") + ellipsis
}

func round(n float32) float32 {
	return float32(int(n + 0.5))
}

// up is the next whole pixel, for a minimum that holds what was measured.
func up(n float32) float32 {
	whole := float32(int(n))
	if n > whole {
		whole++
	}
	return whole
}
