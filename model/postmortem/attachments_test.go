package postmortem_test

import (
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/model/postmortem"
)

func TestAppendix(t *testing.T) {
	s := modeltest.New(t, time.UTC).At("14:02").Do(model.Declare{Title: "Checkout returns 500s"})
	if text := postmortem.Draft(s.State(), postmortem.Context{}).Markdown(); strings.Contains(text, "Appendix") {
		t.Error("there is an appendix of nothing")
	}
	s.At("14:05").Do(model.AttachEvidence{Name: "pool | (a] *b*.png", Size: 48 << 10, SHA256: strings.Repeat("0a", 32), Media: "image/png"})
	d := postmortem.Draft(s.State(), postmortem.Context{Zone: time.FixedZone("", 2*60*60)})
	sum := "`" + strings.Repeat("0a", 32) + "`"
	wantEnd(t, d, `| pool \_ (a] \_b\_.png | 48 kB | `+sum+` | on-call A | 2026-11-24 16:05 |`)
	d.Attached[0].Path = "INC-files/pool _ (a] _b_.png"
	wantEnd(t, d, `| [pool \_ (a\] \_b\_.png](INC-files/pool%20_%20%28a%5D%20_b_.png) | 48 kB | `+sum+` | on-call A | 2026-11-24 16:05 |`)
}

func wantEnd(t *testing.T, d postmortem.Document, row string) {
	t.Helper()
	if text := d.Markdown(); !strings.HasSuffix(text, "\n"+row+"\n") || !strings.Contains(text, "\n\n## Appendix: Attachments\n| File |") {
		t.Errorf("it ends with\n%s\nwant\n%s", text[max(0, len(text)-400):], row)
	}
}
