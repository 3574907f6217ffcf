package deputy

import (
	"strings"
	"time"

	"warroom/model"
)

// handOff is a change of the lead, from one person to another.
type handOff struct {
	at          time.Time // when it was written down; zero where nobody led before
	name, after string
	said        time.Time // when it was said aloud
}

// words are what everybody on the call hears: who has command now.
func (h handOff) words() string { return h.name + " leads now, after " + h.after + "." }

// handOver sees a change of the lead. Where the lead was nobody's in between, the last
// one is still who people look at.
func (t *traces) handOver(row *model.Entry) {
	name, leads := strings.CutPrefix(row.Text, model.Lead.Title()+": ")
	switch {
	case !leads:
	case name == "nobody":
		t.leadLeft = model.Mark{At: row.At, Entry: row.ID}
	case t.lead.name == "":
		t.lead = handOff{name: name}
	case name != t.lead.name:
		t.lead = handOff{at: row.Recorded, name: name, after: t.lead.name}
	}
}

// hear sees what was said aloud: who leads now, or a call, which names it as well.
func (t *traces) hear(row *model.Entry) {
	text, said := strings.CutPrefix(row.Text, model.SaidPrefix)
	if !said {
		return
	}
	if !t.lead.at.IsZero() && !row.At.Before(t.lead.at) && t.lead.said.IsZero() {
		t.lead.said = row.At
	}
	if t.lead.after == "" || strings.Trim(text, "“”") != t.lead.words() {
		t.said = latest(t.said, row.At)
	}
}

// leadChange says once who leads now, as soon as it is so. A call that is on by then
// names it instead.
func (f *facts) leadChange() []turn {
	h := f.log.lead
	if h.at.IsZero() || f.LeadName() != h.name {
		return nil
	}
	return []turn{{due: h.at, gone: h.said, show: func(*Watch, View, time.Time) (Next, bool) {
		return Next{NextSay, "“" + h.words() + "”", "everybody on the call knows who decides", Action{"said", "Said"}}, true
	}}}
}

// newLead is what the first call after a change of the lead says of it.
func (f *facts) newLead(called time.Time) string {
	h := f.log.lead
	if h.at.IsZero() || f.LeadName() != h.name || !h.at.After(called.Add(-callEvery)) {
		return ""
	}
	return h.words()
}
