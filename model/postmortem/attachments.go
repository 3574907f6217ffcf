package postmortem

import (
	"net/url"
	"slices"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/message/prose"
)

// AttachedFile is one file of the appendix, in words.
type AttachedFile struct {
	Entry  string // id of its entry
	Name   string
	Size   string
	SHA256 string
	By     string
	When   string // in the zone of the document, which it names
	Path   string // where it lies beside the document, with slashes; empty where it was not written out
	Lacks  string // why its content could not be written out, e.g. "its content is damaged"; empty where it could

	Retracted bool // named for its custody; its content is not written out
}

// attachments lists the files that stand, in the order of the log, and behind them
// those that were retracted.
func attachments(s *model.State, zone *time.Location) []AttachedFile {
	var files []AttachedFile
	for _, a := range slices.Concat(s.Board.Attached, s.Board.Withdrawn) {
		files = append(files, AttachedFile{
			Entry: a.Entry, Name: a.Name, Size: model.SizeInWords(a.Size), SHA256: a.SHA256,
			By: a.By, When: a.At.In(zone).Format("2006-01-02 15:04") + " " + prose.Zone(a.At, zone), Retracted: a.Retracted,
		})
	}
	return files
}

// appendix lists the files: who has one can tell by its SHA-256 that it is the
// one of the log.
func (d Document) appendix() string {
	if len(d.Attached) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString("\n## Appendix: Attachments\n| File | Size | SHA-256 | Attached by | When |\n|------|------|---------|-------------|------|")
	for _, a := range d.Attached {
		name := inline(a.Name)
		switch {
		case a.Retracted:
			name += " (retracted; its content is not exported)"
		case a.Lacks != "":
			name += " (" + a.Lacks + ": not exported)"
		case a.Path != "":
			name = "[" + strings.ReplaceAll(name, "]", `\]`) + "](" + relative(a.Path) + ")"
		}
		b.WriteString("\n| " + strings.Join([]string{name, inline(a.Size), "`" + inline(a.SHA256) + "`", inline(a.By), a.When}, " | ") + " |")
	}
	b.WriteString("\n")
	return b.String()
}

// relative is a path as the address of a link.
func relative(path string) string {
	parts := strings.Split(path, "/")
	for i, part := range parts {
		parts[i] = strings.NewReplacer("(", "%28", ")", "%29").Replace(url.PathEscape(part))
	}
	return strings.Join(parts, "/")
}
