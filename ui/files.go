package ui

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"

	"warroom/model"
	"warroom/model/postmortem"
	"warroom/model/session"
	"warroom/ui/action"
)

// Files is how the window reads and writes files.
type Files struct {
	Store session.Attachments
	Open  func(path string) session.File
	// Copied is the picture that another program has copied, under a name; a
	// *model.Refusal says why there is none. It takes as long as that program does,
	// up to half a minute.
	Copied func(ctx context.Context, name string) (session.File, error)
	// Write writes a file whole or not at all; without over it leaves one that is
	// there alone, by *FileThere.
	Write func(path string, over bool, write func(io.Writer) error) error
	// Export writes a post-mortem as Write does, and the attached files, in the
	// document's order, into a folder beside it.
	Export func(path string, over bool, attached []model.Attachment, d postmortem.Document) error
	// Beside works beside the window, then does the rest on the ui's goroutine: a
	// file may lie on a slow disk.
	Beside func(work, then func())
}

// FileThere is what writing says of a file that it was to leave alone: Write and
// Export here, and Machine.Save.
type FileThere struct{ Path string }

func (e *FileThere) Error() string {
	return e.Path + " is there already. Choose another name, or replace it."
}

// filing are the actions on the files of an incident.
func (d *Desk) filing() []action.Action {
	return []action.Action{
		{ID: "attach", Label: "Attach a file…", Group: action.Incident, Icon: "paperclip", Run: func(string) { d.askAttach() }, Why: d.whyAttach},
		{ID: "files", Label: "Attached files", Group: action.Incident, Icon: "paperclip",
			Run: func(entry string) { d.openEvidence(entry) }, Why: d.needsIncident},
	}
}

// inHome reads a path that begins with ~.
func inHome(path string) string {
	if rest, ok := strings.CutPrefix(path, "~/"); ok {
		return filepath.Join(homeFolder(), rest)
	}
	return path
}

// homeFolder is the user's own; the folder that the program runs in where there is
// none.
func homeFolder() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return "."
	}
	return home
}
