package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

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
func writeFile(path string, over bool, write func(io.Writer) error) error {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return model.Refused(path+" is a folder.", "Name a file in it, e.g. "+filepath.Join(path, "postmortem.md")+".")
	} else if err == nil && !over {
		return &ui.FileThere{Path: path}
	}
	part, err := os.CreateTemp(filepath.Dir(path), ".warroom-*.part")
	if err != nil {
		return refuseSave(path, err)
	}
	defer os.Remove(part.Name()) //nolint:errcheck // gone once it took its name
	if err := write(part); err != nil {
		_ = part.Close()
		return refuseSave(path, err)
	}
	err = errors.Join(part.Chmod(0o644), part.Sync(), part.Close())
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
	case errors.Is(err, fs.ErrNotExist):
		return model.Refused("The folder "+filepath.Dir(path)+" is not there.", "Make it first, or choose another one.")
	case errors.Is(err, fs.ErrPermission):
		return model.Refused("The folder "+filepath.Dir(path)+" cannot be written.", "Choose another one.")
	}
	return fmt.Errorf("write %s: %w", path, err)
}
