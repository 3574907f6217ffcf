package cockpit

import (
	"fyne.io/fyne/v2"

	"warroom/model"
)

// SaveImpact saves what is being typed about the impact while the caret stands there,
// and tells whether anything was: else the window asks for it, with TypedImpact in the
// question, since elsewhere it may be half a sentence.
func (v *View) SaveImpact(c fyne.Canvas) bool {
	if v.TypedImpact() == (model.AssessImpact{}) || !v.triage.has(c) {
		return false
	}
	v.triage.submit()
	return true
}

// TypedImpact is what stands in the form of Triage and is not saved; nothing where the
// form is not shown.
func (v *View) TypedImpact() model.AssessImpact {
	if !v.asksImpact() {
		return model.AssessImpact{}
	}
	return v.triage.typed()
}

// ImpactTaken empties the form of Triage: what stood in it was saved another way.
func (v *View) ImpactTaken() { v.triage.clear() }

// FocusImpact puts the caret where the impact is written, in Triage.
func (v *View) FocusImpact(c fyne.Canvas) bool {
	if !v.asksImpact() {
		return false
	}
	c.Focus(v.triage.who.Entry)
	return true
}

// HidesFocus tells that the caret stands in the form of Triage, which is shown no
// more: what is typed then would go where nobody sees it.
func (v *View) HidesFocus(c fyne.Canvas) bool {
	return !v.asksImpact() && v.triage.has(c)
}

// asksImpact tells that the form of Triage is shown.
func (v *View) asksImpact() bool {
	return v.shown.Panel.Phase == model.Triage && v.triage.asks
}
