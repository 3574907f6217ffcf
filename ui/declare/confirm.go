package declare

import (
	"time"

	"warroom/model"
	"warroom/ui/widgets"
)

// readStart says how a typed start was understood.
func (v *View) readStart() {
	v.said.SetText("")
	at, err := v.start()
	switch {
	case err != nil:
		v.started.SetTail("not a time yet")
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
	if v.open && v.said.Text() == "" {
		v.readStart()
	}
}

// Confirm does what Enter does, for Ctrl+Enter.
func (v *View) Confirm() {
	if v.open && v.declare() {
		v.sheet.Close()
	}
}

func (v *View) declare() bool {
	at, err := v.start()
	if err != nil {
		v.refuse(v.started, " ") // the outline; the sentence needs more room
		v.said.SetText(err.Error())
		return false
	}
	err = v.on.Declare(model.Declare{
		Title: v.title.Text(), Kind: v.draft.Kind, Severity: v.draft.Severity, Started: at, Impact: v.impact.Text(), Lead: v.lead.Text(),
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

func (v *View) refuse(f *widgets.Field, why string) {
	f.SetProblem(why)
	v.canvas.Focus(f.Entry)
}
