package cockpit

import (
	"slices"

	"warroom/ui/present"
)

// stands tells that nothing of a scene is another than before but the figures that
// tick. What else time changes, such as a soak that is over or a day that has come to
// stand before a time, builds the parts anew. It is asked every second and makes
// nothing.
func (s Scene) stands(before Scene) bool {
	return s.Incident == before.Incident && s.Impact == before.Impact && slices.Equal(s.Cells, before.Cells) &&
		samePanel(s.Panel, before.Panel) && sameRail(s.Rail, before.Rail) && sameGate(s.Gate, before.Gate) &&
		sameLedger(s.Ledger, before.Ledger) && sameBoard(s.Board, before.Board) && sameReadings(s.Readings, before.Readings)
}

func samePanel(a, b present.PhasePanel) bool {
	return a.Phase == b.Phase && a.Title == b.Title && a.Aim == b.Aim && a.History == b.History &&
		slices.EqualFunc(a.Steps, b.Steps, func(a, b present.StepLine) bool {
			a.Elapsed = b.Elapsed // it ticks
			return a == b
		})
}

func sameRail(a, b present.Rail) bool {
	return a.Title == b.Title && a.Newest == b.Newest && a.Nothing == b.Nothing && slices.Equal(a.Impact, b.Impact) &&
		slices.EqualFunc(a.Open, b.Open, func(a, b present.OpenWork) bool { return a.Text == b.Text && a.Action == b.Action })
}

// sameGate leaves out the figure of a soak that runs, which is the last condition.
func sameGate(a, b present.Gate) bool {
	if a.Note != b.Note || a.Open != b.Open || a.Opens != b.Opens || a.Soak.Text != b.Soak.Text || a.Soak.Running != b.Soak.Running ||
		len(a.Conditions) != len(b.Conditions) {
		return false
	}
	n := len(a.Conditions)
	if n > 0 && a.Soak.Running {
		n--
	}
	return slices.Equal(a.Conditions[:n], b.Conditions[:n])
}

func sameLedger(a, b present.Ledger) bool {
	return a.Note == b.Note && a.Rest == b.Rest && slices.Equal(a.Rows, b.Rows)
}

func sameBoard(a, b present.Hypotheses) bool {
	return a.Note == b.Note && slices.EqualFunc(a.Rows, b.Rows, func(a, b present.HypothesisRow) bool {
		return a.N == b.N && a.Text == b.Text && a.State == b.State && a.Settled == b.Settled && a.Suspected == b.Suspected &&
			slices.Equal(a.For, b.For) && slices.Equal(a.Against, b.Against)
	})
}

func sameReadings(a, b present.Readings) bool {
	return slices.Equal(a.Names, b.Names) && slices.Equal(a.Limit, b.Limit) &&
		slices.EqualFunc(a.Rows, b.Rows, func(a, b present.ReadingRow) bool {
			return a.Time == b.Time && slices.Equal(a.Values, b.Values) && slices.Equal(a.Over, b.Over)
		})
}
