package main

import (
	"context"
	"errors"
	"path/filepath"
	"time"

	"warroom/model/session"
	"warroom/resources/templates"
	"warroom/storage"
	"warroom/ui"
)

// windowPatience is how long the window waits for another program that holds the
// file before it says so: longer would look like a freeze.
const windowPatience = 300 * time.Millisecond

// opened is the file, or what is in the way.
type opened struct {
	db  *storage.DB
	err error
}

// beginOpening opens the file beside the start of the graphics library, which takes
// longer.
func beginOpening(path string, now func() time.Time) <-chan opened {
	file := make(chan opened, 1)
	go func() {
		db, err := openFor(path, now)
		file <- opened{db, err}
	}()
	return file
}

func openFor(path string, now func() time.Time) (*storage.DB, error) {
	return storage.Open(path, storage.Options{Now: now, Busy: windowPatience})
}

// openFile takes the file that was opened beside the start, or opens it again.
func (h *house) openFile() (*storage.DB, error) {
	if h.file == nil {
		return openFor(h.path, h.now)
	}
	first := <-h.file
	h.file = nil
	return first.db, first.err
}

// open opens the file and shows its screen, or what is in the way.
func (h *house) open() {
	db, err := h.openFile()
	if err != nil {
		ui.ShowTrouble(h.window, troubleOf(err), ui.TroubleIntents{Again: h.open, Quit: h.app.Quit, Later: later})
		return
	}
	h.db = db
	all, err := templates.All()
	if err != nil {
		ui.ShowTrouble(h.window, troubleOf(err), ui.TroubleIntents{Again: h.open, Quit: h.app.Quit, Later: later})
		return
	}
	ctx, stop := context.WithCancel(context.Background())
	h.stop = stop
	h.desk = ui.New(ctx, ui.Deps{
		Window: h.window, Room: session.New(db, h.sessionOptions()), Drafts: db, Templates: all,
		Policy: h.standing().Current(), PolicyTrouble: h.standing().trouble, PolicyFile: h.policyFile(),
		Time:    ui.Time{Now: h.now, Here: time.Now, Zone: h.zone, Later: later},
		Machine: h.machine(), By: h.by, File: filepath.Base(h.path), ReadOnly: db.ReadOnly(), Version: version,
	})
	if err := h.desk.Unread(); err != nil {
		h.leave()
		ui.ShowTrouble(h.window, troubleOf(err), ui.TroubleIntents{Again: h.open, Quit: h.app.Quit, Later: later})
		return
	}
	h.fillMenu()
	h.caller.answer(h.desk.Summon)
	go h.tick(ctx)
	go h.watch(ctx, db)
	go h.rest(ctx)
}

// troubleOf is what keeps the file from being opened, in words.
func troubleOf(err error) ui.Trouble {
	problem := new(storage.Problem)
	if errors.As(err, &problem) {
		return ui.Trouble{Why: problem.Why, Remedy: problem.Remedy, File: problem.Path, Passing: problem.Kind == storage.Locked}
	}
	return ui.Trouble{Why: sentence(err), Remedy: "Try again, or use another file with --db.", File: ""}
}

// leave ends what runs beside the window and keeps what was being typed.
func (h *house) leave() {
	if h.desk == nil {
		return
	}
	h.stop()
	h.desk.Close()
}
