package main

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"warroom/model"
	"warroom/model/postmortem"
	"warroom/model/session"
	"warroom/storage"
)

// outcome is what an export has written, and what it had to leave out.
type outcome struct {
	made []string // files and folders that were not there before, in order
	left []string // "pool.png was not exported: its content is damaged"
}

// write writes each file under each of its names, and gives those of the document
// their paths.
func (o *outcome) write(ctx context.Context, store session.Attachments, attached []model.Attachment, folder string, d *postmortem.Document) error {
	switch err := os.Mkdir(folder, 0o755); {
	case err == nil:
		o.made = append(o.made, folder)
	case !os.IsExist(err):
		return refuseSave(folder, err)
	}
	lacks := map[string]string{} // by name
	for i, name := range fileNames(attached) {
		a := attached[i]
		lack, seen := lacks[name]
		if !seen {
			var err error
			if lack, err = o.content(ctx, store, a, filepath.Join(folder, name)); err != nil {
				return err
			}
			lacks[name] = lack
		}
		if lack == "" {
			d.Attached[i].Path = filepath.Base(folder) + "/" + name
			continue
		}
		d.Attached[i].Lacks = lack
		o.left = append(o.left, a.Name+" was not exported: "+lack+".")
	}
	return nil
}

// content writes one content whole, or says what it lacks.
func (o *outcome) content(ctx context.Context, store session.Attachments, a model.Attachment, path string) (lack string, err error) {
	_, none := os.Stat(path)
	err = writeFile(path, true, func(to io.Writer) error {
		read := store.Content(ctx, a.SHA256, to)
		lack = lacking(read)
		return read
	})
	if lack != "" {
		return lack, nil
	}
	if err == nil && none != nil {
		o.made = append(o.made, path)
	}
	return "", err
}

// lacking says why a content cannot be had from the log; empty where it can, and
// where something else is in the way.
func lacking(err error) string {
	problem := new(storage.Problem)
	switch {
	case errors.Is(err, session.ErrNoContent):
		return "its content is not in this log"
	case errors.Is(err, session.ErrContentChanged), errors.As(err, &problem) && problem.Kind == storage.Damaged:
		return "its content is damaged"
	}
	return ""
}

// undo takes away what was made.
func (o *outcome) undo() {
	for _, path := range slices.Backward(o.made) {
		_ = os.Remove(path) // a folder that somebody else has put something into stays
	}
}

// refusal names what was left out; nil where nothing was.
func (o *outcome) refusal() error {
	if len(o.left) == 0 {
		return nil
	}
	return model.Refused(strings.Join(o.left, " ")+" The document and the other files were written.",
		"Restore the log from a backup, and check it with: warroom verify")
}
