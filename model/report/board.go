package report

import "warroom/model"

type change struct {
	N      int     `json:"n"`
	Text   string  `json:"text"`
	State  string  `json:"state"`
	Begun  *string `json:"begun"`
	Ended  *string `json:"ended"`
	Signal *string `json:"signal"`
	Step   *string `json:"step"` // the mitigation it is
	plan
}

// plan is what was said of a change when it was begun.
type plan struct {
	Expect *string `json:"expect"`      // the effect that is expected
	Undo   *string `json:"undo"`        // how to take it back
	Watch  *string `json:"watch_until"` // until when its effect is watched
}

func changeOf(c model.Change) change {
	return change{c.N, c.Name(), string(c.State), at(c.Begun), at(c.Ended), text(c.Result), text(c.Step), plan{text(c.Expect), text(c.Undo), at(c.Watch)}}
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

type entry struct {
	ID        string  `json:"id"`
	At        *string `json:"at"`
	Recorded  *string `json:"recorded"`
	By        string  `json:"by"`
	Kind      string  `json:"kind"`
	Text      string  `json:"text"`
	Starred   bool    `json:"starred"`
	Late      bool    `json:"late"`
	Retracted bool    `json:"retracted"`
	Day       *string `json:"day"` // YYYY-MM-DD where the source knows the date alone
	About     bool    `json:"about"`
	Original  *string `json:"original"` // of an amended entry, as first written
	beside
}

// beside is what an entry holds beside its words.
type beside struct {
	To     *string  `json:"to"`     // the entry that it is attached to
	Tags   []string `json:"tags"`   // of its words, in lower case, without #
	Pasted *string  `json:"pasted"` // what was pasted to make it, as it came
}

func entryOf(e model.Entry) entry {
	return entry{e.ID, at(e.At), at(e.Recorded), e.By, string(e.Kind), e.Text, e.Starred, e.Late, e.Retracted,
		text(e.Day), e.About, text(e.Raw), beside{text(e.AttachedTo()), append([]string{}, e.Tags()...), text(e.Pasted())}}
}
