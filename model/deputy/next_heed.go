package deputy

import (
	"strings"
	"time"

	"warroom/model"
)

// heedFlag takes the worst flag that must not wait.
func (w *Watch) heedFlag(v View, now time.Time) (Next, bool) {
	return w.heed(v, now, func(Flag) bool { return true })
}

// heedGrave takes it before an update that is nearly due. While the impact lasts,
// looking for the cause and testing a fix come after mitigating.
func (w *Watch) heedGrave(v View, now time.Time) (Next, bool) {
	lasts := w.facts.lasts()
	return w.heed(v, now, func(f Flag) bool { return !lasts || f.ID != "guessing" && f.ID != "untested-fix" })
}

func (w *Watch) heed(v View, now time.Time, this func(Flag) bool) (Next, bool) {
	for _, flag := range v.Flags {
		if do := flag.do(); do != "" && this(flag) && !flag.Snoozed() && !w.facts.waits(flag, v, now) {
			n := Next{NextDo, do, inside(flag.Saw), flag.Action}
			if n.Action.ID == verify.ID && w.facts.announced().IsZero() {
				n.Reason += "; then send the resolution"
			}
			return w.andThen(w.facts.hurry(n, now), now.Sub(flag.Since), v, now), true
		}
	}
	return Next{}, false
}

// lasts reports whether the impact goes on, for all that the log says.
func (f *facts) lasts() bool { return !f.Mitigated() && !f.Over() }

// mitigateFirst takes what leads to a mitigation that can be tried now: the questions
// of triage, the next one to try, and whether the impact has ended.
func (w *Watch) mitigateFirst(v View, now time.Time) (Next, bool) {
	f := w.facts
	if !f.lasts() {
		return Next{}, false
	}
	n, ok := w.follow(v, now)
	_, offered := f.nextMitigation()
	tries := strings.HasPrefix(n.Action.ID, "try:") || n.Action == escalate && offered && len(f.OpenChanges()) == 0
	return n, ok && (f.triaged.IsZero() || tries || n.Action.ID == "mitigated")
}

// do is what the next bar says of a flag: where the impact alone is missing, it
// asks for that as triage does, and a fix that is to be taken back is not tested.
func (f Flag) do() string {
	do := ruleOf(f.ID).do
	switch {
	case do != "" && f.Action.ID == asks["triage/assess"].action:
		return asks["triage/assess"].text
	case strings.HasPrefix(f.Action.ID, "revert:"):
		return "Take back the fix that is out"
	}
	return do
}

// waits reports whether something else comes before a flag: service before the
// cause; once it is resolved, what shows it before all else, and that everybody
// knows before the missing test of the fix. What only lacks quiet time waits until
// that has passed.
func (f *facts) waits(flag Flag, v View, now time.Time) bool {
	switch {
	case flag.ID == "not-communicating" && f.asksFirst(now):
		return true
	case flag.ID == "iron-law" && (f.Phase == model.Mitigate || f.eased()):
		return true // a step was ticked from there, or something has worked; what restores service is what comes next
	case f.Over() && flag.ID == "guessing":
		return true // there is nothing to look for before a change any more
	case !f.Over():
		return !f.Mitigated() && (strings.HasPrefix(flag.Action.ID, "evidence") || flag.Action.ID == "cause")
	case flag.ID == "unverified-resolution":
		return f.watchesOn(now)
	}
	return f.verifiesFirst(v, now) || flag.ID == "untested-fix" && f.announced().IsZero()
}
