package storage

import "os"

// whyNot is why nothing can be written: the file can only be read, or its disk was
// full when it was opened.
func (db *DB) whyNot() error {
	if full := db.refused.Load(); full != nil {
		return full
	}
	return problem(ReadOnly, db.path, nil)
}

// writable opens the file for writing where its disk was full before, and reports
// whether it can be written now. Reads go on meanwhile.
func (db *DB) writable() bool {
	if !db.Full() {
		return db.writes.Load() != nil
	}
	db.again.Lock()
	defer db.again.Unlock()
	if !db.Full() {
		return true
	}
	now, err := os.Stat(db.path)
	if err != nil || !os.SameFile(db.held.info, now) {
		return false
	}
	before := db.reads.Load()
	if err := db.connectWriting(); err != nil {
		return false
	}
	db.spent = append(db.spent, before) // somebody may be reading by it: closed at the end
	db.refused.Store(nil)
	return true
}

// Full reports that the disk was full when the file was opened, so full that
// nothing could be put beside it: what it holds is shown as it was, and the next
// write tries again.
func (db *DB) Full() bool { return db.refused.Load() != nil }
