package model

import (
	"encoding/json"
	"fmt"
	"runtime"
	"sort"
	"strings"
	"sync"
	"time"
)

// Body is what an event says beyond its envelope: one type per kind, each in a
// file of its own with the command that makes it.
type Body interface {
	// kind is the event's name in the registry.
	kind() string
	// apply changes the state by what the event says. It is total: whatever the
	// state, it neither fails nor panics.
	apply(*State, Event)
	// entry is the row of the timeline, read after apply; an empty kind is no row.
	entry(*State) (EntryKind, string)
}

// row is how one kind is read back.
type row struct {
	version int
	decode  func([]byte) (Body, error)
}

// registry lists every kind of event. A new kind is its file and one line here.
var registry = table(
	of[Declared](1), of[CaseImported](1), of[Retitled](1), of[StartSet](1), of[KindSet](1),
	of[SeverityChanged](1), of[ImpactAssessed](1), of[RoleAssigned](1), of[Noted](1),
	of[TaskAdded](1), of[TaskChanged](1), of[StepTicked](1), of[StepCleared](1), of[StepWaived](1),
	of[PhaseEntered](1), of[ChangeBegun](1), of[ChangeEnded](1), of[Mitigated](1),
	of[HypothesisRaised](1), of[EvidenceAdded](1), of[EvidenceAttached](1), of[HypothesisSettled](1), of[CauseFound](1),
	of[SignalWatched](1), of[ReadingTaken](1), of[Verified](1), of[Resolved](1), of[Reopened](1),
	of[Closed](1), of[FalseAlarm](1), of[MessageSent](1), of[UpdatePromised](1), of[ETASet](1),
	of[FlagSnoozed](1), of[FlagOverridden](1), of[Escalated](1), of[EntryAmended](1), of[EntryRetracted](1),
	of[EntryStarred](1), of[SectionEdited](1), of[ActionAdded](1), of[ActionChanged](1),
	of[PostMortemPublished](1),
)

type named struct {
	name string
	row
}

func of[B Body](version int) named {
	var zero B
	return named{zero.kind(), row{version, func(raw []byte) (Body, error) {
		var b B
		err := json.Unmarshal(raw, &b)
		return b, err
	}}}
}

func table(rows ...named) map[string]row {
	m := make(map[string]row, len(rows))
	for _, r := range rows {
		if _, twice := m[r.name]; twice {
			panic("two kinds of event are called " + r.name) //nolint:forbidigo // a slip in the list above ends every test at once
		}
		m[r.name] = r.row
	}
	return m
}

// EventKinds lists the names of all kinds of events, sorted.
func EventKinds() []string {
	names := make([]string, 0, len(registry))
	for name := range registry {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

// Fact is what an event tells, without what the chain needs of it: a long log is
// held in memory. Body is nil where this version of the program cannot read it; Raw
// is then what is stored, so that it stays visible.
type Fact struct {
	ID, Incident, Kind, By, Device string
	At, Recorded                   time.Time // UTC
	Seq                            int64
	Body                           Body
	Raw                            string
}

// Read decodes an event's body.
func Read(e Event) Fact {
	f := Fact{e.ID, e.Incident, e.Kind, e.By, e.Device, e.At, e.Recorded, e.Seq, nil, ""}
	f.decode(e)
	return f
}

func (f *Fact) decode(e Event) {
	if r, ok := registry[e.Kind]; ok && e.Version >= 1 && e.Version <= r.version {
		if body, err := r.decode(e.Body); err == nil {
			f.Body = body
			return
		}
	}
	f.Raw = string(e.Body)
}

// event is the fact as a body is applied with it.
func (f Fact) event() Event {
	return Event{Draft: Draft{ID: f.ID, Incident: f.Incident, Kind: f.Kind, At: f.At, Recorded: f.Recorded, By: f.By}, Device: f.Device, Seq: f.Seq}
}

// ReadAll decodes many events. There is room behind them, since a log goes on, and
// what many of them say alike is kept once, and the ids in one piece: of a long log
// that is half the memory. Its bodies are decoded on all processors, since that is
// most of the time that it takes to open one.
func ReadAll(events []Event) []Fact {
	facts, ids := make([]Fact, len(events), roomy(len(events))), pieceOf(events)
	said := map[string]string{}
	once := func(text *string) {
		if kept, ok := said[*text]; ok {
			*text = kept
		} else {
			said[*text] = *text
		}
	}
	for i, e := range events {
		once(&e.Incident)
		once(&e.Kind)
		once(&e.By)
		once(&e.Device)
		facts[i] = Fact{ids.cut(len(e.ID)), e.Incident, e.Kind, e.By, e.Device, e.At, e.Recorded, e.Seq, nil, ""}
	}
	atOnce(len(events), func(i int) { facts[i].decode(events[i]) })
	return facts
}

// worthwhile is how many events are decoded in the time that it takes to begin
// another goroutine for them, many times over.
const worthwhile = 1000

// atOnce does something for each of n, in parts of their order that run beside each
// other where there are many; the first part here, which is all of what a key writes.
func atOnce(n int, do func(i int)) {
	parts := min(runtime.GOMAXPROCS(0), n/worthwhile+1)
	each := func(part int) {
		for i := n * part / parts; i < n*(part+1)/parts; i++ {
			do(i)
		}
	}
	var beside sync.WaitGroup
	for part := 1; part < parts; part++ {
		beside.Go(func() { each(part) })
	}
	each(0)
	beside.Wait()
}

// piece is ids one behind the other: each by itself would keep the place of what
// was read beside it from being used for anything larger.
type piece struct{ rest string }

func pieceOf(events []Event) *piece {
	length := 0
	for i := range events {
		length += len(events[i].ID)
	}
	var b strings.Builder
	b.Grow(length)
	for i := range events {
		b.WriteString(events[i].ID)
	}
	return &piece{b.String()}
}

func (p *piece) cut(n int) (text string) {
	text, p.rest = p.rest[:n], p.rest[n:]
	return text
}

// Write encodes a body as the draft of an event; id, incident, author and times
// are the caller's.
func Write(b Body) (Draft, error) {
	raw, err := json.Marshal(b)
	if err != nil {
		return Draft{}, fmt.Errorf("write the body of %s: %w", b.kind(), err)
	}
	return Draft{Kind: b.kind(), Version: registry[b.kind()].version, Body: raw}, nil
}
