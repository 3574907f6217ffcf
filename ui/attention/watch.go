// Package attention decides what is worth calling somebody for, and in which
// words: a clock that comes near its limit, one that passes it, a red flag that
// comes up. It only answers questions; whoever asks rings the bell.
package attention

import (
	"time"

	"warroom/model"
	"warroom/model/deputy"
)

// Incident is an incident as the deputy sees it at one moment.
type Incident struct {
	State *model.State
	View  deputy.View
}

// Attended reports whether anybody is called for an incident: it runs, or it is
// resolved and something may still be owed, the news of it or the post-mortem.
// History and what is closed keep quiet.
func Attended(s *model.State) bool { return Owes(s.Status, s.Imported) }

// Owes is Attended for who knows no more of an incident than its summary.
func Owes(s model.Status, imported bool) bool {
	return (s.Open() || s == model.StatusResolved) && !imported
}

// runs reports whether an incident goes on: what is resolved makes no sound, and
// gives the icon no colour.
func runs(s *model.State) bool { return s.Status.Open() && !s.Imported }

// Notice is what is announced at once.
type Notice struct {
	Title string // one line
	Text  string // more lines; never empty
	Sound bool   // it is worth a sound
}

// apart is the least time between two notices: what comes up meanwhile is told
// together, for a row of pop-ups is read by nobody.
const apart = 10 * time.Second

// soundApart is the same for the sound.
const soundApart = time.Minute

// Watch remembers what was announced, so that everything is announced once.
type Watch struct {
	since   time.Time // UTC; what came before it was told by an earlier run of the program
	told    map[key]bool
	looked  bool
	notice  time.Time // when the last one went out
	sounded time.Time
}

// NewWatch makes a watch that takes what came before since (UTC) for told.
func NewWatch(since time.Time) *Watch { return &Watch{since: since, told: map[key]bool{}} }

// Look returns what is to be announced now (UTC), and false where nothing is.
// What must wait because a notice has just gone out is looked at again the next
// time, and is not told if it has ended by then.
func (w *Watch) Look(incidents []Incident, now time.Time) (Notice, bool) {
	first := !w.looked
	w.looked = true
	var news []item
	for _, in := range incidents {
		if Attended(in.State) {
			news = w.fresh(news, in, first)
		}
	}
	if len(news) == 0 || within(w.notice, now, apart) {
		return Notice{}, false
	}
	w.notice = now
	n := Notice{Sound: w.sounds(news, now)}
	for _, it := range news {
		w.told[it.key] = true
	}
	n.Title, n.Text = say(news, first)
	return n, true
}

// fresh adds what of an incident was not told yet. At the first look what had
// come before the program's last run ended is taken for told.
func (w *Watch) fresh(news []item, in Incident, first bool) []item {
	take := func(it item, stands bool) {
		switch {
		case !stands || w.told[it.key]:
		case first && !it.came.After(w.since):
			w.told[it.key] = true
		default:
			news = append(news, it)
		}
	}
	for _, c := range in.View.Clocks {
		take(ofClock(in, c))
	}
	for _, f := range in.View.Flags {
		take(ofFlag(in, f))
	}
	return news
}

// sounds reports whether the news are worth a sound: a limit of an incident that
// hits many and goes on has passed, and it is a minute since the last one.
func (w *Watch) sounds(news []item, now time.Time) bool {
	if within(w.sounded, now, soundApart) {
		return false
	}
	for _, it := range news {
		if it.key.stage == over && runs(it.in.State) && !model.P1.WorseThan(it.in.State.Severity) && it.in.State.Severity != model.NoSeverity {
			w.sounded = now
			return true
		}
	}
	return false
}

// within reports whether a moment lies less than so long before now. One that
// lies ahead does not: the computer's clock was set back.
func within(at, now time.Time, span time.Duration) bool {
	gap := now.Sub(at)
	return !at.IsZero() && gap >= 0 && gap < span
}
