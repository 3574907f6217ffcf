package message

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"warroom/model"
)

// Filled is a message ready to be copied.
type Filled struct {
	Text    string
	Spans   []Span   // in the order of the text
	Missing []string // labels of what is not known: "impact", "ETA", "next update"
	// Promised is what those who wait were told before, see Promises. Fill leaves
	// it to whoever has the log.
	Promised map[string]time.Time
}

// Span is a value in the text that a person should look at.
type Span struct {
	Start, End int  // bytes of Text, End not included
	Missing    bool // else it has changed since the message before
}

// Fill writes a message for a channel. A channel that has no wording of its own
// takes the general one, an unknown channel is plain text. Of a false alarm the
// words for one are taken, where the template has them.
func Fill(t Template, f Facts, channelName string) Filled {
	c := channels[channelName]
	lines := t.wording(channelName, f)
	w := write(c, lines, f)
	if c.short {
		w = fit(w, c, lines, f)
	}
	return Filled{Text: w.text.String(), Spans: w.spans, Missing: w.missing}
}

func (t Template) wording(channelName string, f Facts) []Line {
	order := []string{channelName, general}
	if f.at("status").Text == model.StatusFalseAlarm.Word() {
		order = []string{ofFalseAlarm + " " + channelName, ofFalseAlarm, channelName, general}
	}
	for _, section := range order {
		if lines, ok := t.Sections[section]; ok {
			return lines
		}
	}
	return nil
}

// writer builds one text.
type writer struct {
	channel channel
	text    strings.Builder
	spans   []Span
	missing []string
}

func write(c channel, lines []Line, f Facts) *writer {
	w := &writer{channel: c}
	for _, line := range lines {
		if line.dropped(f) {
			continue
		}
		w.line(line, f)
	}
	return w
}

// dropped reports whether a line has an optional fact that is not known.
func (l Line) dropped(f Facts) bool {
	return slices.ContainsFunc(l, func(p Part) bool { return p.Optional && f.at(p.Field).Missing })
}

// at is the fact of a field; one that was never read is missing.
func (f Facts) at(name string) Fact {
	if fact, ok := f[name]; ok {
		return fact
	}
	return Fact{Text: notSet, Label: strings.ReplaceAll(name, "_", " "), Missing: true}
}

func (w *writer) line(line Line, f Facts) {
	labels := w.channel.labels && w.text.Len() > 0 // the first line has no label
	if w.text.Len() > 0 {
		if w.channel.join == "" {
			w.text.WriteByte('\n')
		} else {
			w.text.WriteString(w.channel.join)
		}
	}
	bold := false
	for _, p := range line {
		if b := p.Weight == Bold || p.Weight == Label && labels; b != bold {
			w.text.WriteString(w.channel.bold)
			bold = b
		}
		if p.Field == "" {
			w.words(p.Words)
		} else {
			w.fact(f.at(p.Field))
		}
	}
	if bold {
		w.text.WriteString(w.channel.bold)
	}
}

// words writes words of the template. A sentence that a fact has ended already
// gets no second full stop.
func (w *writer) words(words string) {
	if w.channel.prose && strings.HasPrefix(words, ".") && endsSentence(w.text.String()) {
		words = words[1:]
	}
	w.text.WriteString(words)
}

func (w *writer) fact(fact Fact) {
	value := fact.Text
	if w.channel.aloud && fact.Aloud != "" {
		value = fact.Aloud
	}
	if w.channel.words != nil && !fact.Missing {
		value = w.channel.words(value)
	}
	if before := strings.TrimRight(w.text.String(), " \n"); w.channel.prose && (before == "" || endsSentence(before)) {
		value = capital(value)
	}
	start := w.text.Len()
	w.text.WriteString(value)
	if fact.Missing || fact.Changed {
		w.spans = append(w.spans, Span{start, w.text.Len(), fact.Missing})
	}
	if fact.Missing && !slices.Contains(w.missing, fact.Label) {
		w.missing = append(w.missing, fact.Label)
	}
}

func endsSentence(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(text)
	return strings.ContainsRune(".!?…。", last)
}

// capital begins a sentence with a capital. A word that has one further on is
// spelled as it must be, as iOS is.
func capital(value string) string {
	word, _, _ := strings.Cut(value, " ")
	if strings.ContainsFunc(word, func(r rune) bool { return unicode.IsUpper(r) || unicode.IsDigit(r) || r == '_' || r == '.' }) {
		return value
	}
	first, size := utf8.DecodeRuneInString(value)
	if first == utf8.RuneError {
		return value
	}
	return string(unicode.ToUpper(first)) + value[size:]
}
