package palette

// step moves the keyboard on to the next row that can run, or stays where there
// is none: what cannot be done is to be read, not to be stopped at.
func (v *View) step(n int) {
	direction := 1
	if n < 0 {
		direction = -1
	}
	at := max(-1, min(v.list.Current()+n, len(v.rows)))
	for ; at >= 0 && at < len(v.rows); at += direction {
		if v.canRun(at) {
			v.reveal(at, direction)
			return
		}
	}
	v.stepBack(at, -direction)
}

// stepBack finds the last row that can run, when a page went over the end.
func (v *View) stepBack(at, direction int) {
	for at += direction; at >= 0 && at < len(v.rows) && at != v.list.Current(); at += direction {
		if v.canRun(at) {
			v.list.SetCurrent(at)
			return
		}
	}
}

// reveal shows the heading over the first row of a group, too.
func (v *View) reveal(at, direction int) {
	if direction < 0 && at > 0 && v.rows[at-1].Heading != "" {
		v.list.SetCurrent(at - 1)
	}
	v.list.SetCurrent(at)
}

func (v *View) canRun(index int) bool {
	return index >= 0 && index < len(v.rows) && v.rows[index].Heading == "" && v.rows[index].Item.Why == ""
}
