package main

import (
	"context"

	"fyne.io/fyne/v2"

	"warroom/storage"
)

// leave ends what runs beside the window and keeps what was being typed.
func (h *house) leave() {
	if h.desk == nil {
		return
	}
	h.stop()
	h.desk.Close()
}

// guard looks through a file that was too large for that before the window came
// up, and puts its damage in place of it, as soon as that or any read finds some.
func (h *house) guard(ctx context.Context, db *storage.DB) {
	go func() { _ = db.Check(ctx) }() // damage is told by Broken; what else fails, fails where it is needed
	select {
	case <-ctx.Done():
	case <-db.Broken():
		fyne.Do(func() {
			if ctx.Err() == nil {
				h.giveUp(db)
			}
		})
	}
}

// giveUp leaves a damaged file as it is.
func (h *house) giveUp(db *storage.DB) {
	t := troubleOf(db.Damage())
	t.Typed = h.desk.Typing()
	h.leave()
	h.desk, h.db, h.menu.Items = nil, nil, nil
	_ = db.Close() // all that was acknowledged is on the disk
	h.window.SetOnDropped(nil)
	h.caller.answer(func(string) { h.window.RequestFocus() })
	h.trouble(t)
}
