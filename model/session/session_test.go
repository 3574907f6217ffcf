package session

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"warroom/model"
)

// desk is a session over a log that others may share, with a clock that a test moves.
type desk struct {
	*Session
	now time.Time
}

var opening = time.Date(2026, 11, 24, 14, 0, 0, 0, time.UTC)

// at seats somebody before a log. Ids carry the name, so that no two desks give
// the same one.
func at(log Log, who string) *desk {
	d := &desk{now: opening}
	n := 0
	d.Session = New(log, Options{
		Now: func() time.Time { return d.now },
		NewID: func(time.Time) string {
			n++
			return fmt.Sprintf("01%s%023d", who, n)
		},
		By: "on-call " + who,
	})
	return d
}

func (d *desk) declare(t *testing.T, title string) string {
	t.Helper()
	done, err := d.Declare(t.Context(), model.Declare{Title: title}, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	return done.State.ID
}

func (d *desk) do(t *testing.T, id string, c model.Command) Done {
	t.Helper()
	d.now = d.now.Add(time.Minute)
	done, err := d.Do(t.Context(), id, c, time.Time{})
	if err != nil {
		t.Fatalf("%T %+v: %v", c, c, err)
	}
	return done
}

func refusal(t *testing.T, err error, says string) {
	t.Helper()
	var r *model.Refusal
	if !errors.As(err, &r) || !strings.Contains(err.Error(), says) {
		t.Errorf("%v, want a refusal that says %q", err, says)
	}
}

func TestDoWritesAndAnswersTheState(t *testing.T) {
	log := NewMemory("laptop")
	a := at(log, "A")
	id := a.declare(t, "Checkout returns 500s")
	a.now = opening.Add(10*time.Minute + 1234*time.Microsecond)
	done, err := a.Do(t.Context(), id, model.MarkMitigated{Signal: "service is back"}, opening.Add(5*time.Minute))
	if err != nil {
		t.Fatal(err)
	}
	e := done.Events[0]
	if !e.At.Equal(opening.Add(5*time.Minute)) || e.Recorded != opening.Add(10*time.Minute+time.Millisecond) || e.By != "on-call A" {
		t.Errorf("at %v, recorded %v, by %s", e.At, e.Recorded, e.By)
	}
	stored, err := log.Events(t.Context(), id, 0)
	if err != nil || len(stored) != 2 || stored[1].Hash != e.Hash || e.Hash != e.Sum() {
		t.Errorf("the log has %+v, %v", stored, err)
	}
	if diff := cmp.Diff(model.FoldEvents(stored), done.State); diff != "" {
		t.Errorf("the state is not the log's:\n%s", diff)
	}
}

func TestRefusedCommandWritesNothing(t *testing.T) {
	log := NewMemory("laptop")
	a := at(log, "A")
	id := a.declare(t, "x")
	told := 0
	a.Subscribe(func(*model.State) { told++ })
	_, err := a.Do(t.Context(), id, model.Close{}, time.Time{})
	refusal(t, err, "still runs")
	if stored, _ := log.Events(t.Context(), id, 0); len(stored) != 1 || told != 0 {
		t.Errorf("%d events, %d told", len(stored), told)
	}
	_, err = a.Do(t.Context(), "01NONE", model.Close{}, time.Time{})
	refusal(t, err, "There is no incident 01NONE.")
}

// TestDecidedAnewOnWhatOthersWrote has two desks at one log: what one did, the
// other knows when it decides, though nobody told it.
func TestDecidedAnewOnWhatOthersWrote(t *testing.T) {
	log := NewMemory("laptop")
	a, b := at(log, "A"), at(log, "B")
	id := a.declare(t, "x")
	b.do(t, id, model.Resolve{})
	_, err := a.Do(t.Context(), id, model.Resolve{}, opening.Add(time.Minute))
	refusal(t, err, "")
	a.now = b.now
	if got := a.do(t, id, model.Close{}).State.Status; got != model.StatusClosed {
		t.Error(got)
	}
}

// slowLog lets somebody else write between the reading and the append.
type slowLog struct {
	*Memory
	meanwhile func()
}

func (l *slowLog) Append(ctx context.Context, incident string, known int, drafts []model.Draft, sum model.Summary) ([]model.Event, error) {
	if run := l.meanwhile; run != nil {
		l.meanwhile = nil
		run()
	}
	return l.Memory.Append(ctx, incident, known, drafts, sum)
}

func TestStaleIsDecidedAgain(t *testing.T) {
	log := &slowLog{Memory: NewMemory("laptop")}
	a, b := at(log, "A"), at(log.Memory, "B")
	id := a.declare(t, "x")
	log.meanwhile = func() { b.do(t, id, model.BeginChange{Text: "pool"}) }
	done := a.do(t, id, model.BeginChange{Text: "cache"})
	if got := done.State.Board.Changes; len(got) != 2 || got[1].Text != "cache" {
		t.Errorf("changes %+v", got)
	}
	log.meanwhile = func() { b.do(t, id, model.CallFalseAlarm{Reason: "probe"}) }
	_, err := a.Do(t.Context(), id, model.MarkMitigated{Signal: "service is back"}, time.Time{})
	refusal(t, err, "false alarm")
}

type staleLog struct{ *Memory }

func (staleLog) Append(context.Context, string, int, []model.Draft, model.Summary) ([]model.Event, error) {
	return nil, ErrStale
}

func TestStaleForeverEnds(t *testing.T) {
	log := NewMemory("laptop")
	id := at(log, "A").declare(t, "x")
	if _, err := at(staleLog{log}, "B").Do(t.Context(), id, model.MarkMitigated{Signal: "service is back"}, time.Time{}); !errors.Is(err, ErrStale) {
		t.Error(err)
	}
}

// TestManyAtOnce has desks write from goroutines of their own.
func TestManyAtOnce(t *testing.T) {
	log := NewMemory("laptop")
	id := at(log, "Z").declare(t, "x")
	var wait sync.WaitGroup
	for _, who := range []string{"A", "B", "C"} {
		d := at(log, who)
		wait.Go(func() {
			for range 10 {
				for {
					_, err := d.Do(context.Background(), id, model.Note{Text: who}, time.Time{})
					if err == nil {
						break
					}
					if !errors.Is(err, ErrStale) {
						t.Error(err)
						return
					}
				}
			}
		})
	}
	wait.Wait()
	state, err := at(log, "Y").Open(t.Context(), id)
	if err != nil || state.EventCount != 31 {
		t.Errorf("%+v, %v", state, err)
	}
}
