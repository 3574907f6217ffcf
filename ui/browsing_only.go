package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage/repository"
)

// onlyChoosing makes the files of the toolkit ones to choose from until the answer
// is called: its dialog opens what was chosen for writing, which would empty a file
// that is there before anybody has said to replace it.
func onlyChoosing() (done func()) {
	real, err := repository.ForScheme("file")
	all, ok := real.(files)
	if err != nil || !ok {
		return func() {}
	}
	repository.Register("file", choosing{all})
	return func() { repository.Register("file", real) }
}

// files is what a dialog asks of the files of this computer.
type files interface {
	repository.WritableRepository
	repository.ListableRepository
	repository.HierarchicalRepository
}

// choosing are files that can be looked at and chosen, and are not written.
type choosing struct{ files }

// Exists tells of folders alone: whether a file may be replaced is asked where it
// is written.
func (c choosing) Exists(u fyne.URI) (bool, error) { return c.CanList(u) }

// Writer is the choice itself.
func (choosing) Writer(u fyne.URI) (fyne.URIWriteCloser, error) { return choice{u}, nil }

// choice is the address of a file that was chosen; what is written to it is lost.
type choice struct{ uri fyne.URI }

func (c choice) URI() fyne.URI { return c.uri }

func (choice) Write(b []byte) (int, error) { return len(b), nil }

func (choice) Close() error { return nil }
