// Package logline reads what is typed into the log line: plain text is a note, a
// slash word or its letter says what else it is, a time in front says when it
// happened, and ^ attaches it to the entry above. One table (grammar.go) feeds reading, preview, completion and help.
package logline

import (
	"errors"
	"strings"
	"time"

	"warroom/model"
)

// Context is what a line is read against.
type Context struct {
	Now      time.Time
	Zone     *time.Location // in which times are typed and shown; nil is UTC
	State    *model.State   // nil where no incident is open
	Standing []string       // ids of the red flags that stand, which are offered first
	Words    model.Words    // what the team calls severities and roles; nil is the domain's
	Holds    time.Time      // from when on a verification shows that what was resolved early holds (UTC); zero is at once
	// Meant is the incident as it was when the line was first read: it tells what the
	// line is about where that is left out. Nil is State.
	Meant *model.State
}

// Order is a line that was understood: a command, and when it happened (UTC);
// zero is now.
type Order struct {
	Command model.Command
	At      time.Time
}

// errShort is what a builder answers where a part of its form is missing.
var errShort = errors.New("a part of the form is missing")

// Parse reads a line. It either understands all of it or refuses it with the
// nearest form that would work (a *model.Refusal); it changes nothing. Whether
// the incident takes the command is for model.Decide to say.
func Parse(line string, x Context) (Order, error) {
	got, err := read(line, x)
	return got.Order, err
}

// understood is a line that was read: also by which form of the grammar, and how it
// told its time.
type understood struct {
	Order
	form    form
	back    backdated
	chooses string // what of it chooses what it is about; empty where that is named
}

func read(line string, x Context) (understood, error) {
	back, rest, err := cutFront(strings.TrimSpace(line), x)
	if err != nil {
		return understood{}, err
	}
	rest, attached := cutAttach(rest)
	if attached {
		if back, rest, err = secondTime(back, rest, form{}, x); err != nil {
			return understood{}, err
		}
	}
	f, rest, typed, err := find(rest, attached, x)
	if err != nil {
		return understood{}, err
	}
	if typed || !back.at.IsZero() {
		if back, rest, err = secondTime(back, rest, f, x); err != nil {
			return understood{form: f}, err
		}
	}
	if rest == "" && f.needs() {
		return understood{form: f}, f.missing(typed)
	}
	command, err := f.build(x, rest)
	if err != nil {
		return understood{form: f}, f.refusal(err, typed, x)
	}
	if attached {
		command, err = attach(command, x)
	}
	chooses := f.chooses(command, rest, attached)
	if err == nil {
		command, err = aimed(command, x)
	}
	return understood{Order{command, back.at}, f, back, chooses}, err
}

// refusal tells a builder's answer in the words of its form.
func (f form) refusal(err error, typed bool, x Context) error {
	none := new(stray)
	switch {
	case errors.Is(err, errShort):
		return f.missing(typed)
	case errors.As(err, &none):
		return none.refuse(f, x)
	}
	return err
}

// secondTime reads the time behind the word of a form, where it may stand as well. A
// bare one behind another time is text.
func secondTime(back backdated, rest string, f form, x Context) (backdated, string, error) {
	cut := cutTime
	if back.at.IsZero() {
		cut = func(text string, x Context) (backdated, string, error) { return cutBehind(text, f, x) }
	}
	switch behind, after, err := cut(rest, x); {
	case err != nil:
		return back, rest, err
	case behind.at.IsZero():
		return back, rest, nil
	case !back.at.IsZero():
		return back, rest, model.Refused("The line has two times.", "Keep the one at which it happened.")
	default:
		return behind, after, nil
	}
}

// find tells the form of a line by its slash word or its letter; everything else
// is plain text. typed reports whether a form was named.
func find(line string, attached bool, x Context) (f form, rest string, typed bool, err error) {
	head, rest := cutWord(line)
	if word, slash := strings.CutPrefix(head, "/"); slash {
		f, ok := byWord(strings.ToLower(word))
		if !ok {
			return form{}, "", false, unknown(word, rest, line)
		}
		return f, rest, true, nil
	}
	for _, f := range grammar {
		if head == f.letter && rest != "" {
			return f, rest, true, nil
		}
	}
	return plainOf(x, line, attached), line, false, markAlone(line)
}

func byWord(word string) (form, bool) {
	for _, f := range grammar {
		if word == f.word {
			return f, true
		}
	}
	return form{}, false
}

// cutWord splits a text behind its first word.
func cutWord(text string) (word, rest string) {
	text = strings.TrimSpace(text)
	if i := strings.IndexFunc(text, isSpace); i >= 0 {
		return text[:i], strings.TrimSpace(text[i:])
	}
	return text, ""
}
