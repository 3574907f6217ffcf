package ui

// What is on its way to the disk is its writer's: a colleague who opens the same
// incident finds a field of his own.

// byMe is where this person's text of a field is kept.
func (d *Desk) byMe(field string) string { return field + " by " + d.by }

// keepMine is keep for a field that everybody has a text of their own in.
func (d *Desk) keepMine(field, text string) { d.keep(d.byMe(field), text) }

// myDraft is what this person typed into such a field before.
func (d *Desk) myDraft(field string) string {
	if text := d.draft(d.byMe(field)); text != "" {
		return text
	}
	return d.takeOver(d.byMe(field), field)
}

// takeOver is a text that was kept before texts told who typed them. It becomes that
// of whoever finds it first; empty where there is none.
func (d *Desk) takeOver(key, field string) string {
	for n := range places {
		text := d.draft(placeOf(field, n))
		if text == "" {
			continue
		}
		if !d.ReadOnly {
			d.keep(key, text)
			d.keep(placeOf(field, n), "")
		}
		return text
	}
	return ""
}
