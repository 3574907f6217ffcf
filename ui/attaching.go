package ui

import (
	"fmt"
	"strings"

	"warroom/model"
	"warroom/model/session"
	"warroom/ui/ask"
	"warroom/ui/present"
)

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
			content, err := d.Machine.Files.Open(path).Open()
			if err != nil {
				return err
			}
			d.Time.Later(0, func() { d.measure([]string{path}) }) // once the form has closed
			return content.Close()
		},
	})
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

// namesOf is what a question calls them.
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
