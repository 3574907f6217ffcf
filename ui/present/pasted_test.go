package present

import (
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/logline"
	"warroom/model/paste"
)

func pasteClock() Clock {
	return Clock{Now: time.Date(2026, 11, 24, 12, 18, 52, 0, time.UTC), Zone: time.FixedZone("", 2*60*60)}
}

// group is what Alertmanager sends of two alerts.
func group(status, first, second string) string {
	return `{"status": "` + status + `", "groupKey": "{}", "commonLabels": {"alertname": "5xx"}, "alerts": [
		{"status": "` + first + `", "labels": {"alertname": "5xx"}, "startsAt": "2026-11-24T12:05:00Z", "endsAt": "2026-11-24T12:09:00Z"},
		{"status": "` + second + `", "labels": {"alertname": "5xx"}, "startsAt": "2026-11-24T12:06:00Z", "endsAt": "2026-11-24T12:10:00Z"}]}`
}

func TestPasteOffers(t *testing.T) {
	x := pasteClock()
	for text, want := range map[string]PasteOffer{
		"14:06 b\n14:05 a":            {Kind: model.EntryNote, Says: "2 lines with times", Take: "Log 2 lines, each at its time", Detail: "14:05:00 to 14:06:00"},
		"and so on\n14:05 a\n14:06 b": {Kind: model.EntryNote, Says: "2 lines with times; what stands before them gets the first one’s", Take: "Log 3 lines, each at its time", Detail: "14:05:00 to 14:06:00"},
		"yesterday 23:50 a\n14:06 b":  {Kind: model.EntryNote, Says: "2 lines with times", Take: "Log 2 lines, each at its time", Detail: "23 Nov 23:50:00 to 14:06:00"},
		`{"title": "5xx", "level": "page", "timestamp": "2026-11-24T12:05:00Z"}`:   {Kind: model.EntryAlert, Says: "5xx", Take: "Log the alert", Detail: "at 14:05:00"},
		`{"title": "5xx", "level": "page"}`:                                        {Kind: model.EntryAlert, Says: "5xx", Take: "Log the alert", Detail: "now; it tells no time that has passed"},
		`{"title": "5xx", "status": "resolved", "endsAt": "2026-11-24T12:09:00Z"}`: {Kind: model.EntryNote, Says: "5xx", Take: "Log that the alert is over", Detail: "at 14:09:00"},
		`{"title": "5xx", "message": "94 %", "time": "2026-11-24 14:05:00"}`:       {Kind: model.EntryAlert, Says: "5xx: 94 %", Take: "Log the alert", Detail: "at 14:05:00; it tells no zone, so yours"},
		group("firing", "firing", "firing"):                                        {Kind: model.EntryAlert, Says: "5xx, and another alert", Take: "Log 2 alerts, each at its time", Detail: "14:05:00 to 14:06:00"},
		group("firing", "firing", "resolved"):                                      {Kind: model.EntryAlert, Says: "5xx", Take: "Log 2 alerts, each at its time", Detail: "14:05:00 to 14:10:00"},
		group("resolved", "resolved", "resolved"):                                  {Kind: model.EntryNote, Says: "5xx, and another alert", Take: "Log that 2 alerts are over", Detail: "14:09:00 to 14:10:00"},
	} {
		got, ok := PasteOfferOf(paste.Read(text, x.Now, x.Zone), x)
		got.Paste = paste.Paste{}
		if !ok || got.Kind != want.Kind || got.Says != want.Says || got.Take != want.Take || got.Detail != want.Detail {
			t.Errorf("%q: %+v", text, got)
		}
	}
	if _, ok := PasteOfferOf(paste.Read("one\ntwo", x.Now, x.Zone), x); ok {
		t.Error("a text is offered as more than one")
	}
}

// What is too long to be logged line by line says so before it becomes one entry.
func TestTheOfferOfTooManyLinesSaysWhy(t *testing.T) {
	u := logline.Understanding{EntryKind: model.EntryNote, Says: "Logs a note at 14:18:52"}
	for _, c := range []struct {
		text, says string
	}{
		{strings.Repeat("14:05 a\n", 4000), "4,000 lines with times: too many to log each (at most 2,000), so kept as one note"},
		{strings.Repeat("a\n", 4000), "Logs a note at 14:18:52"},
		{"a\nb", "Logs a note at 14:18:52"},
	} {
		if got := TextOffer(c.text, u); got.Says != c.says {
			t.Errorf("%d bytes: it says %q, want %q", len(c.text), got.Says, c.says)
		}
	}
}

// An attached entry shows it in its row, and names in its detail what it belongs
// to and what it was pasted as; its tags find it.
func TestAttachedTaggedAndPasted(t *testing.T) {
	x := pasteClock()
	at := x.Now.Add(-time.Minute)
	s := &model.State{Timeline: []model.Entry{
		{ID: "1", At: at, Recorded: at, Kind: model.EntryFinding, Text: "pool full #database"},
		{ID: "2", At: at, Recorded: at, Kind: model.EntryNote, Text: "cache cold #Cache", Kept: &model.Kept{To: "1", Pasted: "[14:17] cache cold #Cache"}},
	}}
	all := TimelineOf(s, Filter{}, x)
	if got := all.Row(0).Text; got != "re “pool full #database”: cache cold #Cache" {
		t.Errorf("the row says %q", got)
	}
	d, _ := DetailOf(s, "2", x)
	told := ""
	for _, l := range d.Lines {
		told += l.Label + ": " + l.Value + "\n"
	}
	if !strings.Contains(told, "Belongs to: 14:17:52 pool full #database\nPasted as: [14:17] cache cold #Cache") {
		t.Errorf("the detail says %q", told)
	}
	for typed, want := range map[string]string{"#cache": "2", "#database": "1"} {
		if got := TimelineOf(s, Filter{Typed: typed}, x); got.Len() != 1 || got.ID(0) != want {
			t.Errorf("%s finds %d", typed, got.Len())
		}
	}
}
