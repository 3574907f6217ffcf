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

// fileNames gives each attached file its name in that folder, in their order: the one
// that it was attached under, with digits of the SHA-256 where another content has
// that. Names that differ in capitals alone are one name on some systems.
func fileNames(attached []model.Attachment) []string {
	names, taken := make([]string, len(attached)), map[string]string{} // the content of each name
	for i, a := range attached {
		name := a.Name
		for _, digits := range []int{12, len(a.SHA256)} {
			if sum, is := taken[strings.ToLower(name)]; is && sum != a.SHA256 {
				name = model.CleanFileName(a.SHA256[:digits] + "-" + a.Name)
			}
		}
		taken[strings.ToLower(name)] = a.SHA256
		names[i] = name
	}
	return names
}
