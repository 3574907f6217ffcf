package wall

import (
	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/tone"
	"warroom/ui/widgets"
)

// Places of the entries at the design's size, px.
const (
	logTop  float32 = 436 // of the first row, below a bar of one line
	rowHigh float32 = 56
	rowBase float32 = 38 // from the top of a row
	iconAt  float32 = 144
	entryAt float32 = 188
	timeGap float32 = 18 // from the longest time to the icons
)

// mostRows is how many entries a high window shows.
const mostRows = 24

// log is the last entries, and beside them who and what is hit.
type log struct {
	rows   []row
	head   *line
	impact [8]*line
	top    float32 // of the first row
}

type row struct {
	time, text *line
	icon       *widgets.Sign
}

func newLog() log {
	l := log{head: newLine(theme.Wall28, theme.Text3)}
	for range mostRows {
		l.rows = append(l.rows, row{newLine(theme.Wall28, theme.Text3), newLine(theme.Wall28, theme.Text), widgets.NewSign()})
	}
	for i := range l.impact {
		l.impact[i] = newLine(theme.Wall28, theme.Text)
	}
	return l
}

func (l *log) objects() []fyne.CanvasObject {
	all := []fyne.CanvasObject{l.head.obj}
	for _, r := range l.rows {
		all = append(all, r.time.obj, r.icon.Object(), r.text.obj)
	}
	for _, i := range l.impact {
		all = append(all, i.obj)
	}
	return all
}

// put draws whole rows only, down to end; the bar above is higher by more, px at the
// design's size.
func (l *log) put(u unit, p present.Wall, width, more, end float32) {
	right := width - u.px(rightAt)
	l.top = logTop + more
	fits := int((end - u.px(l.top)) / u.px(rowHigh))
	shift := l.wider(u, p.Entries[:min(max(fits, 0), len(p.Entries), mostRows)])
	for i, r := range l.rows {
		shown := i < fits && i < len(p.Entries)
		widgets.SetVisible(r.time.obj, shown)
		widgets.SetVisible(r.text.obj, shown)
		if !shown {
			r.icon.Put("", theme.Text, 0, 0, 0)
			continue
		}
		e, base := p.Entries[i], u.px(l.top+rowHigh*float32(i)+rowBase)
		r.time.text, r.text.text = e.Time, e.Text
		r.time.put(u, u.px(margin), base, u.px(iconAt-margin)+shift)
		r.icon.Put(e.Mark.Icon, tone.Token(e.Mark.Tone), u.px(iconAt)+shift, base-u.px(10), u.px(28))
		r.text.put(u, u.px(entryAt)+shift, base, right-u.px(margin)-u.px(entryAt)-shift)
	}
	l.putImpact(u, p, right, width-u.px(margin)-right, fits)
}

// wider is how much room the longest of the times needs beyond that of a time of
// day, px: what happened on another day has its date, in another year that too.
func (l *log) wider(u unit, entries []present.WallEntry) float32 {
	most := float32(0)
	for i, e := range entries {
		most = max(most, l.rows[i].time.width(u, widgets.Drawn(e.Time)))
	}
	return max(most+u.px(timeGap)-u.px(iconAt-margin), 0)
}

func (l *log) putImpact(u unit, p present.Wall, x, room float32, fits int) {
	l.head.text = ""
	texts := p.Impact
	if p.Elapsed != "" {
		l.head.text = "Impact"
		if len(texts) == 0 {
			texts = []string{"unknown"}
		}
	}
	l.head.put(u, x, u.px(l.top+rowBase), room)
	texts = l.wrapped(u, texts, room, fits-1)
	for i, line := range l.impact {
		line.text, line.token = "", theme.Text
		if i < len(texts) {
			line.text = texts[i]
		}
		if len(p.Impact) == 0 {
			line.token = theme.Text3
		}
		line.put(u, x, u.px(l.top+rowHigh*float32(i+1)+rowBase), room)
	}
}

// wrapped puts texts over so many lines: a long one takes those that the others
// leave, and is cut in its last.
func (l *log) wrapped(u unit, texts []string, room float32, most int) (lines []string) {
	most = min(most, len(l.impact))
	for i, text := range texts {
		for len(lines)+len(texts)-i < most {
			fits, left := l.impact[0].part(u, text, room)
			if left == "" {
				break
			}
			lines, text = append(lines, fits), left
		}
		if len(lines) < most {
			lines = append(lines, text)
		}
	}
	return lines
}
