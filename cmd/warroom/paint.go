package main

import (
	"io"
	"os"

	"warroom/model"
)

// paint colours text for a terminal; elsewhere, and with NO_COLOR, it does not.
type paint struct{ on bool }

func newPaint(w io.Writer) paint {
	f, ok := w.(*os.File)
	if !ok || os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		return paint{}
	}
	info, err := f.Stat()
	return paint{err == nil && info.Mode()&os.ModeCharDevice != 0}
}

func (p paint) wrap(code, text string) string {
	if !p.on || text == "" {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

func (p paint) bold(text string) string  { return p.wrap("1", text) }
func (p paint) faint(text string) string { return p.wrap("2", text) }
func (p paint) red(text string) string   { return p.wrap("31", text) }
func (p paint) amber(text string) string { return p.wrap("33", text) }

func (p paint) severity(s model.Severity, text string) string {
	switch s {
	case model.P0:
		return p.wrap("1;31", text)
	case model.P1:
		return p.wrap("1;33", text)
	case model.P2:
		return p.wrap("33", text)
	}
	return text
}
