package e2e

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"image"
	"image/png"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"warroom/cmd/warroom/realwindow"
)

// noise is a PNG of that many rows, about 6 kB each, that nothing makes smaller.
func noise(t *testing.T, rows int) []byte {
	t.Helper()
	picture := image.NewNRGBA(image.Rect(0, 0, 1500, rows))
	random := rand.NewChaCha8([32]byte{})
	random.Read(picture.Pix) //nolint:errcheck // it never fails
	var b bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.NoCompression}).Encode(&b, picture); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// attached are the files of the incident, as show --json tells of them.
func attached(p *realwindow.Program) []struct {
	Name, SHA256, Media, By string
	Size                    int64
} {
	var s struct {
		Attachments []struct {
			Name, SHA256, Media, By string
			Size                    int64
		}
	}
	json.Unmarshal([]byte(p.CLI("show", "INC-", "--json")), &s) //nolint:errcheck // a half-read state fails the condition
	return s.Attachments
}

// TestAPictureIsPasted copies pictures in another program, one of them too large to
// be handed over in one piece, and reads their content back from the log. The first
// is pasted where the declaration leaves the focus, the second into the log line.
func TestAPictureIsPasted(t *testing.T) {
	p := start(t)
	declare(t, p, "Checkout returns 500s")
	for i, c := range []struct {
		rows int
		keys []string
	}{{4, []string{"ctrl+v"}}, {1200, []string{"ctrl+l", "ctrl+v"}}} {
		content := noise(t, c.rows)
		realwindow.CopyAs(t, "image/png", content)
		p.Press(c.keys...)
		p.Until("the entry", func() bool { return len(attached(p)) == i+1 })
		sum := sha256.Sum256(content)
		a := attached(p)[i]
		if a.SHA256 != hex.EncodeToString(sum[:]) || a.Size != int64(len(content)) || a.Media != "image/png" || a.By != "on-call A" {
			t.Errorf("a picture of %d bytes with SHA-256 %x is attached as %+v", len(content), sum, a)
		}
		out := filepath.Join(t.TempDir(), "out.png")
		p.CLI("attachment", "INC-", a.SHA256, "-o", out)
		if got, err := os.ReadFile(out); !bytes.Equal(got, content) || err != nil {
			t.Errorf("its content is kept as %d other bytes, %v", len(got), err)
		}
	}
	realwindow.CopyAs(t, "UTF8_STRING", []byte("pool full, says the größte graph"))
	p.Press("ctrl+l", "ctrl+v", "Return")
	p.Until("a copied text as a text", func() bool { return look(p).has("note", "pool full, says the größte graph") })
	if n := len(attached(p)); n != 2 {
		t.Errorf("%d files are attached, want 2", n)
	}
}

// TestAClipboardThatHangs pastes what is held by a program that answers nobody; the
// window goes on.
func TestAClipboardThatHangs(t *testing.T) {
	p := start(t)
	declare(t, p, "Checkout returns 500s")
	realwindow.HoldClipboard(t)
	p.Press("ctrl+l", "ctrl+v")
	logLine(p, "/decision stop the consumers")
	p.Until("the next line", func() bool { return look(p).has("decision", "stop the consumers") })
	if n := len(attached(p)); n != 0 {
		t.Errorf("%d files are attached", n)
	}
}

// TestTheWindowsOwnCopyIsPasted cuts and pastes within the window, which cannot
// answer itself while it asks what the clipboard holds.
func TestTheWindowsOwnCopyIsPasted(t *testing.T) {
	p := start(t)
	declare(t, p, "Checkout returns 500s")
	p.Press("ctrl+l")
	p.Type("pool full, ")
	p.Press("ctrl+a", "ctrl+x", "ctrl+v", "ctrl+v", "Return")
	p.Until("the entry", func() bool { return look(p).has("note", "pool full, pool full,") })
}
