package main

import (
	"sync/atomic"

	"fyne.io/fyne/v2"

	"warroom/ui"
)

// caller calls the person who looks elsewhere: notification, sound and tray.
// What the system lacks is left out; the window says the same all along.
type caller struct {
	app      fyne.App
	tray     *tray
	sending  atomic.Bool
	sounding atomic.Bool
}

func newCaller(a fyne.App) *caller {
	c := &caller{app: a}
	if hasSessionBus() {
		c.tray = newTray(a)
	}
	return c
}

func (c *caller) bell() ui.Bell {
	return ui.Bell{Notify: c.notify, Sound: c.sound, Tray: c.tray.show}
}

// answer says what a choice in the menu of the tray does.
func (c *caller) answer(summon func(id string)) {
	if c.tray != nil {
		c.tray.summon = summon
	}
}

// notify shows a desktop notification. A service that hangs holds back this one
// and leaves those after it out, and nothing else.
func (c *caller) notify(title, text string) {
	if !hasSessionBus() {
		return
	}
	alone(&c.sending, func() { c.app.SendNotification(fyne.NewNotification(title, text)) })
}

func (c *caller) sound() { alone(&c.sounding, playChime) }

// alone does something beside the ui's goroutine unless it is still being done.
func alone(busy *atomic.Bool, do func()) {
	if !busy.CompareAndSwap(false, true) {
		return
	}
	go func() {
		defer busy.Store(false)
		do()
	}()
}
