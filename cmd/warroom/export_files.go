package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"

	"warroom/model"
	"warroom/model/postmortem"
	"warroom/model/session"
	"warroom/ui"
)

// exportFiles writes the attached files into a folder beside the document, and then
// the document, with their paths in it. A file whose content is not whole in the log is
// left out and named, in the document and by the refusal; where anything else fails,
// nothing of it stays.
func exportFiles(ctx context.Context, store session.Attachments, attached []model.Attachment, document string, d postmortem.Document, save func(markdown string) error) error {
	out := outcome{}
	if len(attached) > 0 {
		if err := out.write(ctx, store, attached, filesFolder(document), &d); err != nil {
			out.undo()
			return err
		}
	}
	if err := save(d.Markdown()); err != nil {
		out.undo()
		return err
	}
	return out.refusal()
}

// export writes a post-mortem with its files for the window: nothing where the
// document is there and may not be replaced.
func (h *house) export(path string, over bool, attached []model.Attachment, d postmortem.Document) error {
	if _, err := os.Stat(path); err == nil && !over {
		return &ui.FileThere{Path: path}
	}
	return exportFiles(context.Background(), h.db, attached, path, d, func(text string) error { return saveFile(path, text, over) })
}

// filesFolder is the folder beside a document that has its files.
func filesFolder(document string) string {
	return strings.TrimSuffix(document, filepath.Ext(document)) + "-files"
}

// fileNames gives each content a name of its own, by its SHA-256: the first name
// that it was attached under, with the digits of the SHA-256 where another content
// has that. Names that differ in capitals alone are one name on some systems.
func fileNames(attached []model.Attachment) map[string]string {
	names, taken := map[string]string{}, map[string]bool{}
	for _, a := range attached {
		if names[a.SHA256] != "" {
			continue
		}
		name := a.Name
		if taken[strings.ToLower(name)] {
			name = model.CleanFileName(a.SHA256[:12] + "-" + a.Name)
		}
		taken[strings.ToLower(name)] = true
		names[a.SHA256] = name
	}
	return names
}
