package message

import (
	"time"

	"warroom/model"
	"warroom/model/message/prose"
)

// Context is what a message takes from outside of the log.
type Context struct {
	Now           time.Time
	Zone          *time.Location // in which times are told; nil is UTC
	NextUpdate    time.Time      // the promise that this message would make; zero where none is due
	PostMortemDue time.Time      // zero where no post-mortem is owed
	SeverityWord  string         // what the team calls the severity; empty is the word of the domain
}

// Facts is what a message can say, by the name of the field.
type Facts map[string]Fact

// Fact is one thing that is known, or the words for its being unknown.
type Fact struct {
	Text    string // on one line; never empty
	Aloud   string // as it is read out, where that differs
	Label   string // what it is called where it is missing: "impact", "ETA"
	Missing bool
	Changed bool // differs from what was said before, see Since
}

// field is one row of the table of facts; see fields.
type field struct {
	name, label, unset string
	read               func(*model.State, Context) Fact // an empty text is unknown
}

// FactsOf reads all facts of an incident.
func FactsOf(s *model.State, x Context) Facts {
	facts := make(Facts, len(fields))
	for _, f := range fields {
		fact := f.read(s, x)
		fact.Text, fact.Label = prose.Arrows(prose.OneLine(fact.Text)), f.label
		if fact.Text == "" {
			fact.Text, fact.Missing = f.unset, true
		}
		facts[f.name] = fact
	}
	return facts
}

// Since marks the facts that differ from those of an earlier message.
func (f Facts) Since(earlier Facts) Facts {
	marked := make(Facts, len(f))
	for name, fact := range f {
		before, ok := earlier[name]
		fact.Changed = ok && !fact.Missing && fact.Text != before.Text
		marked[name] = fact
	}
	return marked
}

// FieldNames lists what a template can say, in the order of the help.
func FieldNames() []string {
	names := make([]string, len(fields))
	for i, f := range fields {
		names[i] = f.name
	}
	return names
}

func isField(name string) bool {
	for _, f := range fields {
		if f.name == name {
			return true
		}
	}
	return false
}

// said is a fact that reads and sounds the same.
func said(text string) Fact { return Fact{Text: text} }

// moment is a time with its zone; zero is unknown.
func moment(t time.Time, x Context) Fact {
	if t.IsZero() {
		return Fact{}
	}
	return Fact{Text: prose.Time(t, x.Now, x.Zone), Aloud: prose.TimeAloud(t, x.Now, x.Zone)}
}
