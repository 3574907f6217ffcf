package ui

import "encoding/json"

// typedPolicyKey is where what is typed into the settings is kept.
const typedPolicyKey = "policy"

// typeSetting takes what was typed into a field; what holds already is no change.
func (d *Desk) typeSetting(key, text string) {
	e := &d.screens.editing
	field := e.shown.Fields[key]
	e.typed[key] = text
	if text == field.Holds || text == "" && field.Holds == field.Default {
		delete(e.typed, key)
	}
	if !e.stale {
		e.trouble = ""
	}
	d.keepSettings()
	d.showSettings()
}

// settleSetting forgets what was typed into a field that is left, where it says in
// other words what holds anyway: 15m for 15 min.
func (d *Desk) settleSetting(key string) {
	e := &d.screens.editing
	_, typed := e.typed[key]
	if f := e.shown.Fields[key]; typed && !f.Changed && f.Problem == "" {
		delete(e.typed, key)
		d.keepSettings()
		d.showSettings()
	}
}

// discardSettings forgets what was typed.
func (d *Desk) discardSettings() {
	d.screens.editing.typed = map[string]string{}
	d.keepSettings()
	d.readPolicy()
	d.stayInSettings()
}

// keptSettings is what was typed before and not saved, by key of the policy.
func (d *Desk) keptSettings() map[string]string {
	typed := map[string]string{}
	if err := json.Unmarshal([]byte(d.myDraft(typedPolicyKey)), &typed); err != nil || typed == nil {
		return map[string]string{} // nothing, or another program wrote it: what holds stands in the fields
	}
	return typed
}

// keepSettings keeps what is typed, so that nothing of it is lost with the window.
func (d *Desk) keepSettings() {
	if d.ReadOnly {
		return
	}
	kept := ""
	if typed := d.screens.editing.typed; len(typed) > 0 {
		if text, err := json.Marshal(typed); err == nil { // texts by keys always are
			kept = string(text)
		}
	}
	d.keepMine(typedPolicyKey, kept)
}
