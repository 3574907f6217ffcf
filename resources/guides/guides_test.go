package guides

import (
	"strings"
	"testing"

	"warroom/model"
	"warroom/model/logline"
)

// The page has the four questions of Investigate in their order, is one page long,
// and the lines of the log that it shows can be typed as they stand.
func TestDebugging(t *testing.T) {
	g := Debugging()
	if g.Title == "" || g.Aim == "" {
		t.Errorf("%q, %q", g.Title, g.Aim)
	}
	var asked []string
	words := 0
	for _, s := range g.Sections {
		if len(s.Lines) == 0 {
			t.Errorf("%s says nothing", s.Title)
		}
		if n, question, ok := strings.Cut(s.Title, " "); ok && len(n) == 1 {
			asked = append(asked, strings.ToLower(question))
		}
		for _, line := range s.Lines {
			words += len(strings.Fields(line))
		}
	}
	for i, step := range model.StepsOf(model.Investigate) {
		if i >= len(asked) || string(step.ID) != "investigate/"+asked[i] {
			t.Errorf("the page asks %q, the phase %s", asked, step.ID)
		}
	}
	if words > 350 {
		t.Errorf("%d words are more than a page", words)
	}
	for _, line := range []string{"/finding TEXT", "/hyp v42 halved the pool, so requests wait.", "/against 1 TEXT"} {
		if _, err := logline.Parse(line, logline.Context{}); err != nil {
			t.Errorf("%s: %v", line, err)
		}
		form, _, _ := strings.Cut(line, " ")
		if !strings.Contains(debugging, form+" ") {
			t.Errorf("the page does not mention %s", form)
		}
	}
}
