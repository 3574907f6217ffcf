package ui

import (
	"strings"

	"warroom/model"
	"warroom/model/logline"
)

// aim is what the line in the field is about where it does not name it. What its
// preview has shown is what Enter does, whatever others write meanwhile.
type aim struct {
	chosen string       // by what of the line; empty where it chooses nothing
	meant  *model.State // the incident as it was then
}

// understand reads a line, and holds fast what it is about once that is shown, until
// other words choose it.
func (d *Desk) understand(line string) logline.Understanding {
	if strings.TrimSpace(line) == "" {
		d.now.aim = aim{}
	}
	u := logline.Preview(line, d.lineContext())
	if d.now.aim.chosen != "" && (u.Chooses != "" || u.Err == nil) && u.Chooses != d.now.aim.chosen {
		d.now.aim = aim{}
		u = logline.Preview(line, d.lineContext())
	}
	if d.now.aim.chosen == "" && u.Err == nil && u.Chooses != "" {
		d.now.aim = aim{u.Chooses, d.state()}
	}
	return u
}

// meant is the incident that tells what the line is about; nil is the one that is open.
func (d *Desk) meant() *model.State {
	if m := d.now.aim.meant; m != nil && m.ID == d.current() {
		return m
	}
	return nil
}

// aimAnew refuses a line about what is gone, once: it says what the next Enter does.
func (d *Desk) aimAnew(line string, gone *logline.Gone) error {
	d.now.aim = aim{}
	u := d.understand(line)
	if u.Err != nil {
		return model.Refused(gone.Why, u.Err.Error())
	}
	return model.Refused(gone.Why, "Nothing was logged. Enter again: "+u.Says+".")
}
