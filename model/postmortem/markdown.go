package postmortem

import (
	"net/url"
	"strings"

	"warroom/model"
	"warroom/model/message/prose"
)

const proposedMark = "_Proposed from the log; nobody has reviewed it yet._"

// Markdown is the document in the order and with the headings of the process
// text. No words of anybody's can change that: in the title, the head and the
// tables they stand as written, in the sections they may have emphasis, code,
// links and lists, and nothing that opens a block of another sort.
func (d Document) Markdown() string {
	var b strings.Builder
	b.WriteString(heading("# Post-Mortem: " + inline(d.Title)))
	b.WriteString("\n\n" + d.head() + "\n")
	if d.Source != (model.Source{}) {
		b.WriteString("\nSource: " + link(d.Source) + "\n")
	}
	if d.Reason != "" {
		b.WriteString("\nPublished as it stood: " + inline(d.Reason) + "\n")
	}
	for _, s := range d.Sections {
		if s.ID == "impact" {
			continue // it stands in the head
		}
		b.WriteString("\n## " + s.Title + "\n" + d.body(s) + "\n")
	}
	b.WriteString(d.appendix())
	return b.String()
}

// head ends each line but the last with two spaces, Markdown's line break.
func (d Document) head() string {
	return strings.Join([]string{
		"**Date:** " + inline(d.Head.Date), "**Duration:** " + inline(d.Head.Duration),
		"**Severity:** " + inline(d.Head.Severity), "**Impact:** " + inline(d.Head.Impact),
	}, "  \n")
}

func (d Document) body(s Section) string {
	switch s.ID {
	case timelineID:
		return d.timeline()
	case actionsID:
		return d.actions()
	case "went_well", "went_poorly":
		return d.list(s)
	case "root_cause":
		return orElse(blocks(s.Text), d.unknown("Not known yet."))
	}
	return orElse(blocks(s.Text), d.unknown("Not written yet."))
}

func (d Document) timeline() string {
	rows, key := [][]string{}, []string{}
	for _, r := range d.Timeline {
		rows = append(rows, []string{r.Time, r.Event})
		if r.Key {
			key = append(key, "- "+inline(r.Time+" "+r.Event))
		}
	}
	text := table("| Time | Event |\n|------|-------|", rows)
	if len(key) > 0 {
		text = "**Key events**\n\n" + strings.Join(key, "\n") + "\n\n" + text
	}
	return text
}

func (d Document) actions() string {
	rows := [][]string{}
	nobody, noDate := "Nobody yet", "not set"
	if d.Imported {
		nobody, noDate = notKnown, notKnown
	}
	for _, a := range d.Actions {
		status := "⬜"
		if a.Done {
			status = "✅"
		}
		rows = append(rows, []string{a.Action, orElse(a.Owner, nobody), orElse(a.Deadline, noDate), status})
	}
	text := table("| Action | Owner | Deadline | Status |\n|--------|-------|----------|--------|", rows)
	if len(rows) == 0 {
		return text + "\n\n" + d.unknown("None yet.")
	}
	return text
}

// unknown is what stands for an empty section: of history nobody will write it.
func (d Document) unknown(words string) string {
	if d.Imported {
		return "The source does not say."
	}
	return words
}

func table(head string, rows [][]string) string {
	var b strings.Builder
	b.WriteString(head)
	for _, cells := range rows {
		b.WriteString("\n|")
		for _, cell := range cells {
			b.WriteString(" " + inline(cell) + " |")
		}
	}
	return b.String()
}

// list sets each line as an item, whatever mark it was typed with.
func (d Document) list(s Section) string {
	var items []string
	for _, line := range prose.Lines(s.Text) {
		if item := block(withoutBullet(line)); item != "" {
			items = append(items, "- "+item)
		}
	}
	switch {
	case len(items) == 0:
		return "- " + d.unknown("Not written yet.")
	case s.State == Proposed:
		return proposedMark + "\n\n" + strings.Join(items, "\n")
	}
	return strings.Join(items, "\n")
}

// inline is a person's words on one line, as written but for typed arrows.
func inline(words string) string { return prose.Markdown(prose.Arrows(prose.OneLine(words))) }

// heading keeps a # at the end, which Markdown would take for a closing mark.
func heading(line string) string {
	if before, ok := strings.CutSuffix(line, "#"); ok {
		return before + `\#`
	}
	return line
}

// link names a source. An address that is not of the web is shown, not linked.
func link(s model.Source) string {
	title := inline(orElse(s.Title, s.URL))
	u, err := url.Parse(prose.OneLine(s.URL))
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" {
		if s.Title == "" || s.URL == "" {
			return title
		}
		return title + ", " + inline(s.URL)
	}
	address := strings.NewReplacer("(", "%28", ")", "%29", "<", "%3C", ">", "%3E", `\`, "%5C", "|", "%7C").Replace(u.String())
	return "[" + strings.ReplaceAll(title, "]", `\]`) + "](" + address + ")"
}
