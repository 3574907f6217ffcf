package ui

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/model/postmortem"
	"warroom/model/session"
	"warroom/ui/action"
	"warroom/ui/ask"
	"warroom/ui/present"
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

// filing are the actions on the files of an incident.
func (d *Desk) filing() []action.Action {
	return []action.Action{
		{ID: "attach", Label: "Attach a file…", Group: action.Incident, Icon: "paperclip", Run: func(string) { d.askAttach() }, Why: d.whyAttach},
		{ID: "files", Label: "Attached files", Group: action.Incident, Icon: "paperclip",
			Run: func(entry string) { d.openEvidence(entry) }, Why: d.needsIncident},
	}
}

func (d *Desk) whyAttach(arg string) string {
	if why := d.needsWriting(arg); why != "" {
		return why
	}
	return d.needsLive(arg)
}

func (d *Desk) listenToDrops() {
	d.window.SetOnDropped(func(_ fyne.Position, dropped []fyne.URI) {
		var paths []string
		for _, u := range dropped {
			if u.Scheme() == "file" { // nothing is fetched
				paths = append(paths, u.Path())
			}
		}
		d.Drop(paths)
	})
}

// Drop takes files that were dropped on the window into the open incident.
func (d *Desk) Drop(paths []string) {
	d.closeEvidence()
	switch why := d.whyAttach(""); {
	case len(paths) == 0:
		d.warn("That is no file of this computer. Save it first, then drop the file.")
	case why != "":
		d.warn("Nothing was attached: " + why + ".")
	case d.elsewhere():
		d.warn("Nothing was attached. Finish what is open first, then drop the file again.")
	default:
		d.measure(paths)
	}
}

// elsewhere tells that a file would not be seen where it goes.
func (d *Desk) elsewhere() bool {
	return d.screens.shown == atWall || d.screens.shown == atSettings || d.window.Canvas().Overlays().Top() != nil
}

// askAttach asks for a file by its path.
func (d *Desk) askAttach() {
	d.closeEvidence()
	ask.Show(d.window.Canvas(), ask.Form{
		Title:       "Which file shows it?",
		Consequence: "Its content is kept in the log with its SHA-256, up to 25 MB. A file can also be dropped on the window. A picture that was copied is attached with Ctrl+V in the incident.",
		Fields:      []ask.Field{{Name: "path", Label: "File", Placeholder: "/home/…/pool.png"}}, Confirm: "Attach file",
		Do: func(a ask.Answers) error {
			path := inHome(strings.TrimSpace(a["path"]))
			if path == "" {
				return model.Refused("Which file?", "Give its path, or drop it on the window.")
			}
			source := d.Machine.Files.Open(path)
			c, err := session.Measure(d.ctx, source)
			if err != nil {
				return err
			}
			d.Time.Later(0, func() { d.askBearing([]measured{{source, c}}) }) // once the form has closed
			return nil
		},
	})
}

// inHome reads a path that begins with ~.
func inHome(path string) string {
	if rest, ok := strings.CutPrefix(path, "~/"); ok {
		return filepath.Join(homeFolder(), rest)
	}
	return path
}

// measured is a file that was read once.
type measured struct {
	source session.File
	file   model.AttachEvidence
}

// measure reads the files; one that cannot be attached keeps the others out too.
func (d *Desk) measure(paths []string) {
	var files []measured
	var err error
	d.Machine.Files.Beside(func() {
		for _, path := range paths {
			m := measured{source: d.Machine.Files.Open(path)}
			if m.file, err = session.Measure(d.ctx, m.source); err != nil {
				return
			}
			files = append(files, m)
		}
	}, func() {
		if err != nil {
			d.warn(inWords(err))
			return
		}
		d.askBearing(files)
	})
}

func namesOf(files []measured) string {
	if len(files) == 1 {
		return present.Shortened(files[0].file.Name)
	}
	return fmt.Sprintf("each of these %d files", len(files))
}

// attach keeps the files and logs them, one after the other: the content first, so
// that no entry is ever without it.
func (d *Desk) attach(incident string, files []measured, about ask.Answers) {
	if len(files) == 0 {
		d.doneWith(about[typedLine])
		return
	}
	first := files[0]
	first.file.N, first.file.Against = number(about["n"]), about["side"] == "against"
	var err error
	d.Machine.Files.Beside(func() {
		err = session.KeepFile(d.ctx, d.Machine.Files.Store, first.source, first.file)
	}, func() {
		if err == nil && d.current() != incident {
			err = model.Refused(first.file.Name+" was not attached.", "Its incident is no longer open; open it, then attach it again.")
		}
		if err == nil {
			err = d.do(first.file)
		}
		if err != nil {
			d.warn(inWords(err))
			return
		}
		d.attach(incident, files[1:], about)
	})
}
