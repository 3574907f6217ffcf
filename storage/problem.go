package storage

import (
	"fmt"
	"path/filepath"
)

// Kind says what stands between Warroom and its log.
type Kind string

// The kinds of Problem.
const (
	NotADatabase Kind = "not a database" // another kind of file, an empty one, or a folder
	Foreign      Kind = "foreign"        // a database of another program
	Newer        Kind = "newer"          // written by a newer Warroom
	ReadOnly     Kind = "read-only"
	Locked       Kind = "locked" // by another program, for longer than the busy timeout
	DiskFull     Kind = "disk full"
	DiskFailed   Kind = "disk failed" // reading or writing failed below the file system
	Damaged      Kind = "damaged"
	Missing      Kind = "missing"
	NoPermission Kind = "no permission"
	Gone         Kind = "gone" // deleted, moved or replaced while it was open
	Exists       Kind = "exists"
)

// Problem is a failure that a person can do something about. Its text is meant
// for the screen: what is wrong, then what to do.
type Problem struct {
	Kind   Kind
	Path   string // of the file concerned
	Why    string
	Remedy string
	Err    error // what the system said, may be nil
}

// Error is Why and Remedy, without what the system said.
func (p *Problem) Error() string { return p.Why + " " + p.Remedy }

// Plain is Error, for whoever found the problem inside another error.
func (p *Problem) Plain() string { return p.Error() }

// Unwrap returns what the system said.
func (p *Problem) Unwrap() error { return p.Err }

// words holds, for each kind, what is wrong (%s is the file's name) and what to do.
var words = map[Kind]struct{ why, remedy string }{
	NotADatabase: {"%s is not a Warroom log.", "Nothing in it was touched. Name another file with --db."},
	Foreign:      {"%s is the database of another program.", "Nothing in it was touched. Name another file with --db."},
	Newer:        {"%s was written by a newer Warroom.", "Nothing in it was touched. Open it with that version, or name another file with --db."},
	ReadOnly:     {"%s can only be read.", "Allow writing to the file and its folder, or name another file with --db."},
	Locked:       {"Another program holds %s.", "Close it, or use another file with --db."},
	DiskFull:     {"The disk that holds %s is full.", "Nothing was written, all that was saved is still there. Make room, then try again."},
	DiskFailed:   {"The disk that holds %s did not answer.", "Check that it is connected, save a copy elsewhere, then try again."},
	Damaged:      {"%s is damaged.", "Keep the file, and go on with a backup or a new file by --db."},
	Missing:      {"There is no %s.", "Check the name of the file and of its folder. A new log is made by declaring an incident."},
	NoPermission: {"%s may not be opened by this user.", "Allow it for the file and its folder, or name another file with --db."},
	Gone:         {"%s was deleted, moved or replaced while it was open.", "Nothing more is written to it. Save a copy of the log now, close Warroom, and open the copy."},
	Exists:       {"%s is already there.", "It was not touched. Choose another name."},
}

func problem(kind Kind, path string, err error) *Problem {
	w := words[kind]
	return &Problem{
		Kind: kind, Path: path, Err: err,
		Why: fmt.Sprintf(w.why, filepath.Base(path)), Remedy: w.remedy,
	}
}

// because replaces the reason of a problem by a closer one; %s is the file's name.
func (p *Problem) because(why string) *Problem {
	p.Why = fmt.Sprintf(why, filepath.Base(p.Path))
	return p
}

// inside says of damage that was found in an open file what it means for what is
// shown, and how to get at the rest.
func (p *Problem) inside() *Problem {
	p = p.because("A part of %s is damaged: what stood there cannot be read, and the lists may leave out incidents. Nothing more is written to it.")
	p.Remedy = "Copy the file, with the -wal beside it, before anything else, and see what is affected with: warroom verify. Then restore a backup, or go on with a new file by --db."
	return p
}
