package main

import (
	"context"
	"fmt"
	"log"
	"runtime/debug"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"

	"warroom/resources/icons"
	"warroom/ui"
	"warroom/ui/theme"
)

// heapGrowth is how much the heap may grow before it is collected, in per cent. A
// window allocates little between two ticks: a quarter of Go's default saves memory
// on the laptop where everything else runs too, at no cost that shows.
const heapGrowth = 25

// startGrowth is the same until the first frame: what the start makes stays, so
// that looking for garbage in it only delays the window.
const startGrowth = 800

// settled is when what it took to start, or to make a screen, is no longer needed.
const settled = 2 * time.Second

// appID is the program to the system: notifications come from it, and Fyne keeps
// its pictures of icons under it. FyneApp.toml says the same.
const appID = "app.warroom"

// openWindow shows the window until it is closed.
func openWindow(c *call) (err error) {
	if err := haveDisplay(); err != nil {
		return err
	}
	path, err := c.path()
	if err != nil {
		return fmt.Errorf("find the data folder: %w", err)
	}
	defer recovered(path, &err)
	debug.SetGCPercent(startGrowth)
	clock := c.clockOfWindow()
	file := beginOpening(path, c.now)
	log.SetOutput(&quiet{to: c.err})
	app.SetMetadata(fyne.AppMetadata{ID: appID, Name: "Warroom", Version: version, Icon: icons.App(), Migrations: map[string]bool{"fyneDo": true}})
	a := app.New()
	fyne.SetCurrentApp(calmApp{a})
	look(a, ui.Appearance{Theme: "auto", Scale: 1})
	w := newWindow(a)
	main := fyne.NewMainMenu()
	w.SetMainMenu(main)
	h := &house{call: c, app: a, window: w, path: path, file: file, menu: main, clock: clock, caller: newCaller(a)}
	a.Lifecycle().SetOnStarted(h.started)
	h.open()
	w.ShowAndRun()
	h.leave()
	return nil
}

// newWindow loads the faces beside the graphics library, which takes as long and
// does not look at texts. From its return on this goroutine alone measures.
func newWindow(a fyne.App) fyne.Window {
	loaded := make(chan struct{})
	go func() {
		defer close(loaded)
		theme.LoadFaces()
	}()
	w := a.NewWindow("Warroom")
	<-loaded
	w.SetPadded(false)
	w.SetMaster()
	w.Resize(fitScreen(opensAt, 1))
	return w
}

// recovered turns a crash of the window into words: the log is whole, because
// every entry was on the disk before the screen said so.
func recovered(path string, err *error) {
	if r := recover(); r != nil {
		*err = fmt.Errorf("the window broke down (%v). Everything that was saved is in %s; start again, the command line works meanwhile\n%s", r, path, debug.Stack())
	}
}

// house is the window with what runs beside it.
type house struct {
	*call
	app    fyne.App
	window fyne.Window
	caller *caller
	menu   *fyne.MainMenu
	clock  *steady // nil with --now
	path   string
	file   <-chan opened // the first opening; nil once it was taken
	desk   *ui.Desk
	stop   context.CancelFunc
	runs   bool // the window has been shown
	tidies *time.Timer
}

// started fills the main menu: filled before the window is there, it would show
// as a bar.
func (h *house) started() {
	h.runs = true
	fyne.Do(func() { shrinkToScreen(h.window) })
	debug.SetGCPercent(heapGrowth)
	h.tidy()
	h.fillMenu()
}

// tidy gives back in a while what reading a log and making a screen left behind; of
// several calls the last one counts.
func (h *house) tidy() {
	if h.tidies == nil {
		h.tidies = time.AfterFunc(settled, debug.FreeOSMemory)
		return
	}
	h.tidies.Reset(settled)
}

func (h *house) fillMenu() {
	if h.runs && h.desk != nil {
		h.menu.Items = []*fyne.Menu{h.desk.Menu()}
	}
}

func (h *house) machine() ui.Machine {
	return ui.Machine{
		Copy: copyText, OwnCopy: h.ownCopy,
		Save: saveFile, Look: func(chosen ui.Appearance) { look(h.app, chosen) },
		Search: func(text string) ([]string, error) { return h.db.Search(context.Background(), text, 200) },
		Quit:   h.app.Quit, Tidy: h.tidy, Bell: h.caller.bell(),
		Files: ui.Files{Store: h.db, Open: fileToAttach, Copied: copiedPicture(h.window), Write: writeFile, Export: h.export, Beside: beside},
	}
}

// later does something on the ui's goroutine after a while.
func later(after time.Duration, do func()) { time.AfterFunc(after, func() { fyne.Do(do) }) }
