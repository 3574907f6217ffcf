package ui

import (
	"errors"
	"path/filepath"
	"strings"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/postmortem"
	"warroom/ui/ask"
)

// reviewContext is what a post-mortem takes from outside of the log.
func (d *Desk) reviewContext() postmortem.Context {
	return postmortem.Context{Now: d.Time.Now(), Zone: d.Time.Zone, Words: d.policy(), Clocks: postmortem.Ended(d.now.view), Idle: d.idle()}
}

// idle names the overrides that settled nothing. That takes the whole log, so it is
// asked once a State.
func (d *Desk) idle() map[string]bool {
	if d.now.idle.of != d.state() {
		log, err := d.Room.Facts(d.ctx, d.current())
		if err != nil {
			return nil // the document then tells of each
		}
		d.now.idle = idle{d.state(), deputy.Idle(log, d.policy())}
	}
	return d.now.idle.overrides
}

// idle are the overrides that settled nothing, of a State.
type idle struct {
	of        *model.State
	overrides map[string]bool
}

// document is the post-mortem as it stands, with what is being typed.
func (d *Desk) document() postmortem.Document {
	d.leaveReview()
	return postmortem.Draft(d.state(), d.reviewContext())
}

func (d *Desk) copyMarkdown() {
	d.copied(d.document().Markdown(), "The post-mortem is copied as Markdown")
}

// askExport asks where to write the post-mortem.
func (d *Desk) askExport() {
	fields := []ask.Field{{Name: "path", Label: "File", Placeholder: "postmortem.md", Text: d.exportPath(), Amends: true, Browse: func(typed string, chosen func(string)) {
		d.browse("Where should the post-mortem go?", d.exportPath(), typed, chosen)
	}}}
	if len(d.state().Board.Attached) > 0 {
		fields = append(fields, ask.Field{Name: "files", Label: "Attached files", Choices: []ask.Choice{
			{Value: "listed", Label: "Listed with their SHA-256"}, {Value: "beside", Label: "Also written beside it"},
		}})
	}
	ask.Show(d.window.Canvas(), ask.Form{
		Title: "Where should the post-mortem go?", Consequence: "It is written as Markdown. A file that is there already stays as it is until you say to replace it.",
		Fields: fields, Confirm: "Export", Do: func(a ask.Answers) error { return d.exportTo(a, false) },
	})
}

// exportTo writes the document; over a file that is there only when told so.
func (d *Desk) exportTo(a ask.Answers, over bool) error {
	path := inHome(strings.TrimSpace(a["path"]))
	if path == "" {
		return model.Refused("Which file?", "Give its path, e.g. "+d.exportPath()+".")
	}
	var err error
	if document := d.document(); a["files"] == "beside" {
		err = d.Machine.Files.Export(path, over, d.state().Board.Attached, document)
	} else {
		err = d.Machine.Save(path, document.Markdown(), over)
	}
	if there := new(FileThere); errors.As(err, &there) {
		return ask.Or(err, "Replace it", func(a ask.Answers) error { return d.exportTo(a, true) })
	}
	if err != nil {
		return err
	}
	d.toast("Exported to "+path, false)
	return nil
}

func (d *Desk) exportPath() string {
	return filepath.Join(homeFolder(), strings.ToLower(d.state().Ref)+"-postmortem.md")
}
