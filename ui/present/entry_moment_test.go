package present_test

import (
	"testing"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/ui/present"
)

// A time that an entry names is one of the reader's zone; what somebody typed over
// it stays as it is.
func TestEntriesNameTimesOfTheReader(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		does model.Command
		want string
	}{
		{model.SnoozeFlag{Flag: "guessing", For: 15 * time.Minute, Reason: "at 13:15 UTC"}, "guessing until 14:15: at 13:15 UTC"},
		{model.SetStart{Started: time.Date(2026, 11, 24, 12, 50, 5, 0, time.UTC)}, "started 13:50:05"},
		{model.SetStart{Started: time.Date(2026, 11, 23, 23, 50, 5, 0, time.UTC)}, "started 00:50:05"},
		{model.SetStart{Started: time.Date(2026, 11, 23, 12, 50, 5, 0, time.UTC)}, "started 23 Nov 13:50:05"},
		{model.PromiseUpdate{Due: time.Date(2026, 11, 24, 13, 46, 0, 0, time.UTC)}, "next update 14:46"},
	} {
		s := modeltest.New(t, berlin).At("14:00").Do(model.Declare{Title: "x"}, c.does)
		rows := s.State().Timeline
		row, x := rows[len(rows)-1], present.Clock{Now: s.Now(), Zone: berlin}
		if got := present.EntryText(row, x); got != c.want {
			t.Errorf("it says %q, want %q", got, c.want)
		}
		row.Raw, row.Text = row.Text, "as typed at 13:15 UTC"
		if got := present.EntryText(row, x); got != row.Text {
			t.Errorf("amended it says %q", got)
		}
	}
}
