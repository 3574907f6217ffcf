package policy

import (
	"testing"
	"time"

	"warroom/model"
)

var start = time.Date(2026, 11, 24, 14, 1, 10, 0, time.UTC)

func TestDefaultLimits(t *testing.T) {
	p := Default()
	for _, c := range []struct {
		severity                model.Severity
		response, cadence, soak time.Duration
	}{
		{model.P0, 15 * time.Minute, 30 * time.Minute, 30 * time.Minute},
		{model.P1, 30 * time.Minute, 30 * time.Minute, 20 * time.Minute},
		{model.P2, 2 * time.Hour, time.Hour, 10 * time.Minute},
		{model.NoSeverity, 15 * time.Minute, 30 * time.Minute, 30 * time.Minute},
		{"P9", 15 * time.Minute, 30 * time.Minute, 30 * time.Minute},
	} {
		l := p.For(c.severity)
		if got := p.ResponseDue(c.severity, start).Sub(start); got != c.response {
			t.Errorf("%q: response due after %v, want %v", c.severity, got, c.response)
		}
		if l.Cadence != c.cadence || l.Soak != c.soak || l.PostMortem != 48*time.Hour {
			t.Errorf("%q: got %+v", c.severity, l)
		}
	}
	if l := p.For(model.P3); l.Cadence != 0 || l.Soak != 0 || l.PostMortem != 48*time.Hour {
		t.Errorf("P3: got %+v", l)
	}
	if got, want := p.ResponseDue(model.P3, start), time.Date(2026, 11, 25, 18, 0, 0, 0, time.UTC); !got.Equal(want) {
		t.Errorf("P3: response due %v, want %v", got, want)
	}
}

func TestResponseDueUnknown(t *testing.T) {
	p := Default()
	if got := p.ResponseDue(model.P0, time.Time{}); !got.IsZero() {
		t.Errorf("without a start: got %v", got)
	}
	p.Severities[model.P0] = Limits{}
	if got := p.ResponseDue(model.P0, start); !got.IsZero() {
		t.Errorf("without a limit: got %v", got)
	}
}

func TestEveryFlagHasARule(t *testing.T) {
	p := Default()
	if len(p.Flags) != len(model.Flags) {
		t.Errorf("%d rules for %d flags", len(p.Flags), len(model.Flags))
	}
	for _, id := range model.Flags {
		if !p.Flag(id).On {
			t.Errorf("%s is off by default", id)
		}
	}
	p.Flags = map[string]FlagRule{"no-lead": {}}
	if p.Flag("no-lead").On {
		t.Error("a flag that is turned off is on")
	}
	if got := p.Flag("silent-log"); !got.On || got.After != 15*time.Minute {
		t.Errorf("a flag that the policy does not name: got %+v", got)
	}
}

func TestZone(t *testing.T) {
	if got := (Policy{}).Zone(); got != time.UTC {
		t.Errorf("without a zone: got %v, want UTC", got)
	}
}
