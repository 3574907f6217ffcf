package deputy

import (
	"strings"
	"time"
)

// handOverTodo asks for the hand-over of a lead who has led for too long, before the
// steps that may wait for it. The last step of all, the resolution, ends it sooner.
func handOverTodo(f *facts) *todo {
	const flag = "long-lead"
	seen := longLead(f)
	if len(seen) == 0 || f.Over() || !f.policy.Flag(flag).On || f.accepted(flag, seen[0].since) {
		return nil
	}
	t := &todo{from: latest(seen[0].since, f.Handled[flag].SnoozedUntil), then: true, show: func(now time.Time) Next {
		return Next{NextDo, "Hand over the lead", strings.TrimSuffix(seen[0].saw(now), "."), handOver}
	}}
	if f.Mitigated() && f.readyToResolve() {
		t.until = latest(f.soakEnd(), f.soak.since)
	}
	return t
}

// handOverFirst asks for it while the impact lasts, where nothing runs and what usually
// helps was tried: somebody who is fresh finds more than one who is tired.
func handOverFirst(f *facts) *todo {
	_, offered := f.nextMitigation()
	if f.Mitigated() || offered || f.eased() || len(f.OpenChanges()) > 0 {
		return nil
	}
	return handOverTodo(f)
}
