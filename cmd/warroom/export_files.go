package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"warroom/model"
	"warroom/model/postmortem"
	"warroom/model/session"
	"warroom/ui"
)

// exportFiles writes the attached files into a folder beside the document and
// gives them their paths in it.
func exportFiles(ctx context.Context, store session.Attachments, attached []model.Attachment, document string, d *postmortem.Document) error {
	if len(attached) == 0 {
		return nil
	}
	folder := filesFolder(document)
	made := os.Mkdir(folder, 0o755)
	if made != nil && !os.IsExist(made) {
		return refuseSave(folder, made)
	}
	names := fileNames(attached)
	written := map[string]bool{}
	for i, a := range attached {
		name := names[a.SHA256]
		d.Attached[i].Path = filepath.Base(folder) + "/" + name
		if written[name] {
			continue
		}
		written[name] = true
		path := filepath.Join(folder, name)
		if err := writeFile(path, true, func(to io.Writer) error { return session.CopyOut(ctx, store, a, to) }); err != nil {
			if made == nil {
				_ = os.RemoveAll(folder) // without its document nobody would know what it is
			}
			return fmt.Errorf("%w The document was not written", err)
		}
	}
	return nil
}

// export writes a post-mortem with its files for the window: nothing where the
// document is there and may not be replaced.
func (h *house) export(path string, over bool, attached []model.Attachment, d postmortem.Document) error {
	if _, err := os.Stat(path); err == nil && !over {
		return &ui.FileThere{Path: path}
	}
	if err := exportFiles(context.Background(), h.db, attached, path, &d); err != nil {
		return err
	}
	return saveFile(path, d.Markdown(), over)
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
