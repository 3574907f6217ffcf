package storage

import (
	"io/fs"
	"os"
)

// place is a file and its write-ahead log as they were when they were opened.
// Writes into a file that was deleted or replaced succeed without a word, and a
// lost -wal loses the commits that wait in it; looking costs some 6 µs a write.
type place struct {
	path      string
	file, wal fs.FileInfo // wal is nil while there is none
}

func placeOf(path string) (place, error) {
	file, err := os.Stat(path)
	if err != nil {
		return place{}, err
	}
	wal, err := os.Stat(path + "-wal")
	if err != nil {
		wal = nil
	}
	return place{path: path, file: file, wal: wal}, nil
}

func (p place) sameFile(o place) bool { return os.SameFile(p.file, o.file) }

// check returns a Problem of kind Gone once the place holds another file or none.
func (p place) check() error {
	now, err := placeOf(p.path)
	if err != nil || !p.sameFile(now) {
		return problem(Gone, p.path, err)
	}
	if p.wal != nil && (now.wal == nil || !os.SameFile(p.wal, now.wal)) {
		return problem(Gone, p.path, nil).because("A part of %s (its -wal file) was deleted or replaced while it was open.")
	}
	return nil
}
