package session

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"warroom/model"
)

func ref(t *testing.T, d *desk) string {
	t.Helper()
	done, err := d.Declare(t.Context(), model.Declare{Title: "x"}, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	return done.State.Ref
}

func TestReferencesCountPerYear(t *testing.T) {
	log := NewMemory("laptop")
	a := at(log, "A")
	var got []string
	for _, now := range []time.Time{opening, opening, opening.AddDate(1, 0, 0), opening} {
		a.now = now
		got = append(got, ref(t, a))
	}
	if want := "[INC-2026-001 INC-2026-002 INC-2027-001 INC-2026-003]"; fmt.Sprint(got) != want {
		t.Errorf("%v, want %s", got, want)
	}
}

func TestReferencesCountInTheZonesYear(t *testing.T) {
	d := at(NewMemory("laptop"), "A")
	d.opts.Zone = time.FixedZone("UTC+02:00", 2*60*60)
	d.now = time.Date(2026, 12, 31, 23, 0, 0, 0, time.UTC)
	if got := ref(t, d); got != "INC-2027-001" {
		t.Error(got)
	}
}

// TestReferencesAreTakenOnce declares from two desks at the same moment.
func TestReferencesAreTakenOnce(t *testing.T) {
	log := &slowLog{Memory: NewMemory("laptop")}
	a, b := at(log, "A"), at(log.Memory, "B")
	var second string
	log.meanwhile = func() { second = ref(t, b) }
	if first := ref(t, a); first != "INC-2026-002" || second != "INC-2026-001" {
		t.Errorf("%s and %s", first, second)
	}
	var wait sync.WaitGroup
	for _, who := range []string{"C", "D"} {
		d := at(log.Memory, who)
		wait.Go(func() {
			for range 5 {
				ref(t, d)
			}
		})
	}
	wait.Wait()
	all, err := log.Summaries(t.Context())
	taken := map[string]bool{}
	for _, s := range all {
		taken[s.Ref] = true
	}
	if err != nil || len(taken) != 12 || !taken["INC-2026-012"] {
		t.Errorf("%v, %v", taken, err)
	}
}

func TestFind(t *testing.T) {
	log := NewMemory("laptop")
	a, b := at(log, "A"), at(log, "B")
	first, second := a.declare(t, "x"), a.declare(t, "y")
	other := b.declare(t, "z") // INC-2026-003
	for typed, want := range map[string]string{
		first: first, second: second, "INC-2026-001": first, "inc-2026-002": second,
		"01B": other, "01b": other, " INC-2026-003 ": other,
	} {
		if got, err := a.Find(t.Context(), typed); got != want || err != nil {
			t.Errorf("%q finds %q, %v", typed, got, err)
		}
	}
	for typed, says := range map[string]string{
		"01A": "could be 2 incidents, e.g. INC-2026-", "INC": "could be 3 incidents", "": "There is no incident “”.",
		"INC-2026-004": "See them all with", "x": "no incident “x”",
	} {
		_, err := a.Find(t.Context(), typed)
		refusal(t, err, says)
	}
}

// caseDrafts is a published case of two events whose ids the case fixes.
func caseDrafts(t *testing.T) func(ref string) ([]model.Draft, error) {
	return func(ref string) ([]model.Draft, error) {
		var drafts []model.Draft
		for i, b := range []model.Body{model.CaseImported{Ref: ref, Title: "A case"}, model.Noted{Entry: model.EntryNote, Text: "it began"}} {
			d, err := model.Write(b)
			if err != nil {
				t.Fatal(err)
			}
			d.ID, d.At = fmt.Sprintf("01CASE%d", i), opening.AddDate(-5, 0, 0)
			drafts = append(drafts, d)
		}
		return drafts, nil
	}
}

func TestImportIsDoneOnce(t *testing.T) {
	log := NewMemory("laptop")
	a, b := at(log, "A"), at(log, "B")
	told := 0
	a.Subscribe(func(*model.State) { told++ })
	done, fresh, err := a.Import(t.Context(), "01CASE0", opening.AddDate(-5, 0, 0), caseDrafts(t))
	if err != nil || !fresh || done.State.Ref != "INC-2021-001" || !done.State.Imported || done.State.EventCount != 2 {
		t.Fatalf("%+v, fresh %v, %v", done.State, fresh, err)
	}
	for _, d := range []*desk{a, b} {
		done, fresh, err = d.Import(t.Context(), "01CASE0", opening, caseDrafts(t))
		if err != nil || fresh || done.State.Ref != "INC-2021-001" {
			t.Errorf("again: %+v, fresh %v, %v", done.State, fresh, err)
		}
	}
	if told != 1 {
		t.Errorf("told %d times", told)
	}
}
