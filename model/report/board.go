package report

import (
	"cmp"

	"warroom/model"
)

type change struct {
	N      int     `json:"n"`
	Text   string  `json:"text"`
	State  string  `json:"state"`
	Begun  *string `json:"begun"`
	Ended  *string `json:"ended"`
	Signal *string `json:"signal"` // measured before and after
	Result *string `json:"result"` // what it ended with, as it was typed
	Step   *string `json:"step"`   // the mitigation it is
	plan
}

// plan is what was said of a change when it was begun.
type plan struct {
	Expect *string `json:"expect"`      // the effect that is expected
	Undo   *string `json:"undo"`        // how to take it back
	Watch  *string `json:"watch_until"` // until when its effect is watched
}

func changeOf(c model.Change) change {
	return change{c.N, cmp.Or(c.Text, c.Step.Title()), string(c.State), at(c.Begun), at(c.Ended), text(c.Signal.String()), text(c.Result), text(c.Step), plan{text(c.Expect), text(c.Undo), at(c.Watch)}}
}

type hypothesis struct {
	N       int      `json:"n"`
	Text    string   `json:"text"`
	State   string   `json:"state"`
	For     []string `json:"for"`
	Against []string `json:"against"`
}

func hypothesisOf(h model.Hypothesis) hypothesis {
	ids := func(e model.Evidence) string { return e.Entry }
	return hypothesis{h.N, h.Text, string(h.State), each(h.For, ids), each(h.Against, ids)}
}

type signal struct {
	Name     string    `json:"name"`
	Limit    *string   `json:"limit"`
	Readings []reading `json:"readings"`
}

type reading struct {
	At    *string `json:"at"`
	Value string  `json:"value"`
	Over  bool    `json:"over"`
}

func signalOf(s model.Signal) signal {
	return signal{s.Name, text(s.Limit), each(s.Readings, func(r model.Reading) reading {
		return reading{at(r.At), r.Value, r.Over}
	})}
}

type message struct {
	Name    *string `json:"name"`
	Channel *string `json:"channel"`
	At      *string `json:"at"`
	Text    string  `json:"text"`
	How     string  `json:"how"`
}

func messageOf(m model.Message) message {
	return message{text(m.Name), text(m.Channel), at(m.At), m.Text, m.How}
}
