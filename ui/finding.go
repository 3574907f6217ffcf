package ui

import (
	"slices"

	"warroom/ui/present"
)

// narrow lets only those incidents onto home that mention a text.
func (d *Desk) narrow(text string) {
	d.screens.picked.sought = text
	if err := d.find(); err != nil {
		d.tell(err)
		return
	}
	d.tickHome()
}

// find looks for what is sought: in the text of all, and in the titles and references
// of those that run, which nobody may miss.
func (d *Desk) find() error {
	text := d.screens.picked.sought
	d.screens.picked.found = nil
	if text == "" {
		return nil
	}
	ids, err := d.Machine.Search(text)
	if err != nil {
		return err
	}
	found := map[string]bool{}
	for _, id := range ids {
		found[id] = true
	}
	for _, sum := range d.list.all {
		if sum.Status.Open() && !sum.Imported && present.Names(sum, text) {
			found[sum.ID] = true
		}
	}
	d.screens.picked.found = found
	return nil
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
