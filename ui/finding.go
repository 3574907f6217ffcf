package ui

import "slices"

// narrow lets only those incidents into the history that mention a text.
func (d *Desk) narrow(text string) {
	d.screens.picked.found = nil
	if text != "" {
		ids, err := d.Machine.Search(text)
		if err != nil {
			d.tell(err)
			return
		}
		d.screens.picked.found = map[string]bool{}
		for _, id := range ids {
			d.screens.picked.found[id] = true
		}
	}
	d.tickHome()
}

func (d *Desk) search() {
	if d.screens.shown != atHome {
		d.home()
	}
	d.screens.home.FocusSearch(d.window.Canvas())
}

// nextIncident goes from one running incident to the next.
func (d *Desk) nextIncident() {
	d.outdated() // whoever asks for it sees the file as it is
	open, err := d.running()
	if err != nil {
		d.tell(err)
		return
	}
	if len(open) == 0 {
		d.warn("No incident runs")
		return
	}
	d.open(open[(slices.Index(open, d.current())+1)%len(open)])
}
