package ui

import (
	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/policy"
	"warroom/ui/cockpit"
	"warroom/ui/flags"
	"warroom/ui/frame"
	"warroom/ui/home"
	"warroom/ui/messages"
	"warroom/ui/postmortem"
	"warroom/ui/present"
	"warroom/ui/timeline"
	"warroom/ui/widgets"
)

// screens are the views of the window, made once.
type screens struct {
	home     *home.View
	frame    *frame.View
	cockpit  *cockpit.View
	timeline *timeline.View
	flags    *flags.View
	messages *messages.View
	review   *postmortem.View
	foot     *frame.Footer
	homeFoot *frame.Footer
	note     *widgets.Toast
	over     *fyne.Container // what the toast lies in
	said     int             // how often the toast has said something
	back     func()          // what its Undo does; nil is that of the log
	undoes   string          // the incident in whose log it undoes; empty where the toast offers none
	shown    place
	picked   picked
	walls    walls
	editing  editing

	firstHints bool // the keys at the foot of home are those of a file without incidents
}

// place is what the window shows.
type place int

const (
	atHome place = iota
	atCockpit
	atReview
	atWall // the wall fills the window
)

// picked is what a person has chosen to see.
type picked struct {
	message string // a template; empty shows the one that is due
	channel string
	filter  present.Filter  // of the timeline
	phase   model.Phase     // a phase that is looked at; empty is the incident's own
	sought  string          // what home is searched for
	found   map[string]bool // what it was found in; nil shows all
}

func (d *Desk) makeScreens() *screens {
	s := &screens{foot: frame.NewFooter(), homeFoot: frame.NewFooter()}
	s.picked = picked{channel: "slack", filter: present.Filter{Kinds: present.KindFilters[0]}}
	s.note = widgets.NewToast(func() { d.run("undo") })
	s.home = home.New(home.Intents{Run: d.run, Search: d.narrow, Flags: d.flagsOf, Word: d.severityWord}, s.homeFoot.Object())
	s.foot.SetHints(incidentHints...)
	s.homeFoot.SetHints(homeHints...)
	return s
}

// makeIncident makes the screens of an incident. They wait until the first one is
// opened, so that the start of the window does not pay for them.
func (d *Desk) makeIncident() {
	s := d.screens
	if s.frame != nil {
		return
	}
	s.frame = frame.New(frame.Intents{Run: d.run, Next: func() { d.run("do-next") }, Now: d.Time.Here}, s.foot)
	s.timeline = timeline.New(timeline.Intents{
		Run: d.run, Log: d.logLine, Preview: d.preview, Complete: d.completions, Keep: d.keepLine,
		Filter: func(f present.Filter) { s.picked.filter = f; d.showTimeline() }, Detail: d.lookInto,
		People: func() []string { return present.People(d.state()) },
		IsFile: func(id string) bool { _, is := d.attached(id); return is },
		Offer:  d.offer, Take: d.takePaste, Picture: d.pastePicture,
	})
	var body *cockpit.View
	s.flags = flags.New(flags.Intents{Run: d.run}, func() {
		if body != nil {
			body.Object().Refresh()
		}
	})
	s.messages = messages.New(messages.Intents{Run: d.run, Choose: func(name, channel string) {
		s.picked.message, s.picked.channel = name, channel
		d.showMessages()
	}})
	body = cockpit.New(cockpit.Intents{Run: d.run, Why: d.why, Do: d.do, Keep: func(field, text string) { d.keepOwn(field+"@"+d.current(), text) },
		Reading: func() bool { return s.timeline.Reading(d.window.Canvas()) }},
		cockpit.Regions{Timeline: s.timeline.Object(), Flags: s.flags.Object(), Messages: s.messages.Object()})
	s.cockpit = body
	s.review = d.makeReview()
	d.drawn[atCockpit], d.drawn[atReview] = d.drawnAs(), d.drawnAs()
}

// chosenMessage is the message that the panel shows, and its channel.
func (d *Desk) chosenMessage() (name, channel string) {
	p := d.screens.picked
	if p.message != "" {
		return p.message, p.channel
	}
	return present.DueMessage(d.state()), p.channel
}

// phase is the phase whose panel is shown.
func (d *Desk) phaseShown() model.Phase {
	if p := d.screens.picked.phase; p != "" {
		return p
	}
	return d.state().Phase
}

func (d *Desk) at() present.Clock {
	return present.Clock{Now: d.Time.Now(), Zone: d.Time.Zone, Policy: d.policy()}
}

// severityWord is what the team calls a severity now.
func (d *Desk) severityWord(s model.Severity) string {
	return d.limits.Current().Word(s)
}

// policy is the one that the open incident goes by; without one, the current.
func (d *Desk) policy() policy.Policy {
	if d.now.state == nil {
		return d.limits.Current()
	}
	return d.limits.Of(d.now.state.Policy)
}

// scene is what the cockpit shows now.
func (d *Desk) scene() cockpit.Scene {
	s, v, x := d.state(), d.now.view, d.at()
	phase := d.phaseShown()
	return cockpit.Scene{
		Incident: s.ID,
		Tiles:    present.TilesOf(v), Rail: present.RailOf(s, v, x), Panel: present.PhaseOf(s, phase, x), Cells: present.CellsOf(s, phase, x),
		Ledger: present.LedgerOf(s, x), Board: present.HypothesesOf(s, x), Gate: present.GateOf(s, v, x),
		Readings: present.ReadingsOf(s, 4, x), Impact: s.Impact, Review: present.ReviewPhaseOf(s, v),
	}
}

// runningIncidents are those that run, with what the deputy sees of each.
func (d *Desk) runningIncidents(all []model.Summary) []present.Running {
	var list []present.Running
	for _, sum := range all {
		if !sum.Status.Open() || sum.Imported {
			continue
		}
		if state, err := d.Room.Open(d.ctx, sum.ID); err == nil {
			list = append(list, present.Running{State: state, View: d.watchOf(state).At(d.Time.Now())})
		}
	}
	return list
}

// flagsOf counts the red flags that an incident of the history ended with.
func (d *Desk) flagsOf(id string) (n int, known bool) {
	state, err := d.Room.Open(d.ctx, id)
	if err != nil {
		return 0, false
	}
	return present.FlagCount(state, d.watchOf(state).At(d.Time.Now())), true
}

// watchOf keeps what follows from a State until the State is another one.
func (d *Desk) watchOf(s *model.State) *deputy.Watch {
	if kept, ok := d.watches[s.ID]; ok && kept.state == s {
		return kept.watch
	}
	w := deputy.NewWatch(s, d.limits.Of(s.Policy))
	d.watches[s.ID] = watching{s, w}
	return w
}

// watching is a State and what the deputy prepared for it.
type watching struct {
	state *model.State
	watch *deputy.Watch
}
