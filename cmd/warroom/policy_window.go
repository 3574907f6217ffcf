package main

import (
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"warroom/model"
	"warroom/ui"
)

// policyFile is the team's file for the window, which edits it.
func (h *house) policyFile() ui.PolicyFile {
	path, _ := h.policyPath()
	if whole, err := filepath.Abs(path); err == nil {
		path = whole
	}
	return ui.PolicyFile{
		Path:  path,
		Read:  func() ([]byte, error) { return readIfThere(path) },
		Save:  func(text []byte) error { return writePolicy(path, text) },
		Aside: func() error { return putAside(path) },
		Open:  func() error { return h.show(path) },
	}
}

// readIfThere reads a file; one that is not there says nothing.
func readIfThere(path string) ([]byte, error) {
	text, err := readPolicy(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, unreadable(path, err, "Open it in an editor.")
	}
	return text, nil
}

// writePolicy writes the file whole or not at all; without a text there is none.
// Where the name is a link, it is the file behind it that is written.
func writePolicy(path string, text []byte) error {
	if real, err := filepath.EvalSymlinks(path); err == nil && text != nil {
		path = real
	}
	if text != nil {
		return saveFile(path, string(text), true)
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return refuseSave(path, err)
	}
	return nil
}

// mostAside is how many old files are kept beside the policy.
const mostAside = 99

// putAside gives a file the name policy.toml.bak, or the first such name that is
// free.
func putAside(path string) error {
	for n := 1; n <= mostAside; n++ {
		aside := path + ".bak"
		if n > 1 {
			aside += fmt.Sprint(n)
		}
		if _, err := os.Lstat(aside); err == nil {
			continue
		}
		if err := os.Rename(path, aside); err != nil {
			return refuseSave(path, err)
		}
		return nil
	}
	return model.Refused("There are too many old policies beside "+path+".", "Remove some of them.")
}

// show opens a file in the program that the computer has for it.
func (h *house) show(path string) error {
	whole := "/" + strings.TrimPrefix(filepath.ToSlash(path), "/") // also before C:/
	if err := h.app.OpenURL(&url.URL{Scheme: "file", Path: whole}); err != nil {
		return model.Refused("No program opens "+path+" here.", "Open it in an editor.")
	}
	return nil
}
