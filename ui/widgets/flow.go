package widgets

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"fyne.io/fyne/v2"

	"warroom/ui/theme"
)

// Span is a stretch of wrapped text in one look. Ground and Edge draw a box
// behind it; "" and theme.None draw none.
type Span struct {
	Text         string
	Role         theme.Role
	Color        fyne.ThemeColorName
	Ground, Edge fyne.ThemeColorName
	Strike       bool
}

// run is a piece of a span that stands in one line.
type run struct {
	span     int
	line     int
	x, width float32
	text     string
	role     theme.Role
}

// boxPad is the room at both ends of a span with a ground, px at scale 1.
const boxPad float32 = 3

func (s Span) boxed() bool { return s.Ground != "" && s.Ground != theme.None }

// lineStep is the distance from one line of wrapped text to the next.
func lineStep(role theme.Role) float32 {
	switch role {
	case theme.Caption, theme.Label:
		return theme.Px(16)
	case theme.Mono, theme.MonoBold:
		return theme.Px(18)
	case theme.Lead:
		return theme.Px(22)
	case theme.Title:
		return theme.Px(26)
	default:
		return theme.Px(20)
	}
}

// flow breaks spans into lines at spaces; a word that is wider than a whole line
// is broken where it must be.
type flow struct {
	width, x float32
	line     int
	runs     []run
}

func flowed(spans []Span, width float32) ([]run, int) {
	f := &flow{width: max(width, 1)}
	for i, s := range spans {
		f.add(i, s)
	}
	return f.runs, f.line + 1
}

func (f *flow) add(index int, s Span) {
	pad := float32(0)
	if s.boxed() {
		pad = theme.Px(boxPad)
	}
	f.x += pad
	for i, line := range strings.Split(lineBreaks.Replace(s.Text), "\n") {
		if i > 0 {
			f.line++
			f.x = pad
		}
		for _, token := range tokens(line) {
			f.word(index, s, token)
		}
	}
	f.x += pad
}

func (f *flow) word(index int, s Span, token string) {
	role := s.Role
	if isEmoji(token) {
		role = theme.Body
	}
	head, w := fitting(token, role, f.width)
	over := len(head) < len(token) || f.x+w > f.width
	if strings.TrimSpace(token) == "" {
		if !over { // a space at the end of a line hangs over
			f.put(run{span: index, text: token, role: role, width: w})
		}
		return
	}
	if over && !f.atStart() {
		f.next()
	}
	for len(head) < len(token) {
		f.put(run{span: index, text: head, role: role, width: w})
		f.next()
		token = token[len(head):]
		head, w = fitting(token, role, f.width)
	}
	f.put(run{span: index, text: token, role: role, width: w})
}

// next begins a line.
func (f *flow) next() {
	f.line++
	f.x = 0
}

// atStart tells that nothing stands in the current line yet.
func (f *flow) atStart() bool {
	return len(f.runs) == 0 || f.runs[len(f.runs)-1].line != f.line
}

// put adds a piece at the end of the line, to the run before it where it looks
// the same.
func (f *flow) put(r run) {
	r.line, r.x = f.line, f.x
	f.x += r.width
	if n := len(f.runs); n > 0 {
		last := &f.runs[n-1]
		if last.span == r.span && last.role == r.role && last.line == r.line {
			last.text += r.text
			last.width += r.width
			return
		}
	}
	f.runs = append(f.runs, r)
}

// tokens splits a line into words, the spaces between them, and emoji.
func tokens(line string) []string {
	var out []string
	kind := func(r rune) int {
		switch {
		case r == ' ':
			return 1
		case emojiRune(r):
			return 2
		default:
			return 0
		}
	}
	start, last := 0, -1
	line = strings.ReplaceAll(line, "\t", "    ")
	for i, r := range line {
		if k := kind(r); k != last {
			if i > start {
				out = append(out, line[start:i])
			}
			start, last = i, k
		}
	}
	if start < len(line) {
		out = append(out, line[start:])
	}
	return withUnits(out)
}

// unit is one that a figure is never parted from, with what may stand behind it.
var unit = regexp.MustCompile(`^(%|‰|ms|s|min|h|d|px|[kKMGT]i?B)[.,;:)”]*$`)

// withUnits joins a figure with the unit behind it: no line ends between the two.
func withUnits(words []string) []string {
	out := words[:0]
	for i := 0; i < len(words); i++ {
		if i > 1 && words[i-1] == " " && endsInFigure(words[i-2]) && unit.MatchString(words[i]) {
			out = out[:len(out)-1]
			out[len(out)-1] += " " + words[i]
			continue
		}
		out = append(out, words[i])
	}
	return out
}

func endsInFigure(word string) bool {
	last := word[len(word)-1]
	return last >= '0' && last <= '9'
}

// isEmoji tells of a token of emoji. They are set in the sans: a mono face gives
// them a whole number of cells and draws over the space that follows.
func isEmoji(token string) bool {
	r, _ := utf8.DecodeRuneInString(token)
	return emojiRune(r)
}

// emojiRune covers the pictographs, the older symbols among them, and what joins
// and varies them.
func emojiRune(r rune) bool {
	return r >= 0x1F000 || r >= 0x2600 && r <= 0x27BF || r == 0xFE0F || r == 0x200D || r == 0x20E3
}
