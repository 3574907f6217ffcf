package ui

import "warroom/ui/action"

// Table is the table of actions, for tests.
func (d *Desk) Table() *action.Table { return d.table }

// Run carries out an action as a button does.
func (d *Desk) Run(id string) { d.run(id) }

// Paste is Ctrl+V while no field has the focus, which the test canvas does not
// hand on.
func (d *Desk) Paste(text string) { d.pasted(text) }

// QuestionIDs are all actions that ask something first.
func QuestionIDs() []string {
	var ids []string
	for _, q := range questions {
		ids = append(ids, q.id)
	}
	return ids
}

// KeepAfter is how long a keystroke waits for the disk.
const KeepAfter = keepAfter

// Also are the other words by which actions are found.
var Also = also
