package deputy

import (
	"time"

	"warroom/model"
)

// readEvery is the beat in which what is watched is read while the quiet time runs:
// that of the product's own incident, Checkout, read at 15:08, 15:13, 15:18 and 15:23.
const readEvery = 5 * time.Minute

// readCounts is for how long a reading shows that it is quiet: four beats, since that
// incident ended a quarter of an hour after its last one. After that nobody has looked,
// and the end is not shown.
const readCounts = 4 * readEvery

// LongUnread returns the first watched signal whose last reading is too old to show
// that it is quiet, and when that was (UTC; zero where it was never read). Once it is
// over nobody has to read any more.
func LongUnread(s *model.State, now time.Time) (sig model.Signal, read time.Time, found bool) {
	if s.Over() {
		return model.Signal{}, time.Time{}, false
	}
	for _, sig := range s.Signals {
		if read := s.LastRead(sig); sig.Limit != "" && now.Sub(read) > readCounts {
			return sig, read, true
		}
	}
	return model.Signal{}, time.Time{}, false
}

// quietSince is from when on the next reading of a signal is due: from its last one,
// or from the beginning of the quiet time where none came since.
func (f *facts) quietSince(sig model.Signal) time.Time {
	return latest(f.LastRead(sig), f.SoakFrom())
}
