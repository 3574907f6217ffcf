package ui

import (
	"os"
	"path/filepath"
	"strings"

	"warroom/model"
	"warroom/model/postmortem"
	"warroom/ui/ask"
)

// reviewContext is what a post-mortem takes from outside of the log.
func (d *Desk) reviewContext() postmortem.Context {
	return postmortem.Context{Now: d.Time.Now(), Zone: d.Time.Zone, Clocks: postmortem.Ended(d.now.view)}
}

// document is the post-mortem as it stands, with what is being typed.
func (d *Desk) document() postmortem.Document {
	d.leaveReview()
	return postmortem.Draft(d.state(), d.reviewContext())
}

func (d *Desk) copyMarkdown() {
	d.copied(d.document().Markdown(), "The post-mortem is copied as Markdown")
}

// commitSection writes a section of the post-mortem to the log. A section that
// says the same already is no news.
func (d *Desk) commitSection(section, text string) error {
	if strings.TrimSpace(d.state().Review.Sections[section]) == strings.TrimSpace(text) {
		d.keep(d.sectionKey(section), "")
		return nil
	}
	err := d.do(model.EditSection{Section: section, Text: text})
	if err == nil {
		d.keep(d.sectionKey(section), "")
	}
	return err
}

func (d *Desk) sectionKey(section string) string { return "section:" + section + "@" + d.current() }

// askExport asks where to write the post-mortem.
func (d *Desk) askExport() {
	ask.Show(d.window.Canvas(), ask.Form{
		Title: "Where should the post-mortem go?", Consequence: "It is written as Markdown. A file that is there already is not touched.",
		Fields:  []ask.Field{{Name: "path", Label: "File", Placeholder: "postmortem.md", Text: d.exportPath()}},
		Confirm: "Export", Do: func(a ask.Answers) error { return d.exportTo(a["path"]) },
	})
}

func (d *Desk) exportTo(typed string) error {
	path := strings.TrimSpace(typed)
	if path == "" {
		return model.Refused("Which file?", "Give its path, e.g. "+d.exportPath()+".")
	}
	if rest, ok := strings.CutPrefix(path, "~/"); ok {
		path = filepath.Join(homeFolder(), rest)
	}
	if err := d.Machine.Save(path, d.document().Markdown(), false); err != nil {
		return err
	}
	d.toast("Exported to "+path, false)
	return nil
}

func (d *Desk) exportPath() string {
	return filepath.Join(homeFolder(), strings.ToLower(d.state().Ref)+"-postmortem.md")
}

func homeFolder() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return "."
	}
	return home
}
