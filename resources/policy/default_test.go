package policy

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"warroom/model/policy"
)

// same compares policies: a list with nothing in it is no list.
var same = cmp.Options{cmp.FilterValues(func(a, b []string) bool { return len(a) == 0 && len(b) == 0 }, cmp.Ignore())}

// TestDefaultIsTheDefault: the file that people read says every key, and exactly
// what the model holds where there is no file.
func TestDefaultIsTheDefault(t *testing.T) {
	p, mistakes := over(policy.Default(), []byte(DefaultText()))
	if len(mistakes) > 0 {
		t.Fatalf("default.toml: %v", mistakes)
	}
	if diff := cmp.Diff(policy.Default(), p, same); diff != "" {
		t.Errorf("default.toml and policy.Default differ:\n%s", diff)
	}
	settings, _ := parse([]byte(DefaultText()))
	said := map[string]bool{}
	for _, s := range settings {
		said[strings.Join(s.path, ".")] = true
	}
	for _, k := range sheetOf(policy.Default()).keys {
		if !said[k.path] {
			t.Errorf("default.toml does not say %s", k.path)
		}
	}
}

// What the file says of a beat is what the deputy promises; see the law in
// model/deputy/update_test.go.
func TestTheDefaultSaysHowFarApartUpdatesAre(t *testing.T) {
	if text := strings.Join(strings.Fields(strings.ReplaceAll(DefaultText(), "#", "")), " "); !strings.Contains(text, "two updates are at most one and a half beats apart") {
		t.Error("it does not say how far apart two updates are")
	}
}

func TestAFileOverridesKeyByKey(t *testing.T) {
	p, mistakes := Read([]byte("\xef\xbb\xbf" + `# ours
severity.P1.update_every = "1h"
[severity.P0]
response = "10m"
tell = ["on-call"]
[severity.P3]
response = "8h"
[severity.P2]
response = "next business day"
[calendar]
zone = "Europe/Berlin"
holidays = [2026-12-25, "2026-12-28"]
closes = "24:00"
[flags]
silent-log = { on = true, after = "30m" }
no-lead.on = false
[lead]
hand_over_after = "none"
`))
	if len(mistakes) > 0 {
		t.Fatal(mistakes)
	}
	var differs []string
	section := ""
	for line := range strings.Lines(Write(p)) {
		if strings.HasPrefix(line, "[") {
			section = strings.Trim(line, "[]\n")
		}
		if said, _, other := strings.Cut(line, " # default: "); other {
			differs = append(differs, section+" "+said)
		}
	}
	want := []string{
		`severity.P0 tell = ["on-call"]`, `severity.P0 response = "10m"`, `severity.P1 update_every = "1h"`,
		`severity.P2 response = "next business day"`, `severity.P3 response = "8h"`, `lead hand_over_after = "none"`,
		`calendar zone = "Europe/Berlin"`, `calendar closes = "24:00"`, `calendar holidays = [2026-12-25, 2026-12-28]`,
		`flags.no-lead on = false`, `flags.silent-log after = "30m"`,
	}
	if diff := cmp.Diff(want, differs); diff != "" {
		t.Error(diff)
	}
}
