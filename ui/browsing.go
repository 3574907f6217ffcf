package ui

import (
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// browsing is the open dialog that points at a file, and its overlay.
type browsing struct {
	shown *dialog.FileDialog
	over  fyne.CanvasObject
}

// browsingHeight is that of the dialog, px at scale 1.
const browsingHeight float32 = 480

// browse lets somebody point at the file that a question then writes: it begins in
// the folder of what was typed, with its name, and shows the files of that ending.
// Only the path is chosen; nothing is written, and no file is touched.
func (d *Desk) browse(title, otherwise, typed string, chosen func(path string)) {
	folder, name := startOf(inHome(strings.TrimSpace(typed)), otherwise)
	done := onlyChoosing()
	b := &browsing{shown: dialog.NewFileSave(func(to fyne.URIWriteCloser, err error) {
		done()
		d.browsing = nil
		if err == nil && to != nil {
			chosen(filepath.FromSlash(to.URI().Path()))
		}
	}, d.window)}
	b.shown.SetTitleText(title)
	b.shown.SetConfirmText("Choose")
	b.shown.SetFileName(name)
	b.shown.SetFilter(storage.NewExtensionFileFilter([]string{filepath.Ext(otherwise)}))
	if start, err := storage.ListerForURI(storage.NewFileURI(folder)); err == nil {
		b.shown.SetLocation(start)
	}
	b.shown.SetView(dialog.ListView)
	b.shown.Show()
	b.over = d.window.Canvas().Overlays().Top()
	giveRoom(b.over)
	if field, ok := d.window.Canvas().Focused().(*widget.Entry); ok {
		field.CursorColumn = len([]rune(field.Text))
		field.Refresh()
	}
	b.shown.Resize(fyne.NewSize(theme.Px(widgets.WideDialogWidth), theme.Px(browsingHeight)))
	d.browsing = b
}

// takes closes the dialog on Esc; every other key stays with it.
func (b *browsing) takes(c fyne.Canvas, key *fyne.KeyEvent) bool {
	if b == nil {
		return false
	}
	if key.Name == fyne.KeyEscape && c.Overlays().Top() == b.over {
		b.shown.Dismiss()
	}
	return true
}

// startOf is the nearest folder of a path that is there, and the name in it; where
// either is missing, those of another path.
func startOf(path, otherwise string) (folder, name string) {
	if isFolder(path) {
		return path, filepath.Base(otherwise)
	}
	folder, name = filepath.Dir(path), filepath.Base(path)
	if !filepath.IsAbs(path) {
		if here, err := os.Getwd(); err == nil {
			folder = filepath.Join(here, folder)
		}
	}
	if path == "" {
		folder, name = filepath.Dir(otherwise), filepath.Base(otherwise)
	}
	for !isFolder(folder) && folder != filepath.Dir(folder) {
		folder = filepath.Dir(folder)
	}
	return folder, name
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
