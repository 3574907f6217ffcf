package ui

import (
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// browsing is the open dialog that points at a folder, and its overlay.
type browsing struct {
	shown *dialog.FileDialog
	over  fyne.CanvasObject
}

// browsingHeight is that of the dialog, px at scale 1.
const browsingHeight float32 = 480

// browse lets somebody point at the folder of the file that a question then writes,
// and keeps its name. It begins in the folder of what was typed. The toolkit's own
// save dialog opens what is chosen for writing, which empties a file before anybody
// has said to replace it; a folder is only looked at.
func (d *Desk) browse(title, otherwise, typed string, chosen func(path string)) {
	folder, name := startOf(inHome(strings.TrimSpace(typed)), otherwise)
	b := &browsing{shown: dialog.NewFolderOpen(func(to fyne.ListableURI, err error) {
		d.browsing = nil
		if err == nil && to != nil {
			chosen(filepath.Join(filepath.FromSlash(to.Path()), name))
		}
	}, d.window)}
	b.shown.SetTitleText(title)
	b.shown.SetConfirmText("Choose")
	if start, err := storage.ListerForURI(storage.NewFileURI(folder)); err == nil {
		b.shown.SetLocation(start)
	}
	b.shown.SetView(dialog.ListView)
	b.shown.Show()
	b.over = d.window.Canvas().Overlays().Top()
	giveRoom(b.over)
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
