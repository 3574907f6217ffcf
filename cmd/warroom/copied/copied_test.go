package copied

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"warroom/cmd/warroom/realwindow"
)

// pictureOf is a PNG as far as its beginning tells, of that size in bytes.
func pictureOf(size int) []byte {
	content := bytes.Repeat([]byte("pixels and "), size/11+1)[:size]
	copy(content, signature)
	return content
}

const most = 9 << 20

// needClipboard brings up a clipboard that no other package's tests write to.
func needClipboard(t *testing.T) {
	t.Helper()
	realwindow.Needed(t)
	realwindow.Display(t, "640x480")
}

// Pictures of every size come through whole: those of several megabytes are handed
// over in pieces.
func TestPicture(t *testing.T) {
	needClipboard(t)
	for _, size := range []int{8, 60_000, 300_001, most} {
		want := pictureOf(size)
		realwindow.CopyAs(t, "image/png", want)
		if got, err := Picture(t.Context(), most); !bytes.Equal(got, want) || err != nil {
			t.Errorf("of %d bytes %d came, equal %v, %v", size, len(got), bytes.Equal(got, want), err)
		}
		if text, err := Text(0); text != "" || !errors.Is(err, ErrNone) {
			t.Errorf("a picture of %d bytes is the text %.40q, %v", size, text, err)
		}
	}
}

// Of a picture that is too large no more is kept than shows that it is; the program
// that copied it does not end of that.
func TestPictureTooLarge(t *testing.T) {
	needClipboard(t)
	realwindow.CopyAs(t, "image/png", pictureOf(most+5))
	for range 2 {
		if got, err := Picture(t.Context(), most); len(got) != most+1 || err != nil {
			t.Errorf("%d bytes came, %v", len(got), err)
		}
	}
}

func TestText(t *testing.T) {
	needClipboard(t)
	for _, c := range []struct {
		kind          string
		content, want string
	}{
		{"UTF8_STRING", "pool full, größte Last\n", "pool full, größte Last\n"},
		{"text/plain;charset=utf-8", "größte", "größte"},
		{"STRING", "gr\xf6\xdfte", "größte"},
		{"UTF8_STRING", "half \xf6", "half \uFFFD"},
		{"UTF8_STRING", strings.Repeat("a long log\n", 500_000), strings.Repeat("a long log\n", 500_000)},
	} {
		realwindow.CopyAs(t, c.kind, []byte(c.content))
		if got, err := Text(0); got != c.want || err != nil {
			t.Errorf("%s %.40q is read as %d bytes %.40q, %v", c.kind, c.content, len(got), got, err)
		}
		if _, err := Picture(t.Context(), most); !errors.Is(err, ErrNone) {
			t.Errorf("the picture of a text: %v", err)
		}
	}
}

func TestTextOfAnOldProgram(t *testing.T) {
	needClipboard(t)
	realwindow.HoldText(t, "pool full")
	if got, err := Text(0); got != "pool full" || err != nil {
		t.Errorf("its text is %q, %v", got, err)
	}
	if _, err := Picture(t.Context(), most); !errors.Is(err, ErrNone) {
		t.Errorf("its picture: %v", err)
	}
}

func TestOtherPicture(t *testing.T) {
	needClipboard(t)
	realwindow.CopyAs(t, "image/bmp", []byte("BM"))
	if _, err := Picture(t.Context(), most); err == nil || err.Error() != "the clipboard holds a picture as image/bmp" {
		t.Errorf("a bitmap: %v", err)
	}
	realwindow.CopyAs(t, "image/png", []byte("GIF89a"))
	if _, err := Picture(t.Context(), most); !errors.Is(err, ErrNone) {
		t.Errorf("what is no PNG: %v", err)
	}
}

// A program that answers nobody costs a text a second, and a picture its time.
func TestSilence(t *testing.T) {
	needClipboard(t)
	realwindow.HoldClipboard(t)
	if _, err := Text(0); !errors.Is(err, ErrSilent) {
		t.Errorf("a text: %v", err)
	}
	ctx, stop := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer stop()
	if _, err := Picture(ctx, most); !errors.Is(err, ErrSilent) {
		t.Errorf("a picture: %v", err)
	}
}

func TestNoDisplay(t *testing.T) {
	t.Setenv("DISPLAY", "")
	if _, err := Text(0); err == nil {
		t.Error("a text came")
	}
	if _, err := Picture(t.Context(), most); err == nil {
		t.Error("a picture came")
	}
}
