package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"runtime"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"

	"warroom/cmd/warroom/copied"
	"warroom/model"
	"warroom/model/session"
)

// Clipboard implements fyne.App: its text is asked for with a limit, because the
// toolkit waits for ever on X11 for a program that holds it and hangs.
func (c calmApp) Clipboard() fyne.Clipboard { return calmClipboard{c.App.Clipboard(), c.App.Driver()} }

type calmClipboard struct {
	fyne.Clipboard
	driver fyne.Driver
}

// Content implements fyne.Clipboard: no text also where it is not told in time.
func (c calmClipboard) Content() string {
	window, is := native(c.driver.AllWindows()[0]).(driver.X11WindowContext)
	if !is {
		return c.Clipboard.Content()
	}
	text, err := copied.Text(uint32(window.WindowHandle))
	switch {
	case err == nil:
		return text
	case errors.Is(err, copied.ErrNone), errors.Is(err, copied.ErrSilent):
		return ""
	}
	return c.Clipboard.Content() // it is its own, or the display lets no second connection in
}

// native is what the system knows a window by.
func native(w fyne.Window) (known any) {
	if n, is := w.(driver.NativeWindow); is {
		n.RunNative(func(context any) { known = context })
	}
	return known
}

// copiedPicture is how the picture that was copied is read on this system: never
// on the ui's goroutine, because it may take seconds.
func copiedPicture(w fyne.Window) func(ctx context.Context, name string) (session.File, error) {
	read := copied.Picture
	switch _, wayland := native(w).(driver.WaylandWindowContext); {
	case runtime.GOOS == "windows":
		read = copied.Windows.Picture
	case runtime.GOOS == "darwin":
		read = copied.MacOS.Picture
	case wayland:
		read = copied.Wayland.Picture
	}
	return func(ctx context.Context, name string) (session.File, error) {
		content, err := read(ctx, model.MaxAttachment)
		if err != nil {
			return session.File{}, noPicture(err)
		}
		return session.File{Name: name, Media: http.DetectContentType,
			Open: func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(content)), nil }}, nil
	}
}

// noPicture says why there is none, and what to do, in a line that the window shows
// whole.
func noPicture(err error) error {
	kind, tool := new(copied.KindError), new(copied.ToolError)
	switch {
	case errors.Is(err, copied.ErrNone):
		return model.Refused("No picture can be read from the clipboard.", "Save it, and drop the file here.")
	case errors.Is(err, copied.ErrSilent):
		return model.Refused("The clipboard does not answer.", "Copy it again, or save it and drop the file.")
	case errors.As(err, &kind):
		return model.Refused("It was copied as "+kind.Kinds[0]+", not as PNG.", "Save it, and drop the file.")
	case errors.As(err, &tool) && tool.Package != "":
		return model.Refused("Reading a picture needs "+tool.Tool+".", "Install "+tool.Package+", or drop a file.")
	}
	return model.Refused("A picture cannot be read here.", "Save it, and drop the file ("+err.Error()+").")
}
