package model

import (
	"strings"
	"testing"
)

var sum = strings.Repeat("0a", 32)

func file(name string) AttachEvidence {
	return AttachEvidence{Name: name, Size: 48 << 10, SHA256: sum, Media: "image/png"}
}

func TestAttached(t *testing.T) {
	speaks := file("pool.png")
	speaks.N = 1
	against := file("lag.png")
	against.N, against.Against = 1, true
	belongs := file("trace.txt")
	belongs.To = eventID(1)
	s := declared(t, RaiseHypothesis{"v42"}, file("../../etc/pool.png"), speaks, against, belongs).state()

	want := []string{"pool.png, 48 kB", "for 1: pool.png, 48 kB", "against 1: lag.png, 48 kB", "trace.txt, 48 kB"}
	rows := s.Timeline[len(s.Timeline)-4:]
	for i, row := range rows {
		if row.Kind != EntryEvidence || row.Text != want[i] {
			t.Errorf("row %d is %s: %q, want %q", i, row.Kind, row.Text, want[i])
		}
	}
	if to := rows[3].AttachedTo(); to != eventID(1) {
		t.Errorf("it belongs to %q", to)
	}
	h := s.Board.Hypotheses[0]
	if len(h.For) != 1 || len(h.Against) != 1 || len(s.Board.Findings) != 4 {
		t.Errorf("for are %v, against %v, findings %v", h.For, h.Against, s.Board.Findings)
	}
	for named, want := range map[string]string{"pool.png": rows[1].ID, "0A0a": rows[3].ID, rows[0].ID: rows[0].ID} {
		if a, err := s.Attachment(named); err != nil || a.Entry != want || a.SHA256 != sum || a.By == "" {
			t.Errorf("%s finds %+v, %v", named, a, err)
		}
	}
	for _, named := range []string{"", "0a", "other.png"} {
		if a, err := s.Attachment(named); err == nil {
			t.Errorf("%q finds %+v", named, a)
		}
	}
}

// Two files of one name are told apart by what is in them.
func TestAttachmentOfOneNameTwice(t *testing.T) {
	other := file("pool.png")
	other.SHA256 = strings.Repeat("1b", 32)
	s := declared(t, file("pool.png"), other).state()
	if a, err := s.Attachment("pool.png"); err == nil || !strings.Contains(err.Error(), "1b1b1b1b1b1b") || !strings.Contains(err.Error(), "0a0a0a0a0a0a") {
		t.Errorf("it finds %+v, %v", a, err)
	}
	if a, err := s.Attachment("0a0a"); err != nil || a.SHA256 != sum {
		t.Errorf("0a0a finds %+v, %v", a, err)
	}
}

// A file that was retracted is evidence of nothing, and still in custody.
func TestARetractedFileStaysInCustody(t *testing.T) {
	other := file("lag.png")
	other.SHA256 = strings.Repeat("1b", 32)
	sc := declared(t, RaiseHypothesis{"v42"}, file("pool.png"), other, RetractEntry{Entry: eventID(3)})
	s := sc.state()
	all := s.Custody()
	if len(all) != 2 || !all[0].Retracted || all[0].Name != "pool.png" || all[0].SHA256 != sum || all[0].By != "on-call A" || all[0].At != onTheDay("14:02") || all[1].Retracted {
		t.Errorf("in custody are %+v", all)
	}
	if len(s.Board.Attached) != 1 || s.Board.Attached[0].Name != "lag.png" || len(s.Board.Findings) != 1 {
		t.Errorf("on the board are %+v, found %v", s.Board.Attached, s.Board.Findings)
	}
	if a, err := s.Attachment("pool.png"); err != nil || !a.Retracted {
		t.Errorf("its name finds %+v, %v", a, err)
	}
	// Attached anew it is the one that its name means; the first stays retracted.
	if err := sc.do(file("pool.png")); err != nil {
		t.Fatal(err)
	}
	if a, err := sc.state().Attachment("pool.png"); err != nil || a.Retracted || len(sc.state().Custody()) != 3 {
		t.Errorf("attached anew its name finds %+v, %v", a, err)
	}
	if err := sc.do(RetractEntry{Entry: eventID(5)}); err != nil { // the retraction
		t.Fatal(err)
	}
	for _, a := range sc.state().Custody() {
		if a.Retracted {
			t.Errorf("%s is retracted still", a.Name)
		}
	}
}

func TestAttachmentRefused(t *testing.T) {
	change := func(by func(*AttachEvidence)) AttachEvidence {
		c := file("pool.png")
		by(&c)
		return c
	}
	for says, c := range map[string]AttachEvidence{
		"pool.png is empty. Attach a file":                 change(func(c *AttachEvidence) { c.Size = 0 }),
		"pool.png is larger than 25 MB. Attach the part":   change(func(c *AttachEvidence) { c.Size = MaxAttachment + 1 }),
		"is no SHA-256. Attach the file itself":            change(func(c *AttachEvidence) { c.SHA256 = strings.ToUpper(sum) }),
		"There is no hypothesis 1":                         change(func(c *AttachEvidence) { c.N = 1 }),
		"There is no such entry in this incident. Name it": change(func(c *AttachEvidence) { c.To = "01X" }),
	} {
		err := declared(t).do(c)
		if err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%+v: %v, without %q", c, err, says)
		}
	}
}

func TestFileNames(t *testing.T) {
	long := strings.Repeat("日", 100) + ".png"
	for name, want := range map[string]string{
		"pool.png": "pool.png", "/etc/passwd": "passwd", `C:\Users\x\pool.png`: "pool.png", "../..": "file", "": "file", "a/": "file",
		"exe\u202egpj.png": "exegpj.png", "a\x00b\nc\u2028d": "abc d", ".hidden": "hidden", "name. ": "name", "a:b?c": "a_b_c",
		"zero\u200bwidth": "zerowidth", "bad\xff": "bad\uFFFD", long: strings.Repeat("日", 83) + ".png",
	} {
		if got := CleanFileName(name); got != want || CleanFileName(got) != got {
			t.Errorf("%q becomes %q, want %q", name, got, want)
		}
	}
}

func TestSizes(t *testing.T) {
	for size, want := range map[int64]string{
		1: "1 B", 1023: "1023 B", 1024: "1 kB", 48 << 10: "48 kB", 1 << 20: "1 MB", 3 << 19: "1.5 MB", MaxAttachment: "25 MB",
	} {
		if got := SizeInWords(size); got != want {
			t.Errorf("%d is %q, want %q", size, got, want)
		}
	}
}
