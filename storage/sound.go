package storage

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/mattn/go-sqlite3"
)

// quickly is the size, in bytes, up to which a file is looked through before the
// first write: a commit then never goes into one that is damaged anywhere. Larger
// ones would keep somebody waiting; see Check.
const quickly = 32 << 20

// ofIndex is in what SQLite says of a full-text index that does not agree with the
// texts. It is made from the log, and no reason to stop writing that.
const ofIndex = "inverted index"

// soundness is what is known of the inside of the file.
type soundness struct {
	checking sync.Mutex // held while the file is looked through
	checked  atomic.Bool

	mu     sync.Mutex
	damage *Problem
	broken chan struct{} // closed with the first damage
}

func newSoundness() *soundness { return &soundness{broken: make(chan struct{})} }

// found keeps the first damage, and returns that.
func (s *soundness) found(p *Problem) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.damage == nil {
		s.damage = p
		close(s.broken)
	}
	return s.damage
}

// Damage is what was found damaged inside the file, as a *Problem; nil where
// nothing was. From then on nothing is written.
func (db *DB) Damage() error {
	db.sound.mu.Lock()
	defer db.sound.mu.Unlock()
	if db.sound.damage == nil {
		return nil
	}
	return db.sound.damage
}

// Broken is closed once Damage is not nil.
func (db *DB) Broken() <-chan struct{} { return db.sound.broken }

// Check looks through the pages of the file once, and returns what is damaged as
// a *Problem. It takes some 2 to 5 ms for a MB and keeps nobody from reading or
// writing. What only the chains of events show, Verify finds.
func (db *DB) Check(ctx context.Context) error {
	db.sound.checking.Lock()
	defer db.sound.checking.Unlock()
	if err := db.Damage(); err != nil || db.sound.checked.Load() {
		return err
	}
	err := each(ctx, db.reads.Load(), func(rows *sql.Rows) error {
		var said string
		if err := rows.Scan(&said); err != nil || said == "ok" || strings.Contains(said, ofIndex) {
			return err
		}
		return problem(Damaged, db.path, errors.New(said))
	}, "pragma quick_check(2)") // the index, and one that matters
	db.sound.checked.Store(err == nil)
	return db.explain("look through the log", err)
}

// CheckSmall is Check for a file that is looked through in no time, up to 32 MB;
// of a larger one it says what is known.
func (db *DB) CheckSmall(ctx context.Context) error {
	if db.sound.checked.Load() {
		return db.Damage()
	}
	if info, err := os.Stat(db.path); err == nil && info.Size() > quickly {
		return db.Damage()
	}
	return db.Check(ctx)
}

// explain is the function of that name for the open file. Damage that a read or a
// write meets ends all writing. A file on a full disk is read past its locks, and
// once there is room another program may change it meanwhile: that is no damage,
// and the next read goes by the locks.
func (db *DB) explain(doing string, err error) error {
	err = explain(doing, db.path, err)
	p, lite := new(Problem), sqlite3.Error{}
	if errors.As(err, &lite) && lite.ExtendedCode == sqlite3.ErrCorruptVTab {
		return err // the full-text index alone
	}
	if errors.As(err, &p) && p.Kind == Damaged && !(db.Full() && db.writable()) {
		return db.sound.found(p.inside())
	}
	return err
}
