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
	wantEnd(t, d, `| pool \_ (a] \_b\_.png | 48 kB | `+sum+` | on-call A | 2026-11-24 16:05 UTC+02:00 |`)
	d.Attached[0].Lacks = "its content is damaged"
	wantEnd(t, d, `| pool \_ (a] \_b\_.png (its content is damaged: not exported) | 48 kB | `+sum+` | on-call A | 2026-11-24 16:05 UTC+02:00 |`)
	d.Attached[0].Lacks = ""
	d.Attached[0].Path = "INC-files/pool _ (a] _b_.png"
	wantEnd(t, d, `| [pool \_ (a\] \_b\_.png](INC-files/pool%20_%20%28a%5D%20_b_.png) | 48 kB | `+sum+` | on-call A | 2026-11-24 16:05 UTC+02:00 |`)
}

// The appendix names what was retracted, behind the files that it may link to.
func TestAppendixNamesWhatWasRetracted(t *testing.T) {
	s := modeltest.New(t, time.UTC).At("14:02").Do(model.Declare{Title: "Checkout returns 500s"})
	s.At("14:05").Do(model.AttachEvidence{Name: "secret.txt", Size: 48 << 10, SHA256: strings.Repeat("0a", 32), Media: "text/plain"})
	id := s.State().Board.Attached[0].Entry
	s.At("14:06").Do(model.AttachEvidence{Name: "pool.png", Size: 48 << 10, SHA256: strings.Repeat("1b", 32), Media: "image/png"})
	s.At("14:07").Do(model.RetractEntry{Entry: id})
	d := postmortem.Draft(s.State(), postmortem.Context{Zone: time.UTC})
	if len(d.Attached) != 2 || d.Attached[0].Name != "pool.png" || d.Attached[0].Retracted || !d.Attached[1].Retracted {
		t.Errorf("attached are %+v", d.Attached)
	}
	wantEnd(t, d, "| secret.txt (retracted; its content is not exported) | 48 kB | `"+strings.Repeat("0a", 32)+"` | on-call A | 2026-11-24 14:05 UTC |")
}

func wantEnd(t *testing.T, d postmortem.Document, row string) {
	t.Helper()
	if text := d.Markdown(); !strings.HasSuffix(text, "\n"+row+"\n") || !strings.Contains(text, "\n\n## Appendix: Attachments\n| File |") {
		t.Errorf("it ends with\n%s\nwant\n%s", text[max(0, len(text)-400):], row)
	}
}
