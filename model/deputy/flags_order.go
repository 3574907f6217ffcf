package deputy

import (
	"cmp"
	"slices"

	"warroom/model"
)

// ironLaw sees Investigate or Fix entered, or a step of theirs done, while the
// impact lasts. All that happens in one such stay is one instance: it ends with
// the return to Mitigate, which can be entered again after a step that was done there:
// while the impact lasts, nobody is invited to say that it has ended.
func ironLaw(f *facts) []sight {
	if f.Mitigated() {
		return nil
	}
	seen := f.strayed()
	if len(seen) == 0 {
		return nil
	}
	slices.SortFunc(seen, func(a, b model.Mark) int { return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.Entry, b.Entry)) })
	s := sight{since: seen[0].At, action: Action{"phase:mitigate", "Back to Mitigate"},
		saw: says("The cause is being looked for while the impact lasts.")}
	if f.Phase == model.Fix {
		s.saw = says("A fix is being made while the impact lasts.")
	}
	for _, m := range seen {
		s.entries = append(s.entries, m.Entry)
	}
	return []sight{s}
}

// strayed lists what was done for Investigate and Fix since Mitigate was last
// entered.
func (f *facts) strayed() []model.Mark {
	var seen []model.Mark
	var back model.Mark
	for _, p := range f.Entered {
		switch p.Phase {
		case model.Mitigate:
			seen, back = nil, p.Mark
		case model.Investigate, model.Fix:
			seen = append(seen, p.Mark)
		}
	}
	for _, phase := range []model.Phase{model.Investigate, model.Fix} {
		for _, t := range model.StepsOf(phase) {
			if step := f.Step(t.ID); step.State == model.StepDone && step.After(back) {
				seen = append(seen, step.Mark)
			}
		}
	}
	return seen
}

// untestedFix sees the fix deployed, or a change begun that is marked as it, without
// its test or its staging.
func untestedFix(f *facts) []sight {
	var missing []model.StepID
	for _, id := range []model.StepID{"fix/test", "fix/staging"} {
		if state := f.Step(id).State; state != model.StepDone && state != model.StepNA {
			missing = append(missing, id)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	without := " without " + missing[0].Title()
	if len(missing) > 1 {
		without += " and " + missing[1].Title()
	}
	action := Action{"done:" + string(missing[0]), missing[0].Title() + " done…"}
	var seen []sight
	if deploy := f.Step("fix/deploy"); deploy.State == model.StepDone {
		seen = append(seen, sight{deploy.At, says("The fix went out" + without + "."), action, []string{deploy.Entry}})
	}
	for _, c := range f.InPlace() {
		if c.IsFix() {
			seen = append(seen, sight{c.Begun, says("The fix " + changeName(c) + " was begun" + without + "."), f.untestedAction(c, action), []string{c.ID}})
		}
	}
	return seen
}

// untestedAction takes a fix back while the impact lasts: testing it then would be
// work on the cause. Once service is back it is tested.
func (f *facts) untestedAction(c model.Change, test Action) Action {
	if f.Mitigated() {
		return test
	}
	return Action{numbered("revert", c.N), "Take " + changeName(c) + " back…"}
}

// parallelChanges sees each change that was begun while another one was open.
func parallelChanges(f *facts) []sight {
	open := f.OpenChanges()
	if len(open) < 2 {
		return nil
	}
	slices.SortStableFunc(open, func(a, b model.Change) int { return a.Begun.Compare(b.Begun) })
	saw := says(together(open))
	action := Action{numbered("end-change", open[0].N), "End " + changeName(open[0]) + "…"}
	var seen []sight
	for i, c := range open[1:] {
		seen = append(seen, sight{c.Begun, saw, action, []string{open[i].ID, c.ID}})
	}
	return seen
}

// together says which changes are open; a long list is cut.
func together(open []model.Change) string {
	var names []string
	for _, c := range open {
		names = append(names, changeName(c))
	}
	switch {
	case len(names) == 2:
		return sentence(names) + " are both open."
	case len(names) > 3:
		names = append(names[:2], count(len(names)-2, "more", "more"))
	}
	return sentence(names) + " are open at once."
}

// changeName is what a change is called in a sentence: a mitigation by its step.
func changeName(c model.Change) string {
	if c.Step != "" {
		return c.Step.Title()
	}
	return quote(withoutValues(c.Name()))
}
