// Package ui is the window: one Desk that owns the session, the clock, the table
// of actions and the screens. Screens render State and emit commands; nothing
// else changes anything.
package ui

import (
	"context"
	"time"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/message"
	"warroom/model/policy"
	"warroom/model/session"
	"warroom/ui/action"
	"warroom/ui/evidence"
	"warroom/ui/present"
	"warroom/ui/widgets"
)

// Deps is what the window needs from outside.
type Deps struct {
	Window    fyne.Window
	Room      *session.Session
	Drafts    session.Drafts
	Policy    policy.Policy // the one that holds now
	Templates []message.Template
	Time      Time
	Machine   Machine
	By        string // who acts
	File      string // the file's name, for the footer
	Version   string
	ReadOnly  bool // the file can only be read

	PolicyFile    PolicyFile
	PolicyTrouble present.PolicyTrouble
}

// Time is the clock, the zone, and how to do something later on the ui's
// goroutine. Tests bring their own.
type Time struct {
	Now   func() time.Time
	Here  func() time.Time // of who sits here: it passes also where the incident's stands still, as under --now @FILE
	Zone  *time.Location
	Later func(time.Duration, func())
}

// Machine is what the window asks of the computer.
type Machine struct {
	Copy    func(text string) error                  // the system's clipboard; it keeps the text when the window is gone
	Save    func(path, text string, over bool) error // writes a file whole or not at all
	OwnCopy func(text string) error                  // the window's clipboard, which ends with it; may be nil
	Look    func(Appearance)                         // changes the theme
	Search  func(text string) ([]string, error)      // ids of incidents that mention it
	Quit    func()
	Tidy    func() // another screen was made: what that took is no longer needed
	Files   Files
	Bell
}

// Appearance is how the window looks.
type Appearance struct {
	Theme string  // auto, dark or light
	Scale float32 // text size: 0.9, 1, 1.15 or 1.3
}

// Desk is the one window.
type Desk struct {
	Deps
	ctx      context.Context
	window   fyne.Window
	by       string
	table    *action.Table
	screens  *screens
	limits   *policy.Book // the policies that the incidents go by
	dialog   *widgets.Dialog
	files    *evidence.View // the open sheet; nil while it is closed
	stopLook func()         // ends the fetching of what it shows; nil while nothing was fetched
	browsing *browsing      // the open dialog that points at a folder; nil while it is closed
	watches  map[string]watching
	list     listing
	declaring
	attending attending
	now       situation
	left      string // the incident that was open before home; empty while none was
	look      Appearance
	drawn     map[place]drawnAs

	unread error // why the incidents could not be listed; nil where they were

	stood        stood
	messageShown string // the text in the message panel, to see whether a tick changes it
	typed        typed
	pasting      bool // a picture that was copied is being read
	cancel       func()
}

// situation is the incident that is open, and what follows from it.
type situation struct {
	review present.Bar // what is next on the post-mortem's screen
	state  *model.State
	watch  *deputy.Watch
	view   deputy.View
	shown  time.Time // as of when everything of it was shown last, UTC
	action string    // what the next bar's button does
	saved  time.Time // of the last thing that was written, UTC
	error  string    // what keeps the file from being written; empty where nothing does
	held   bool      // that is another program, for now
	waiting
	aim    aim
	idle   idle
	others bool // what changes now was written beside this window
}

// New puts the desk into its window and shows home.
func New(ctx context.Context, deps Deps) *Desk {
	d := &Desk{Deps: deps, ctx: ctx, window: deps.Window, by: deps.By, drawn: map[place]drawnAs{}, watches: map[string]watching{}}
	d.limits = policy.NewBook(deps.Policy)
	d.look = d.keptAppearance()
	d.Machine.Look(d.look)
	d.table = action.NewTable(d.actions()...)
	d.screens = d.makeScreens()
	d.listenToKeys()
	d.listenToDrops()
	d.cancel = d.Room.Subscribe(d.changed)
	d.startAttending()
	d.home()
	if d.PolicyTrouble.Say != "" {
		d.warn(d.PolicyTrouble.Say)
	}
	return d
}

// Unread is why the file's incidents cannot be listed, nil where they can: a home
// without them would say that all is quiet.
func (d *Desk) Unread() error { return d.unread }

// Close ends the desk's subscription and keeps what is being typed.
func (d *Desk) Close() {
	d.leaveReview()
	d.keepTyped()
	d.cancel()
}

// state is the open incident; before one is open, an empty one.
func (d *Desk) state() *model.State {
	if d.now.state == nil {
		return model.Fold(nil)
	}
	return d.now.state
}

// current is the id of the open incident, or empty.
func (d *Desk) current() string {
	if d.now.state == nil {
		return ""
	}
	return d.now.state.ID
}

// changed takes a new State of any incident: it is shown where it is open, and
// home is brought up to date where that is shown.
func (d *Desk) changed(s *model.State) {
	d.outdated()
	if s.ID == d.current() {
		d.take(s)
	}
	if d.now.others || d.screens.timeline == nil {
		d.showCurrent()
		return
	}
	d.screens.timeline.Here(d.showCurrent)
}

// take makes a State the open one.
func (d *Desk) take(s *model.State) {
	d.now.state = s
	d.now.watch = d.watchOf(s)
	d.now.view, d.now.shown = d.now.watch.At(d.Time.Now()), d.Time.Now()
}
