package desktest

import (
	"bytes"

	"warroom/ui"
)

// PolicyFile is the team's file of limits, in memory.
type PolicyFile struct {
	Text      []byte // nil is no file
	SaveFails error
	Asides    [][]byte // what was put aside
	Opened    int
}

func (p *PolicyFile) asDesk() ui.PolicyFile {
	return ui.PolicyFile{
		Path: "/home/on-call/.local/share/warroom/policy.toml",
		Read: func() ([]byte, error) { return bytes.Clone(p.Text), nil },
		Save: func(text []byte) error {
			if p.SaveFails == nil {
				p.Text = bytes.Clone(text)
			}
			return p.SaveFails
		},
		Aside: func() error {
			p.Asides, p.Text = append(p.Asides, p.Text), nil
			return nil
		},
		Open: func() error { p.Opened++; return nil },
	}
}
