package declare

import (
	"time"

	"warroom/model"
	"warroom/ui/widgets"
)

// readStart says how a typed start was understood. What is no time yet is no
// refusal before Enter.
func (v *View) readStart() {
	v.said.clear()
	at, err := v.start()
	switch {
	case err != nil:
		v.started.SetTail("")
		v.said.say(v.started, err.Error(), false)
	case at.IsZero():
		v.started.SetTail("now")
	default:
		v.started.SetTail(v.on.Ago(at))
	}
}

// start is when it began (UTC); zero is the moment of the declaration.
func (v *View) start() (time.Time, error) {
	switch typed := v.started.Text(); typed {
	case "":
		return time.Time{}, nil
	case v.filled:
		return v.opened, nil
	default:
		return v.on.Time(typed)
	}
}

func (v *View) readLead() {
	tail := ""
	if v.on.By != "" && v.lead.Text() == v.on.By {
		tail = "you"
	}
	v.lead.SetTail(tail)
}

// Tick shows how long ago the start is by now.
func (v *View) Tick() {
	if v.open && !v.said.refused {
		v.readStart()
	}
}

// Confirm declares: Enter, Ctrl+Enter and the button. On the severities it takes
// the card that has the ring, for nobody means none with the ring on one.
func (v *View) Confirm() {
	v.picker.take()
	if v.open && v.declare() {
		v.sheet.Close()
	}
}

func (v *View) declare() bool {
	at, err := v.start()
	if err != nil {
		v.refuse(v.started, err.Error())
		return false
	}
	err = v.on.Declare(model.Declare{
		Title: v.title.Text(), Kind: v.draft.Kind, Severity: v.draft.Severity, Started: at, Impact: v.impact.Text(), Lead: v.lead.Text(),
		DetectedBy: v.draft.DetectedBy, Alert: v.draft.alert(), Pasted: v.draft.Pasted,
	})
	if err != nil {
		v.refuse(v.tooLong(), err.Error())
	}
	return err == nil
}

// tooLong is the field that a refusal is about: one that holds more than the log
// takes, else the title.
func (v *View) tooLong() *widgets.Field {
	for _, f := range []*widgets.Field{v.impact, v.lead} {
		if len(f.Text()) > model.MaxTitle {
			return f
		}
	}
	return v.title
}

// refuse says why under the field, which gets the focus. Start and lead share
// one line for it.
func (v *View) refuse(f *widgets.Field, why string) {
	if f == v.started || f == v.lead {
		f.SetOutlined(true)
		v.said.say(f, why, true)
	} else {
		f.SetProblem(why)
	}
	v.canvas.Focus(f.Entry)
}

// calm takes the refusal of a field away once it is typed into.
func (v *View) calm(f *widgets.Field) {
	f.SetProblem("")
	if f == v.started || f == v.lead {
		v.started.SetOutlined(false)
		v.lead.SetOutlined(false)
		v.readStart()
	}
}
