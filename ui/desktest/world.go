package desktest

import (
	"context"
	"slices"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/model/session"
	"warroom/ui"
	"warroom/ui/attention"
)

// Log is a log in memory that can be told to fail.
type Log struct {
	*session.Memory
	Fail error // what Append and SaveDraft return; nil works
	Lost error // what Summaries returns; nil works
	all  []model.Event
	ids  int
}

// NewLog makes an empty log.
func NewLog() *Log { return &Log{Memory: session.NewMemory("laptop"), ids: 1_000_000} }

// Append implements session.Log.
func (l *Log) Append(ctx context.Context, incident string, known int, drafts []model.Draft, sum model.Summary) ([]model.Event, error) {
	if l.Fail != nil {
		return nil, l.Fail
	}
	events, err := l.Memory.Append(ctx, incident, known, drafts, sum)
	l.all = append(l.all, events...)
	return events, err
}

// SaveDraft implements session.Drafts.
func (l *Log) SaveDraft(ctx context.Context, key, text string) error {
	if l.Fail != nil {
		return l.Fail
	}
	return l.Memory.SaveDraft(ctx, key, text)
}

func (l *Log) newID(time.Time) string {
	l.ids++
	return idOf(l.ids)
}

func (l *Log) tell(s *modeltest.Story) error {
	events := s.Events()
	drafts := make([]model.Draft, len(events))
	for i, e := range events {
		drafts[i] = e.Draft
	}
	_, err := l.Append(context.Background(), events[0].Incident, 0, drafts, s.State().Summary())
	return err
}

// Summaries implements session.Log.
func (l *Log) Summaries(ctx context.Context) ([]model.Summary, error) {
	if l.Lost != nil {
		return nil, l.Lost
	}
	return l.Memory.Summaries(ctx)
}

// Clock is a clock that stands until it is moved.
type Clock struct {
	now   time.Time
	later []due
}

type due struct {
	at time.Time
	do func()
}

func newClock(at time.Time) *Clock { return &Clock{now: at} }

// Now is the time, UTC.
func (c *Clock) Now() time.Time { return c.now }

// Set moves the clock; nothing that waits happens.
func (c *Clock) Set(at time.Time) { c.now = at }

// Later does something once the clock has been moved on by so much. What need not
// wait happens at once.
func (c *Clock) Later(after time.Duration, do func()) {
	if after <= 0 {
		do()
		return
	}
	c.later = append(c.later, due{c.now.Add(after), do})
}

// Advance moves the clock on and does what was due meanwhile, in its order.
func (c *Clock) Advance(d time.Duration) {
	end := c.now.Add(d)
	for {
		slices.SortStableFunc(c.later, func(a, b due) int { return a.at.Compare(b.at) })
		if len(c.later) == 0 || c.later[0].at.After(end) {
			break
		}
		first := c.later[0]
		c.later = c.later[1:]
		c.now = first.at
		first.do()
	}
	c.now = end
}

// Notice is a desktop notification.
type Notice struct{ Title, Text string }

// Machine is a computer that remembers what was asked of it.
type Machine struct {
	Copied, OwnCopied []string
	CopyFails         error // of the system's clipboard
	OwnCopyFails      error // of the window's
	Saved             map[string]string
	Looks             []ui.Appearance
	Quits             int
	Notices           []Notice // desktop notifications
	Sounds            int
	Trays             []attention.Status // what the tray was told, the last of which it shows
	log               *Log
}

func newMachine(log *Log) *Machine { return &Machine{Saved: map[string]string{}, log: log} }

func (m *Machine) asDesk() ui.Machine {
	return ui.Machine{
		Copy:    func(text string) error { return keep(&m.Copied, text, m.CopyFails) },
		OwnCopy: func(text string) error { return keep(&m.OwnCopied, text, m.OwnCopyFails) },
		Save:    m.save,
		Look:    func(a ui.Appearance) { m.Looks = append(m.Looks, a) },
		Search:  func(text string) ([]string, error) { return m.log.Search(context.Background(), text, 200) },
		Quit:    func() { m.Quits++ },
		Bell: ui.Bell{
			Notify: func(title, text string) { m.Notices = append(m.Notices, Notice{title, text}) },
			Sound:  func() { m.Sounds++ },
			Tray:   func(s attention.Status) { m.Trays = append(m.Trays, s) },
		},
	}
}

func (m *Machine) save(path, text string, over bool) error {
	if _, there := m.Saved[path]; there && !over {
		return &ui.FileThere{Path: path}
	}
	m.Saved[path] = text
	return nil
}

func keep(texts *[]string, text string, err error) error {
	if err == nil {
		*texts = append(*texts, text)
	}
	return err
}
