package model

import (
	"slices"
	"strings"
)

// Custody lists every file that was attached, in the order of writing, those that
// were retracted too: their content is in the log still.
func (s *State) Custody() []Attachment {
	all := slices.Concat(s.Board.Attached, s.Board.Withdrawn)
	slices.SortStableFunc(all, func(a, b Attachment) int { return strings.Compare(a.Entry, b.Entry) })
	return all
}

// Attachment finds a file by its name, by the beginning of its SHA-256 (at least
// four digits), or by its entry; one that was retracted only where none that stands
// is meant. A name of several with different content is refused: custody is of one
// of them.
func (s *State) Attachment(named string) (Attachment, error) {
	for _, files := range [][]Attachment{s.Board.Attached, s.Board.Withdrawn} {
		if a, ok, err := pickFile(files, named); ok || err != nil {
			return a, err
		}
	}
	all := s.Custody()
	if len(all) == 0 {
		return Attachment{}, Refused("No file is attached to this incident.", "Attach one: warroom attach ID FILE.")
	}
	return Attachment{}, Refused("No file “"+named+"” is attached to this incident.", "Name one as it is listed, e.g. "+all[0].Name+".")
}

func pickFile(files []Attachment, named string) (newest Attachment, found bool, err error) {
	for _, a := range slices.Backward(files) {
		if named == "" || a.Name != named && a.Entry != named && (len(named) < 4 || !strings.HasPrefix(a.SHA256, strings.ToLower(named))) {
			continue
		}
		if found && a.SHA256 != newest.SHA256 {
			return Attachment{}, false, Refused("“"+named+"” is the name of files with different content.",
				"Name one by its SHA-256: "+newest.SHA256[:12]+" is the newest, "+a.SHA256[:12]+" another one.")
		}
		if !found {
			newest, found = a, true
		}
	}
	return newest, found, nil
}
