package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"warroom/model"
	"warroom/ui"
)

// saveFile writes a file whole or not at all: into a new file beside it that
// then takes its name. Without over it leaves a file that is there alone, and says so by *ui.FileThere.
func saveFile(path, text string, over bool) error {
	return writeFile(path, over, func(to io.Writer) error {
		_, err := io.WriteString(to, text)
		return err
	})
}

// writeFile is saveFile for what comes in pieces. A refusal of write is passed on.
// A file that is replaced keeps its permissions, and the links that point to it; a
// device or a pipe is written to as it stands.
func writeFile(path string, over bool, write func(io.Writer) error) error {
	mode := fs.FileMode(0o644)
	switch info, err := os.Stat(path); {
	case err != nil: // a new one
	case info.IsDir():
		return model.Refused(path+" is a folder.", "Name a file in it, e.g. "+filepath.Join(path, "postmortem.md")+".")
	case !over:
		return &ui.FileThere{Path: path}
	case !info.Mode().IsRegular():
		return writeThrough(path, write)
	default:
		mode = info.Mode().Perm()
	}
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target
	}
	return replaceFile(path, mode, write)
}

func writeThrough(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return refuseSave(path, err)
	}
	if err := errors.Join(write(f), f.Close()); err != nil {
		return refuseSave(path, err)
	}
	return nil
}

func replaceFile(path string, mode fs.FileMode, write func(io.Writer) error) error {
	part, err := os.CreateTemp(filepath.Dir(path), ".warroom-*.part")
	if err != nil {
		return refuseSave(path, err)
	}
	defer os.Remove(part.Name()) //nolint:errcheck // gone once it took its name
	if err := write(part); err != nil {
		_ = part.Close()
		return refuseSave(path, err)
	}
	err = errors.Join(part.Chmod(mode), part.Sync(), part.Close())
	if err == nil {
		err = os.Rename(part.Name(), path)
	}
	if err != nil {
		return refuseSave(path, err)
	}
	return nil
}

func refuseSave(path string, err error) error {
	switch refusal := new(model.Refusal); {
	case errors.As(err, &refusal):
		return refusal
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		return model.Refused("The disk that holds "+path+" is full.", "Nothing was written. Make room, or name a file elsewhere.")
	case errors.Is(err, syscall.EROFS):
		return model.Refused("The disk that holds "+path+" can only be read.", "Name a file elsewhere.")
	case errors.Is(err, syscall.ENAMETOOLONG):
		return model.Refused("The name of the file is too long.", "Give it a shorter one.")
	case errors.Is(err, syscall.ENOTDIR):
		return model.Refused(filepath.Dir(path)+" is no folder.", "Name a file elsewhere.")
	case errors.Is(err, fs.ErrNotExist):
		return model.Refused("The folder "+filepath.Dir(path)+" is not there.", "Make it first, or choose another one.")
	case errors.Is(err, fs.ErrPermission):
		return model.Refused("The folder "+filepath.Dir(path)+" cannot be written.", "Choose another one.")
	}
	return model.Refused(path+" cannot be written ("+cause(err).Error()+").", "Nothing was written. Mend that, or name a file elsewhere.")
}

// cause is an error of the system without the file that it was seen on, which may be
// one that only stood in for the file that was named.
func cause(err error) error {
	if path := new(fs.PathError); errors.As(err, &path) {
		return path.Err
	}
	return err
}

// replacing tells on stderr that a write replaces a file that is there, once it is done.
func (c *call) replacing(path string, write func() error) error {
	_, none := os.Stat(path)
	if err := write(); err != nil {
		return err
	}
	if none == nil {
		fmt.Fprintln(c.err, "replaced", path)
	}
	return nil
}
