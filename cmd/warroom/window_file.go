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

// openFor opens the file and looks through it, where that takes no longer than the
// start of the graphics library.
func openFor(path string, now func() time.Time) (*storage.DB, error) {
	db, err := storage.Open(path, storage.Options{Now: now, Busy: windowPatience})
	if err != nil {
		return nil, err
	}
	if err := db.CheckSmall(context.Background()); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return db, nil
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
		h.trouble(troubleOf(err))
		return
	}
	h.db = db
	all, err := templates.All()
	if err != nil {
		h.trouble(troubleOf(err))
		return
	}
	ctx, stop := context.WithCancel(context.Background())
	h.stop = stop
	h.desk = ui.New(ctx, ui.Deps{
		Window: h.window, Room: session.New(db, h.sessionOptions()), Drafts: db, Templates: all,
		Policy: h.standing().Current(), PolicyTrouble: h.standing().told, PolicyFile: h.policyFile(),
		Time:    ui.Time{Now: h.now, Here: time.Now, Zone: h.zone, Later: later},
		Machine: h.machine(), By: h.by, File: filepath.Base(h.path), ReadOnly: db.ReadOnly(), Version: version,
	})
	if err := h.desk.Unread(); err != nil {
		h.leave()
		h.trouble(troubleOf(err))
		return
	}
	if db.Full() {
		h.desk.Hinder(diskIsFull)
	}
	h.fillMenu()
	h.caller.answer(h.desk.Summon)
	go h.tick(ctx)
	go h.watch(ctx, db)
	go h.guard(ctx, db)
	go h.rest(ctx)
}

// diskIsFull stands in the footer of a file that was opened on a full disk.
const diskIsFull = "The disk is full: the file is shown as it was, nothing can be saved until there is room."

// trouble shows what is in the way in place of the file.
func (h *house) trouble(t ui.Trouble) {
	ui.ShowTrouble(h.window, t, ui.TroubleIntents{Again: h.open, Quit: h.app.Quit, Later: later})
}

// troubleOf is what keeps the file from being opened, in words.
func troubleOf(err error) ui.Trouble {
	problem := new(storage.Problem)
	if errors.As(err, &problem) {
		t := ui.Trouble{Why: problem.Why, Remedy: problem.Remedy, File: problem.Path, Passing: problem.Kind == storage.Locked}
		if problem.Kind == storage.Damaged {
			t.Title = "The incident file is damaged"
		}
		return t
	}
	return ui.Trouble{Why: sentence(err), Remedy: "Try again, or use another file with --db.", File: ""}
}
