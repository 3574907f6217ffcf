package session

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"

	"warroom/model"
)

// Memory is a Log, a Drafts and an Attachments that forgets when the process ends: for tests,
// and for a look around without a file. Its zero value is not usable; see NewMemory.
type Memory struct {
	mu        sync.Mutex
	device    string
	last      model.Event
	events    map[string][]model.Event // by incident
	ids       map[string]model.Event
	summaries map[string]model.Summary
	drafts    map[string]string
	files     map[string][]byte // by their SHA-256
}

// NewMemory makes an empty log whose chain is named device.
func NewMemory(device string) *Memory {
	return &Memory{
		device:    device,
		events:    map[string][]model.Event{},
		ids:       map[string]model.Event{},
		summaries: map[string]model.Summary{},
		drafts:    map[string]string{},
		files:     map[string][]byte{},
	}
}

// Device names the chain that this log appends to.
func (m *Memory) Device() string { return m.device }

// Append implements Log.
func (m *Memory) Append(ctx context.Context, incident string, known int, drafts []model.Draft, summary model.Summary) ([]model.Event, error) {
	drafts, err := Prepared(incident, drafts)
	if err != nil || len(drafts) == 0 {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	stored, err := Repeated(drafts, m.find)
	if err != nil || len(stored) > 0 {
		return stored, err
	}
	if len(m.events[incident]) != known {
		return nil, ErrStale
	}
	if m.refTaken(incident, summary.Ref) {
		return nil, ErrRefTaken
	}
	for _, d := range drafts {
		m.last = d.Sealed(m.device, m.last.Seq+1, m.last.Hash)
		m.ids[d.ID] = m.last
		m.events[incident] = append(m.events[incident], m.last)
	}
	summary.Actions = slices.Clone(summary.Actions)
	m.summaries[incident] = summary
	return cloned(m.events[incident][known:]), nil
}

func (m *Memory) find(id string) (model.Event, bool, error) {
	e, found := m.ids[id]
	return e, found, nil
}

func (m *Memory) refTaken(incident, ref string) bool {
	for id, s := range m.summaries {
		if ref != "" && s.Ref == ref && id != incident {
			return true
		}
	}
	return false
}

// Events implements Log.
func (m *Memory) Events(ctx context.Context, incident string, from int) ([]model.Event, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	all := m.events[incident]
	return cloned(all[min(max(from, 0), len(all)):]), ctx.Err()
}

// Summaries implements Log. As in every Log, Text is left out.
func (m *Memory) Summaries(ctx context.Context) ([]model.Summary, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var list []model.Summary
	for _, s := range m.newestFirst() {
		s.Text, s.Actions = "", slices.Clone(s.Actions)
		list = append(list, s)
	}
	return list, ctx.Err()
}

func (m *Memory) newestFirst() []model.Summary {
	list := make([]model.Summary, 0, len(m.summaries))
	for _, s := range m.summaries {
		list = append(list, s)
	}
	slices.SortFunc(list, func(a, b model.Summary) int {
		return cmp.Or(
			cmp.Compare(model.Millis(b.Began()), model.Millis(a.Began())),
			cmp.Compare(b.ID, a.ID))
	})
	return list
}

// Search returns the ids of the incidents whose text has every word of text,
// newest declared first. It knows less of languages than the file's index does.
func (m *Memory) Search(ctx context.Context, text string, limit int) ([]string, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	words := strings.Fields(strings.ToLower(text))
	var ids []string
	for _, s := range m.newestFirst() {
		in := strings.ToLower(s.Text)
		lacks := slices.ContainsFunc(words, func(word string) bool { return !strings.Contains(in, word) })
		if len(words) > 0 && !lacks && len(ids) < limit {
			ids = append(ids, s.ID)
		}
	}
	return ids, ctx.Err()
}

// NextRef is the first free reference after all of a year, e.g. INC-2026-014.
func (m *Memory) NextRef(ctx context.Context, year int) (string, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	highest, prefix := 0, fmt.Sprintf("INC-%d-", year)
	for _, s := range m.summaries {
		var n int
		if _, err := fmt.Sscanf(s.Ref, prefix+"%d", &n); err == nil {
			highest = max(highest, n)
		}
	}
	return fmt.Sprintf("%s%03d", prefix, highest+1), ctx.Err()
}

// Draft implements Drafts.
func (m *Memory) Draft(ctx context.Context, key string) (string, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.drafts[key], ctx.Err()
}

// SaveDraft implements Drafts.
func (m *Memory) SaveDraft(ctx context.Context, key, text string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.drafts[key] = text; text == "" {
		delete(m.drafts, key)
	}
	return ctx.Err()
}

func cloned(events []model.Event) []model.Event {
	copies := slices.Clone(events)
	for i := range copies {
		copies[i].Body = slices.Clone(copies[i].Body)
	}
	return copies
}
