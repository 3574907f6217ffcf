package icons

import (
	"regexp"
	"strings"
	"testing"
)

// compact finds numbers that are not set apart: "0-.696", "1.5.3", "a1".
var compact = regexp.MustCompile(`d="[^"]*(?:[0-9]-|[A-Za-z][0-9.-]|\.[0-9]+\.|[ -]\.)`)

func TestEveryDrawingCanBeTinted(t *testing.T) {
	names := Names()
	if len(names) < 60 {
		t.Fatalf("only %d drawings are embedded", len(names))
	}
	for _, name := range names {
		svg, err := SVG(name)
		if err != nil {
			t.Fatal(err)
		}
		text := string(svg)
		if !strings.Contains(text, "currentColor") {
			t.Errorf("%s has no currentColor: it cannot be tinted", name)
		}
		if short := compact.FindString(text); short != "" {
			t.Errorf("%s has the short path form %q, which Fyne misreads", name, short)
		}
		if !strings.Contains(text, `viewBox="0 0 24 24"`) {
			t.Errorf("%s is not drawn on 24 by 24", name)
		}
	}
}

func TestMissingDrawingIsNamed(t *testing.T) {
	if _, err := SVG("no-such"); err == nil || !strings.Contains(err.Error(), "no-such") {
		t.Errorf("error %v does not name the icon", err)
	}
}

func TestLicence(t *testing.T) {
	if !strings.Contains(License(), "ISC License") {
		t.Error("the licence of the icons is not embedded")
	}
}
