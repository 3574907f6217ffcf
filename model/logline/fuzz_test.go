package logline

import (
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"warroom/model"
)

// FuzzParse: whatever is typed, a line is understood whole or refused.
func FuzzParse(f *testing.F) {
	for _, row := range Help() {
		f.Add(row.Example)
	}
	for _, line := range []string{
		"@-7m c raise\n\x00pool", "@2026-11-24 14:05 /for @-7m 99999999999 x", "/todo for for for 5m", "/verified 94 % -> 0.2 %",
		"/noeffect 12 000 fail", "/for #2: 20 of 20", "@an hour ago x", "-7m ^ 20 min ago x", "yesterday 23:50 check lag for B 5m", "/confirm 2 because", "@ 14:05", "/next 00:00",
		"#db #web @14:05 PST pool full", "f -7m pool", "^ -7m #a @14:05", "f #db @14:05 +02:00 x", "#db\u2003@14:05\u2003x",
	} {
		f.Add(line)
	}
	contexts := []Context{busy(f), quiet(f), {Now: now}}
	f.Fuzz(func(t *testing.T, line string) {
		for _, x := range contexts {
			order, err := Parse(line, x)
			checkOrder(t, line, order, err)
			if u := Preview(line, x); u.Err == nil && u.Says == "" && strings.TrimSpace(line) != "" {
				t.Errorf("%q: nothing to say", line)
			}
			Complete(line, x)
		}
	})
}

// pieces are what lines of the grammar and slips in it are made of.
var pieces = []string{
	"@14:05", "@-7m", "#db", "PST", "+02:00", "@25:70", "@", "@on-call-b", "@yesterday", "23:50", "@2026-11-24", "-7m", "-1h30m", "yesterday", "20", "^", "#", "B", "because", "check", "ago", "an", "hour", "min", "+30m", "-", "tomorrow",
	"/for", "/against", "/ruleout", "/confirm", "/verified", "/noeffect", "/reverted", "/next", "/todo", "/reading", "/watch", "/snooze", "/sev", "v", "f",
	"0", "1", "2", "3", "7", "2:", "#2", "94", "000", "%", "->", "of", "errors", "5xx", "scale", "for", "5m", "<", ",", "no-lead", "P1", "pool", "1 %",
}

// TestLinesOfPieces: the same of lines that come near to what people type. What
// stands behind an @ that begins as a time is a time or refused, never a text.
func TestLinesOfPieces(t *testing.T) {
	contexts := []Context{busy(t), quiet(t), {Now: now}}
	rapid.Check(t, func(r *rapid.T) {
		line := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 7).Draw(r, "pieces"), " ")
		x := rapid.SampledFrom(contexts).Draw(r, "context")
		order, err := Parse(line, x)
		checkOrder(r, line, order, err)
		if after, marked := strings.CutPrefix(line, "@"); marked && err == nil && order.At.IsZero() && beginsTime(strings.TrimSpace(after)) {
			r.Errorf("%q is logged as of now", line)
		}
		if u := Preview(line, x); err == nil && !u.At.Equal(now) && order.At.IsZero() || (u.Err == nil) == (u.Says == "") {
			r.Errorf("%q: %+v", line, u)
		}
		for _, c := range Complete(line, x) {
			if !strings.HasPrefix(strings.ToLower(c.Insert), strings.ToLower(line[:strings.LastIndex(line, "/")+1])) {
				r.Errorf("%q completes to %q", line, c.Insert)
			}
		}
	})
}

// failing is what a check needs of a test.
type failing interface {
	Helper()
	Errorf(format string, args ...any)
}

func checkOrder(t failing, line string, order Order, err error) {
	t.Helper()
	refusal := new(model.Refusal)
	switch {
	case err != nil && !errors.As(err, &refusal):
		t.Errorf("%q: %v is no refusal", line, err)
	case err != nil && (refusal.Why == "" || refusal.Remedy == "" || len([]rune(err.Error())) > 600):
		t.Errorf("%q: %v does not help", line, err)
	case err == nil && order.Command == nil:
		t.Errorf("%q is neither an order nor a refusal", line)
	case err == nil && order.At.After(now):
		t.Errorf("%q lies in the future: %v", line, order.At)
	}
	if text, ok := behind(order.Command); ok && !strings.HasSuffix(strings.TrimSpace(line), withoutTags(line, text)) {
		t.Errorf("%q became %q", line, text)
	}
}

// withoutTags is a text without the tags in front that the line has before its time.
func withoutTags(line, text string) string {
	for strings.HasPrefix(text, "#") && !strings.HasSuffix(strings.TrimSpace(line), text) {
		word, rest := cutWord(text)
		if !strings.Contains(line, word) {
			return text
		}
		text = rest
	}
	return text
}

// behind is the text that a command has from the end of its line.
func behind(c model.Command) (string, bool) {
	switch c := c.(type) {
	case model.Note:
		return c.Text, true
	case model.EndChange:
		return c.Text, true
	case model.AddEvidence:
		return c.Text, true
	case model.SettleHypothesis:
		return c.Text, true
	case model.Verify:
		return c.Signal, true
	}
	return "", false
}
