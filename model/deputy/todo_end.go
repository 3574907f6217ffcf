package deputy

import (
	"time"

	"warroom/model"
)

// soakTodo watches until the quiet time is over.
func soakTodo(f *facts) *todo {
	end := f.soakEnd()
	if f.Over() || end.IsZero() {
		return nil
	}
	return &todo{until: end, show: func(now time.Time) Next {
		return Next{NextCalm, f.watching() + "until " + f.clock(end, now), f.alsoDue(now) + "; a reading over its limit starts the soak again",
			Action{"reading", "Log a reading"}}
	}}
}

// watching names the signals that have a limit.
func (f *facts) watching() string {
	var names []string
	for _, s := range f.Signals {
		if s.Limit != "" {
			names = append(names, s.Name)
		}
	}
	if len(names) == 0 {
		return "Watch "
	}
	return "Watch " + sentence(names) + " "
}

// verifyTodo watches on where it was resolved with some of the soak left: the
// verification counts from its end on.
func verifyTodo(f *facts) *todo {
	end, resolved := f.soakEnd(), f.Times.Resolved
	if f.Status != model.StatusResolved || !f.doubted() || !end.After(resolved) || !f.measuredFrom(resolved) {
		return nil
	}
	return &todo{until: end, show: func(now time.Time) Next {
		return Next{NextCalm, f.watching() + "until " + f.clock(end, now) + ", then verify", "it was resolved with " + Figure(end.Sub(resolved)) + " of the soak left",
			Action{"reading", "Log a reading"}}
	}}
}

// resolveTodo resolves once what is watched keeps its limit; what was not read for
// long is asked for before, see staleTodo.
func resolveTodo(f *facts) *todo {
	if f.Over() || !f.Mitigated() {
		return nil
	}
	if sig, unread := f.Unread(time.Time{}); unread {
		return plain("Read "+sig.Name+" before resolving", "it is watched, and was not read since the "+f.soakBegan(), "reading", "Log a reading")
	}
	reason := "give the signal before and after"
	if f.limits.Soak > 0 {
		reason = "the soak is over; " + reason
	}
	return plain("Resolve it", reason, "resolve", "Resolve…")
}

// tellTodo sends the resolution to those who waited for it, once it is shown to hold.
func tellTodo(f *facts) *todo {
	if f.Status != model.StatusResolved || !f.announced().IsZero() {
		return nil
	}
	if !f.shown {
		return plain("Verify that it holds", "then send the resolution: nobody has been told that it is over", verify.ID, verify.Text)
	}
	return plain("Send the resolution", "nobody has been told that it is over", "copy:resolution", "Copy resolution")
}

func reviewTodo(f *facts) *todo {
	limit := f.limits.PostMortem
	if !f.IsResolved() || limit <= 0 {
		return nil
	}
	if f.emptyReview() && !f.accepted("skipped-postmortem", f.Review.Published) {
		return plain("Write the post-mortem", "it is published without a word about impact, cause or lessons", "postmortem", "Open the post-mortem")
	}
	if f.Review.State == model.ReviewPublished {
		return nil
	}
	step := f.firstOpen(model.PostMortem)
	if step == nil {
		step = plain("Publish the post-mortem", "", "publish", "Publish…")
	}
	due := f.Times.Resolved.Add(limit)
	return &todo{show: func(now time.Time) Next {
		n := step.show(now)
		n.Reason = "due " + f.clock(due, now)
		if passed(due, now) {
			n.Kind, n.Text = NextOver, n.Text+", "+Figure(now.Sub(due))+" over"
		}
		return n
	}}
}

func closeTodo(f *facts) *todo {
	if f.Status != model.StatusResolved {
		return nil
	}
	return plain("Close the incident", "nothing else is owed", "close", "Close")
}

// alsoDue says what is due beside the quiet time: news, where nobody was told.
func (f *facts) alsoDue(now time.Time) string {
	if b := f.update; b.first && !b.due.IsZero() {
		return "the first alert is due at " + f.clock(b.due, now)
	}
	return "nothing else is due"
}
