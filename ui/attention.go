package ui

import (
	"time"

	"warroom/ui/attention"
)

// Bell is how the computer calls somebody who looks elsewhere. None of it may
// block: it is called on the ui's goroutine.
type Bell struct {
	Notify func(title, text string)
	Sound  func()
	Tray   func(attention.Status) // shown until the next one
}

// attending is what the desk remembers to call somebody in time.
type attending struct {
	watch  *attention.Watch
	owing  []string // ids of the incidents that somebody is called for
	known  bool     // owing holds; else it is read anew
	status attention.Status
	title  string
	silent bool // no sound
}

// Where the choice of the sound and the time of the last notice are kept.
const (
	soundKey  = "sound"
	noticeKey = "notice"
	soundOff  = "off"
)

// startAttending takes up where the last run of the window left off: what came
// after its last notice is news.
func (d *Desk) startAttending() {
	now := d.Time.Now()
	since, err := time.Parse(time.RFC3339, d.draft(noticeKey))
	if err != nil {
		since = now
		d.keepNotice(now)
	}
	d.attending.watch = attention.NewWatch(since)
	d.attending.silent = d.draft(soundKey) == soundOff
}

func (d *Desk) keepNotice(at time.Time) {
	if !d.ReadOnly {
		d.keep(noticeKey, at.UTC().Format(time.RFC3339))
	}
}

// attend calls somebody where it is time to: once a tick.
func (d *Desk) attend() {
	incidents := d.attended()
	now := d.Time.Now()
	if n, ok := d.attending.watch.Look(incidents, now); ok {
		d.Machine.Notify(n.Title, n.Text)
		if n.Sound && !d.attending.silent {
			d.Machine.Sound()
		}
		d.keepNotice(now)
	}
	if s := attention.StatusOf(incidents); !s.Equal(d.attending.status) {
		d.attending.status = s
		d.Machine.Tray(s)
	}
	d.entitle(incidents)
}

// attended are the incidents that somebody is called for, as the deputy sees them now.
func (d *Desk) attended() []attention.Incident {
	if !d.attending.known {
		d.listOwing()
	}
	var list []attention.Incident
	for _, id := range d.attending.owing {
		if id == d.current() {
			list = append(list, attention.Incident{State: d.now.state, View: d.now.view})
		} else if w, ok := d.watches[id]; ok {
			list = append(list, attention.Incident{State: w.state, View: w.watch.At(d.Time.Now())})
		}
	}
	return list
}

// listOwing reads which incidents run or owe something, and their State, so that a tick asks
// nobody but the deputy.
func (d *Desk) listOwing() {
	owing, err := d.owing()
	if err != nil {
		return // the next tick asks again; the footer says what is in the way
	}
	d.attending.owing, d.attending.known = nil, true
	for _, id := range owing {
		if state, err := d.Room.Open(d.ctx, id); err == nil {
			d.watchOf(state)
			d.attending.owing = append(d.attending.owing, id)
		}
	}
}

// entitle names what the window shows and what is due in it.
func (d *Desk) entitle(incidents []attention.Incident) {
	title := attention.HomeTitle(incidents)
	if d.current() != "" {
		title = attention.Title(attention.Incident{State: d.now.state, View: d.now.view})
	}
	if title != d.attending.title {
		d.attending.title = title
		d.window.SetTitle(title)
	}
}

// Summon brings the window to the front and carries out an action, as the menu
// of the tray asks for; an empty id only shows it.
func (d *Desk) Summon(id string) {
	d.window.Show()
	d.window.RequestFocus()
	if id != "" && d.window.Canvas().Overlays().Top() == nil {
		d.run(id)
	}
}

// switchSound turns the sound off and on.
func (d *Desk) switchSound() {
	d.attending.silent = !d.attending.silent
	kept := ""
	if d.attending.silent {
		kept = soundOff
	}
	d.keep(soundKey, kept)
	d.toast("Sound: "+d.soundState(), false)
}

func (d *Desk) soundState() string {
	if d.attending.silent {
		return soundOff
	}
	return "on"
}
