package timeline

import "warroom/ui/present"

// goOn shows the same timeline with what has come in: nothing of it while one reads,
// all of it otherwise, and what was entered here always.
func (v *View) goOn(t present.Timeline) {
	was := v.all
	v.all = t
	switch {
	case v.here && v.list.AtTop() && v.held.pointed >= 0: // what others wrote would slide under the pointer
		v.follow(t.Without(v.held.ids))
	case v.mine || v.here:
		before := v.log
		v.follow(t.Without(v.held.ids))
		v.showOwn(firstNew(before, v.log))
	case v.reading():
		v.held.add(t.Since(was))
		shown := t.Without(v.held.ids)
		if shown.Held() > 0 {
			shown.Wide, shown.Years = v.log.Wide, v.log.Years
		}
		v.follow(shown)
	default:
		v.letIn()
	}
}

// follow shows rows in the place of those that were. They are followed by their
// entries and not by their places: one that is backdated comes in among the others,
// and the next key must mean the entry that is marked. Where that one got another
// time itself, it is followed with the eyes too.
func (v *View) follow(t present.Timeline) {
	was := v.log
	current, at := was.ID(v.list.Current()), was.At(v.list.Current())
	above := v.cameInAbove(t)
	v.log = t
	if above > 0 {
		v.list.Inserted(above)
	}
	v.list.SetCount(t.Len())
	i := t.Index(current)
	switch {
	case i >= 0 && !t.At(i).Equal(at):
		v.list.SetCurrent(i)
	case i != v.list.Current():
		v.list.Mark(i)
	}
}

// cameInAbove is how many rows more there are above what is read, whose mark is
// the first row seen that stands where it stood.
func (v *View) cameInAbove(t present.Timeline) int {
	for row := v.first; row < v.log.Len(); row++ {
		if now := t.Index(v.log.ID(row)); now >= 0 && t.At(now).Equal(v.log.At(row)) {
			return max(0, now-row)
		}
	}
	return 0
}

// inSight tells whether a key may act on the row that it is on: what is done to an
// entry is done to one that is seen. Another is scrolled to.
func (v *View) inSight(row int) bool {
	if v.list.InSight(row) {
		return true
	}
	v.list.SetCurrent(row)
	return false
}
