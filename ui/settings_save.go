package ui

import (
	"bytes"
	"errors"
	"path/filepath"

	"warroom/model"
	"warroom/model/policy"
	policyfile "warroom/resources/policy"
	"warroom/ui/present"
)

// saveSettings writes what was typed into the file, unless another program has
// changed it since it was read.
func (d *Desk) saveSettings() {
	e := &d.screens.editing
	edited, ok := present.SettingsSaved(e.file, e.typed)
	if !ok {
		e.view.FocusRefused(d.window.Canvas())
		return
	}
	if len(e.shown.Changes) == 0 { // also where what holds was typed in other words
		return
	}
	now, err := d.PolicyFile.Read()
	switch {
	case err != nil:
		e.trouble = plainly(err)
	case !bytes.Equal(now, e.file):
		e.trouble, e.stale = "Another program has changed the file since it was read. Nothing was written; what you typed is kept.", true
	default:
		e.trouble = d.writePolicy(edited, "Policy saved")
	}
	d.showSettings()
	if e.trouble == "" {
		d.stayInSettings()
	}
}

// writePolicy writes the file and takes it over at once, and says why it could
// not. What was typed is then in the file.
func (d *Desk) writePolicy(text []byte, say string) (trouble string) {
	e := &d.screens.editing
	before, typed := e.file, e.typed
	if err := d.PolicyFile.Save(text); err != nil {
		return plainly(err)
	}
	e.file, e.typed = text, map[string]string{}
	d.keepSettings()
	d.adopt(text)
	d.toastBack(say, func() { d.restorePolicy(before, typed) })
	return ""
}

// restorePolicy brings back the file as it was before a save, and what was typed
// then, unless the file has been changed since.
func (d *Desk) restorePolicy(before []byte, typed map[string]string) {
	e := &d.screens.editing
	now, err := d.PolicyFile.Read()
	if err == nil && !bytes.Equal(now, e.file) {
		err = model.Refused("Another program has changed the policy since.", "Mend it in the settings.")
	}
	if err == nil {
		err = d.PolicyFile.Save(before)
	}
	if err != nil {
		d.warn(plainly(err))
		return
	}
	e.file, e.typed = before, typed
	d.keepSettings()
	d.adopt(before)
	d.showSettings()
	d.stayInSettings()
	d.toast("The policy is as it was before", false)
}

// restartPolicy puts a file with mistakes aside and starts from the default.
func (d *Desk) restartPolicy() {
	e := &d.screens.editing
	before := e.file
	if err := d.PolicyFile.Aside(); err != nil {
		e.trouble = plainly(err)
		d.showSettings()
		return
	}
	e.file = nil
	d.adopt(nil)
	d.showSettings()
	d.stayInSettings()
	d.toastBack("The default holds; the old file is kept beside it", func() { d.restorePolicy(before, e.typed) })
}

// adopt makes a file's policy the one that holds: for the next declaration, and
// for open incidents that remember none. One with mistakes leaves the default.
func (d *Desk) adopt(file []byte) {
	p, mistakes := policyfile.Read(file)
	p = p.In(d.Time.Zone)
	d.PolicyTrouble = present.Mistakes(filepath.Base(d.PolicyFile.Path), len(mistakes))
	d.Policy, d.limits = p, policy.NewBook(p)
	d.Room.SetPolicy(policy.Encode(p))
	d.watches, d.attending.known = map[string]watching{}, false
	if d.now.state != nil {
		d.take(d.now.state)
	}
	d.footer()
}

// plainly is why the file could not be read or written, with what to do: nothing
// that was typed is lost.
func plainly(err error) string {
	if refusal := new(model.Refusal); errors.As(err, &refusal) {
		return refusal.Why + " What you typed is kept."
	}
	return "The file cannot be written: " + inWords(err) + ". What you typed is kept."
}
