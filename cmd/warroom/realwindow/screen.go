package realwindow

import (
	"errors"
	"image"
	"image/color"
	"image/png"
	"os"
	"testing"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// Screen reads the pixels that are shown.
type Screen struct {
	conn *xgb.Conn
	root xproto.Window
	size [2]uint16
}

// OpenScreen connects to the display of the tests.
func OpenScreen(t testing.TB) *Screen {
	t.Helper()
	conn, err := xgb.NewConn()
	if err != nil {
		t.Fatalf("connect to the display: %v", err)
	}
	t.Cleanup(conn.Close)
	root := xproto.Setup(conn).DefaultScreen(conn)
	return &Screen{conn, root.Root, [2]uint16{root.WidthInPixels, root.HeightInPixels}}
}

// At is the colour of a pixel.
func (s *Screen) At(x, y int) color.RGBA {
	pixels := s.area(int16(x), int16(y), 1, 1)
	if len(pixels) < 4 {
		return color.RGBA{}
	}
	return color.RGBA{pixels[2], pixels[1], pixels[0], 255}
}

// Colours counts how many different colours a row of pixels shows: a window that
// was not painted yet has one.
func (s *Screen) Colours(y int) int {
	pixels := s.area(0, int16(y), s.size[0], 1)
	seen := map[[3]byte]bool{}
	for i := 0; i+3 < len(pixels); i += 4 {
		seen[[3]byte(pixels[i:i+3])] = true
	}
	return len(seen)
}

func (s *Screen) area(x, y int16, w, h uint16) []byte {
	reply, err := xproto.GetImage(s.conn, xproto.ImageFormatZPixmap, xproto.Drawable(s.root), x, y, w, h, ^uint32(0)).Reply()
	if err != nil {
		return nil
	}
	return reply.Data
}

// pictureOf saves what the display shows, for whoever reads why a test failed.
func pictureOf(t testing.TB) string {
	s := OpenScreen(t)
	pixels := s.area(0, 0, s.size[0], s.size[1])
	shown := image.NewRGBA(image.Rect(0, 0, int(s.size[0]), int(s.size[1])))
	for i := 0; i+3 < min(len(pixels), len(shown.Pix)); i += 4 {
		shown.Pix[i], shown.Pix[i+1], shown.Pix[i+2], shown.Pix[i+3] = pixels[i+2], pixels[i+1], pixels[i], 255
	}
	file, err := os.CreateTemp("", "warroom-test-*.png")
	if err != nil {
		return err.Error()
	}
	if err := errors.Join(png.Encode(file, shown), file.Close()); err != nil {
		return err.Error()
	}
	return file.Name()
}
