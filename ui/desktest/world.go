package desktest

import (
	"context"
	"io"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/model/postmortem"
	"warroom/model/session"
	"warroom/ui"
	"warroom/ui/attention"
)

// Log is a log in memory that can be told to fail.
type Log struct {
	*session.Memory
	Forged string // what lies in place of the content of every attached file; empty is what was attached
	Fail   error  // what Append and SaveDraft return; nil works
	Lost   error  // what Summaries returns; nil works
	Listed int    // how often the summaries were read
	all    []model.Event
	ids    int
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

// Content implements session.Attachments.
func (l *Log) Content(ctx context.Context, sum string, to io.Writer) error {
	if l.Forged == "" {
		return l.Memory.Content(ctx, sum, to)
	}
	if _, err := io.WriteString(to, l.Forged); err != nil {
		return err
	}
	return session.ErrContentChanged
}

// SaveDraft implements session.Drafts.
func (l *Log) SaveDraft(ctx context.Context, key, text string) error {
	if l.Fail != nil {
		return l.Fail
	}
	return l.Memory.SaveDraft(ctx, key, text)
}

// Since are the events that were logged, from the n-th on.
func (l *Log) Since(n int) []model.Event { return l.all[min(n, len(l.all)):] }

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
	l.Listed++
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
	CopyFails         error             // of the system's clipboard
	OwnCopyFails      error             // of the window's
	Saved             map[string]string // the files that are there, by their paths
	Looks             []ui.Appearance
	Quits             int
	Tidies            int      // how often a screen was made
	Notices           []Notice // desktop notifications
	Sounds            int
	Trays             []attention.Status // what the tray was told, the last of which it shows
	log               *Log
	outside
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
		Tidy:    func() { m.Tidies++ },
		Files: ui.Files{
			Store: m.log, Open: m.open, Copied: m.copied, Write: m.write, Export: m.export,
			Beside: m.beside,
		},
		Bell: ui.Bell{
			Notify: func(title, text string) { m.Notices = append(m.Notices, Notice{title, text}) },
			Sound:  func() { m.Sounds++ },
			Tray:   func(s attention.Status) { m.Trays = append(m.Trays, s) },
		},
	}
}

// export puts the files beside the document, under their names.
func (m *Machine) export(path string, over bool, attached []model.Attachment, d postmortem.Document) error {
	for i, a := range attached {
		d.Attached[i].Path = "files/" + a.Name
		beside := filepath.Join(filepath.Dir(path), "files", a.Name)
		if err := m.write(beside, true, func(to io.Writer) error { return session.CopyOut(context.Background(), m.log, a, to) }); err != nil {
			return err
		}
	}
	return m.save(path, d.Markdown(), over)
}

// open reads a file from those that are there.
func (m *Machine) open(path string) session.File {
	return session.File{Name: filepath.Base(path), Media: http.DetectContentType, Open: func() (io.ReadCloser, error) {
		content, there := m.Saved[path]
		if !there {
			return nil, model.Refused(path+" is not there.", "Name a file that can be read.")
		}
		return io.NopCloser(strings.NewReader(content)), nil
	}}
}

func (m *Machine) write(path string, over bool, write func(io.Writer) error) error {
	var b strings.Builder
	if err := write(&b); err != nil {
		return err
	}
	return m.save(path, b.String(), over)
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
