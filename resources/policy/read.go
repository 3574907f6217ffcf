package policy

import (
	"fmt"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"

	"warroom/model/policy"
)

// Read is the default as a team's file overrides it, key by key. A file with
// mistakes changes nothing, since half of a policy is one that nobody has
// chosen: the default comes back, and all the mistakes in the order of the file.
func Read(source []byte) (policy.Policy, []Mistake) {
	p, mistakes := over(Default(), source)
	if len(mistakes) > 0 {
		return Default(), mistakes
	}
	return p, nil
}

// over reads a file over a policy.
func over(base policy.Policy, source []byte) (policy.Policy, []Mistake) {
	settings, mistakes := parse(source)
	r := reader{sheet: sheetOf(base), seen: map[string]int{}, mistakes: mistakes}
	for _, s := range settings {
		r.take(s)
	}
	r.hours()
	return r.sheet.result(), inOrder(r.mistakes)
}

// reader takes over one setting after the other.
type reader struct {
	sheet    *sheet
	seen     map[string]int // the lines of what stood there
	unknown  []string       // sections that are not there: what stands in them is no further mistake
	mistakes []Mistake
}

func (r *reader) blame(line int, key, why, remedy string) {
	r.mistakes = append(r.mistakes, Mistake{line, key, why, remedy})
}

func (r *reader) take(s setting) {
	path := strings.Join(s.path, ".")
	if slices.ContainsFunc(r.unknown, func(section string) bool { return strings.HasPrefix(path, section+".") }) {
		return
	}
	if !r.known(s, path) || r.again(s, path) {
		return
	}
	form := r.sheet.at(path)
	switch {
	case s.header && form != nil:
		r.blame(s.line, path, "It is a key, not a section.", "Write it as "+s.path[len(s.path)-1]+" = "+form.write()+".")
	case s.header && s.value.kind == unstable.ArrayTable:
		r.blame(s.line, path, "There is one such section, not a list of them.", "Write it as ["+path+"].")
	case s.header:
	case form == nil:
		r.blame(s.line, path, "It is a section, not a key.", "Write it as ["+path+"], and its keys below.")
	default:
		for _, m := range form.read(s.value) {
			r.blame(m.Line, path, m.Why, m.Remedy)
		}
	}
}

// known blames a name that does not exist, with the one that was probably meant.
func (r *reader) known(s setting, path string) bool {
	for i, name := range s.path {
		place := strings.Join(s.path[:i], ".")
		names := r.sheet.below(place)
		if slices.Contains(names, name) {
			continue
		}
		if len(names) == 0 {
			r.blame(s.line, path, "There is nothing below "+place+".", "Write "+place+" = "+r.sheet.at(place).write()+".")
		} else {
			r.blame(s.line, path, missing(place, name), choose(name, names))
		}
		if s.header {
			r.unknown = append(r.unknown, path)
		}
		return false
	}
	return true
}

func missing(place, name string) string {
	switch place {
	case "":
		return "There is no section " + quoted(name) + "."
	case "severity":
		return "There is no severity " + quoted(name) + "."
	case "flags":
		return "There is no red flag " + quoted(name) + "."
	}
	return "There is no key " + quoted(name) + " in " + place + "."
}

// again blames what stands in the file for the second time.
func (r *reader) again(s setting, path string) bool {
	first, twice := r.seen[path]
	if twice {
		r.blame(s.line, path, fmt.Sprintf("It stands on line %d already.", first), "Keep one of the two.")
		return true
	}
	r.seen[path] = s.line
	return false
}

// hours blames a day that ends before it begins, at the line that the file has of
// the two.
func (r *reader) hours() {
	c := r.sheet.policy.Calendar
	unread := slices.ContainsFunc(r.mistakes, func(m Mistake) bool { return m.Key == "calendar.opens" || m.Key == "calendar.closes" })
	if c.Opens < c.Closes || unread {
		return
	}
	key := "calendar.closes"
	if r.seen[key] == 0 {
		key = "calendar.opens"
	}
	r.blame(r.seen[key], key, fmt.Sprintf("The day closes at %s and opens at %s.", clock{&c.Closes}.write(), clock{&c.Opens}.write()),
		"Close it after it opens, at most at \"24:00\".")
}
