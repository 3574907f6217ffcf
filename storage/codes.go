package storage

import (
	"errors"
	"fmt"
	"io/fs"
	"syscall"

	"github.com/mattn/go-sqlite3"
)

// codes maps the primary result codes of SQLite to the problem that they mean
// for a person. What is not listed is a mistake of ours and stays as it is.
var codes = map[sqlite3.ErrNo]Kind{
	sqlite3.ErrBusy:     Locked,
	sqlite3.ErrLocked:   Locked,
	sqlite3.ErrProtocol: Locked,
	sqlite3.ErrPerm:     NoPermission,
	sqlite3.ErrReadonly: ReadOnly,
	sqlite3.ErrIoErr:    DiskFailed,
	sqlite3.ErrCorrupt:  Damaged,
	sqlite3.ErrFormat:   Damaged,
	sqlite3.ErrNotADB:   Damaged,
	sqlite3.ErrFull:     DiskFull,
	sqlite3.ErrCantOpen: Missing,
}

// readonlyMoved is SQLITE_READONLY_DBMOVED, which the driver does not name.
const readonlyMoved = sqlite3.ErrNoExtended(8 | 4<<8)

// explain turns a failure of SQLite or of the file system into a Problem, and
// says for all others what was being done.
func explain(doing, path string, err error) error {
	if err == nil {
		return nil
	}
	var known *Problem
	if errors.As(err, &known) {
		return err
	}
	if kind, ok := kindOf(err); ok {
		return problem(kind, path, err)
	}
	return fmt.Errorf("%s: %w", doing, err)
}

func kindOf(err error) (Kind, bool) {
	var lite sqlite3.Error
	if !errors.As(err, &lite) {
		return kindOfSystem(err)
	}
	if lite.ExtendedCode == readonlyMoved {
		return Gone, true
	}
	if lite.SystemErrno != 0 {
		if kind, ok := kindOfSystem(lite.SystemErrno); ok {
			return kind, true
		}
	}
	kind, ok := codes[lite.Code]
	return kind, ok
}

func kindOfSystem(err error) (Kind, bool) {
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return DiskFull, true
	case errors.Is(err, syscall.EROFS):
		return ReadOnly, true
	case errors.Is(err, fs.ErrNotExist):
		return Missing, true
	case errors.Is(err, fs.ErrPermission):
		return NoPermission, true
	case errors.Is(err, syscall.ENOTDIR), errors.Is(err, syscall.EISDIR):
		return NotADatabase, true
	}
	return "", false
}
