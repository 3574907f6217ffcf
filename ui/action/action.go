// Package action holds everything that a person can do in one table. The menu's
// shortcuts, the palette, the help sheet and every button are fed by it, so that
// a thing is called the same and works the same wherever it is reached.
package action

import (
	"strings"

	"fyne.io/fyne/v2"
)

// Action is one thing that can be done. An id may carry an argument behind a
// colon: "copy:update" is the action "copy" on "update".
type Action struct {
	ID     string
	Label  string // a verb and its object; … at the end where it asks something first
	Named  string // what the palette calls it where the label is of the help sheet's own; empty is the label
	Group  Group
	Icon   string
	Key    Key                 // the shortcut; zero is none
	Run    func(arg string)    // arg is what stands behind the colon; often empty
	Detail func() string       // a few words beside the label; nil is none
	Why    func(string) string // why it cannot be done now, given the argument; nil or empty is allowed
}

// Group is the part of the help sheet that an action stands in.
type Group string

// The groups, as the help sheet shows them.
const (
	Anywhere  Group = "Anywhere"
	Incidents Group = "Incidents"
	Incident  Group = "This incident"
	Entries   Group = "In the timeline"
	Review    Group = "Post-mortem"
	Hidden    Group = "" // reachable by buttons alone
)

// Key is a shortcut: a key with modifiers, or a bare function key.
type Key struct {
	Name fyne.KeyName
	Mod  fyne.KeyModifier
}

// Ctrl is a key with Ctrl; on macOS with Cmd.
func Ctrl(name fyne.KeyName) Key { return Key{name, fyne.KeyModifierShortcutDefault} }

// CtrlShift is a key with Ctrl and Shift.
func CtrlShift(name fyne.KeyName) Key {
	return Key{name, fyne.KeyModifierShortcutDefault | fyne.KeyModifierShift}
}

// Alt is a key with Alt.
func Alt(name fyne.KeyName) Key { return Key{name, fyne.KeyModifierAlt} }

// Bare is a key without modifiers, such as F1.
func Bare(name fyne.KeyName) Key { return Key{Name: name} }

// Caps is the shortcut as keycaps: Ctrl, Shift, C.
func (k Key) Caps() []string {
	if k.Name == "" {
		return nil
	}
	var caps []string
	if k.Mod&fyne.KeyModifierShortcutDefault != 0 {
		caps = append(caps, "Ctrl")
	}
	if k.Mod&fyne.KeyModifierAlt != 0 {
		caps = append(caps, "Alt")
	}
	if k.Mod&fyne.KeyModifierShift != 0 {
		caps = append(caps, "Shift")
	}
	return append(caps, capOf(k.Name))
}

func capOf(name fyne.KeyName) string {
	switch name {
	case fyne.KeyReturn, fyne.KeyEnter:
		return "Enter"
	case fyne.KeyEscape:
		return "Esc"
	case fyne.KeyUp:
		return "↑"
	case fyne.KeyDown:
		return "↓"
	case fyne.KeyPeriod:
		return "."
	case fyne.KeyComma:
		return ","
	}
	return string(name)
}

// Split cuts an id into the action and its argument.
func Split(id string) (name, arg string) {
	name, arg, _ = strings.Cut(id, ":")
	return name, arg
}
