package main

import (
	"io"
	"net/http"
	"os"
	"path/filepath"

	"warroom/model"
	"warroom/model/session"
)

// fileToAttach is a file of this computer. What it is follows from its content;
// it is never run, and nothing that it mentions is fetched.
func fileToAttach(path string) session.File {
	return session.File{Name: filepath.Base(path), Open: func() (io.ReadCloser, error) { return openToAttach(path) }, Media: http.DetectContentType}
}

// openToAttach opens what is a file: a pipe would keep the window waiting.
func openToAttach(path string) (io.ReadCloser, error) {
	const remedy = "Name a file that can be read. Nothing was attached."
	info, err := os.Stat(path)
	switch {
	case err == nil && !info.IsDir() && !info.Mode().IsRegular():
		return nil, model.Refused(path+" is no file.", remedy)
	case err == nil && !info.IsDir() && info.Size() > model.MaxAttachment:
		return nil, model.CheckAttachment(filepath.Base(path), info.Size())
	case err != nil || info.IsDir():
		return nil, unreadable(path, err, remedy)
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, unreadable(path, err, remedy)
	}
	return file, nil
}
