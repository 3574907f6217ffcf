package paste

import (
	"strings"
	"testing"
)

// More timed lines than are logged one by one are counted, so that it can be said why
// they are one text.
func TestTooMany(t *testing.T) {
	line := "14:05:20 pool is full\n"
	for _, c := range []struct {
		what, text string
		want       int
	}{
		{"nothing", "", 0},
		{"as many as are logged", strings.Repeat(line, MaxLines), 0},
		{"one more", strings.Repeat(line, MaxLines+1), MaxLines + 1},
		{"twice as many", strings.Repeat(line, 2*MaxLines), 2 * MaxLines},
		{"twice as many, each of two lines", strings.Repeat(line+"  at main.go:12\n", 2*MaxLines), 2 * MaxLines},
		{"many lines, few with times", strings.Repeat(line+strings.Repeat("  at main.go:12\n", 9), MaxLines), 0},
		{"many lines without times", strings.Repeat("pool is full\n", 2*MaxLines), 0},
		{"lines with carriage returns", strings.Repeat("14:05 full\r\n", 2*MaxLines), 2 * MaxLines},
	} {
		if got := TooMany(c.text); got != c.want {
			t.Errorf("%s: %d, want %d", c.what, got, c.want)
		}
		if lines := Read(c.text, now, zone).Lines; c.want > 0 && lines != nil {
			t.Errorf("%s: %d of them are logged", c.what, len(lines))
		}
	}
}
