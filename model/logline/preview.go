package logline

import (
	"strings"
	"time"

	"warroom/model"
	"warroom/model/when"
)

// Understanding is what the line under the field says: what Enter will do, or
// why it will do nothing.
type Understanding struct {
	EntryKind model.EntryKind // of the icon; empty where the line is empty or not understood
	Says      string          // e.g. "Begins change 3 at 14:13:55"
	At        time.Time       // when it will be entered as having happened, UTC
	Warning   string          // what to think of first; it stops nothing
	Err       error           // why it is refused, by the grammar or by the incident
	// Chooses is what of the line chooses what it is about, such as ^ or verified;
	// empty where that is named, and where the line does not read.
	Chooses string
}

// Preview reads a line and says what it would do; it changes nothing.
func Preview(line string, x Context) Understanding {
	if strings.TrimSpace(line) == "" {
		return Understanding{}
	}
	got, err := read(line, x)
	if err != nil {
		return Understanding{Chooses: got.chooses, Err: err}
	}
	order, f, at := got.Order, got.form, got.At
	if at.IsZero() {
		at = x.Now.UTC().Truncate(time.Millisecond)
	}
	if x.State != nil {
		if _, err := model.Decide(x.State, order.Command, model.Act{Now: x.Now, At: at, Zone: x.Zone}); err != nil {
			return Understanding{EntryKind: f.kind, At: at, Chooses: got.chooses, Err: err}
		}
	} else {
		x.State = &model.State{}
	}
	u := Understanding{EntryKind: f.kind, At: at, Chooses: got.chooses, Says: f.says(order.Command, x)}
	if !carriesTime(order.Command) || !order.At.IsZero() {
		u.Says += " at " + when.LogMoment(at, x.Now, x.Zone)
	}
	u.Says += saysAttached(order.Command, x.State)
	if f.warns != nil {
		u.Warning = f.warns(order.Command, x)
	}
	u.Warning = strings.TrimSpace(got.back.doubt(x) + " " + u.Warning)
	return u
}

// carriesTime reports whether a command says a time of its own, beside which a
// second one would confuse.
func carriesTime(c model.Command) bool {
	switch c.(type) {
	case model.PromiseUpdate, model.SnoozeFlag, model.SetStart:
		return true
	}
	return false
}
