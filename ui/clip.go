package ui

import "warroom/ui/present"

// keepOpen is what has to be known of a text that only the window's own clipboard
// holds: it goes with the window.
const keepOpen = "Keep this window open until it is pasted."

// clip puts a text on the clipboard: the system's, which keeps it when the
// window is gone, else the window's own. own then says why, and what to do.
func (d *Desk) clip(text string) (own string, err error) {
	first := d.Machine.Copy(text)
	if first == nil {
		return "", nil
	}
	if d.Machine.OwnCopy != nil && d.Machine.OwnCopy(text) == nil {
		return first.Error() + " The text is on this window's own clipboard. " + keepOpen, nil
	}
	return "", first
}

// copied copies a text that is no message, and says so.
func (d *Desk) copied(text, say string) {
	if text == "" {
		d.warn("There is nothing to copy yet")
		return
	}
	own, err := d.clip(text)
	switch {
	case err != nil:
		d.warn(inWords(err))
	case own != "":
		d.toast(say+". "+keepOpen, false)
	default:
		d.toast(say, false)
	}
}

// copyChanges copies what was changed, in order, and what is still in place.
func (d *Desk) copyChanges() {
	d.copied(present.Changes(d.state(), d.at()), "The list of changes is copied")
}
