package deputy

import (
	"strings"
	"time"

	"warroom/model"
)

// skippedPostMortem sees an incident filed away without its post-mortem, one whose
// limit has passed, and one that was published without a word. Where the policy
// asks for none, none is missed.
func skippedPostMortem(f *facts) []sight {
	limit := f.limits.PostMortem
	if !f.IsResolved() || limit <= 0 {
		return nil
	}
	if f.Review.State == model.ReviewPublished {
		return publishedEmpty(f)
	}
	publish := Action{"publish", "Publish…"}
	var seen []sight
	if !f.Times.Closed.IsZero() {
		seen = append(seen, sight{f.Times.Closed, says("Closed, and no post-mortem is published."), publish, []string{f.log.resolved}})
	}
	due := f.Times.Resolved.Add(limit)
	return append(seen, sight{past(due), func(now time.Time) string {
		return "The post-mortem is " + Figure(now.Sub(due)) + " over."
	}, publish, []string{f.log.resolved}})
}

func publishedEmpty(f *facts) []sight {
	if !f.emptyReview() {
		return nil
	}
	return []sight{{f.Review.Published, says("Published without a word about impact, cause or lessons."),
		Action{"postmortem", "Write post-mortem…"}, []string{f.Step("postmortem/publish").Entry}}}
}

// emptyReview reports whether the post-mortem was published with nothing in it but
// its timeline: nobody wrote a section, named a cause or an action, and the log has
// no impact, no signal and no outcome of a change to tell. One that was published
// as it stood, with a reason, was accepted as it is.
func (f *facts) emptyReview() bool {
	r := f.Review
	if r.State != model.ReviewPublished || r.Reason != "" || len(r.Actions) > 0 {
		return false
	}
	for _, text := range r.Sections {
		if strings.TrimSpace(text) != "" {
			return false
		}
	}
	told := f.Cause.Text != "" || f.Impact != (model.Impact{}) || len(f.Board.Proof) > 0
	return !told && len(f.OpenChanges()) == len(f.Board.Changes)
}
