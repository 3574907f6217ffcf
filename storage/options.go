package storage

import (
	"crypto/rand"
	"io"
	"time"
)

// Options say how a log is opened. The zero value is what the product uses.
type Options struct {
	// Existing refuses to make a new file where there is none (Missing).
	Existing bool
	// Looking leaves the file as it is, for who checks it: it is not brought to the
	// current format, and nothing in it is put right at the opening.
	Looking bool
	// Busy is how long a read or a write waits for another program; 0 is 5 s.
	Busy time.Duration
	// Now is the clock that dates drafts and the device's id; nil is the system's.
	Now func() time.Time
	// Random feeds the device's id; nil is crypto/rand.
	Random io.Reader
}

// patience is longer than the longest wait seen with 20 processes that each
// write 100 times without a pause (2.4 s).
const patience = 5 * time.Second

func (o Options) withDefaults() Options {
	if o.Busy == 0 {
		o.Busy = patience
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Random == nil {
		o.Random = rand.Reader
	}
	return o
}
