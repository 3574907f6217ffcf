package verb

import (
	"reflect"
	"regexp"
	"strings"

	"warroom/model"
	"warroom/model/logline"
	"warroom/model/when"
)

// Parse makes the command of a name from its arguments, given in their order or
// as name=value. Times and lengths of time are read as the log line reads them.
// Errors are *model.Refusal; whether the incident takes the command is for
// model.Decide to say.
func Parse(name string, args []string, x logline.Context) (model.Command, error) {
	for _, v := range verbs {
		if v.name() == strings.ToLower(name) {
			return v.parse(args, x)
		}
	}
	all := make([]string, len(verbs))
	for i, v := range verbs {
		all[i] = v.name()
	}
	if near, ok := model.Nearest(strings.ToLower(name), all); ok {
		return nil, model.Refused("There is no command “"+name+"”.", "Did you mean "+near+"?")
	}
	return nil, model.Refused("There is no command “"+name+"”.", "See them all with: warroom do --list")
}

func (v verb) parse(words []string, x logline.Context) (model.Command, error) {
	filler := filler{verb: v, args: argsOf(v.zero), x: x, given: map[int]bool{}}
	filler.value = reflect.New(reflect.TypeOf(v.zero)).Elem()
	placed, err := filler.byName(words)
	if err == nil {
		err = filler.byPlace(placed)
	}
	if err == nil {
		err = filler.complete()
	}
	if err != nil {
		return nil, err
	}
	command, _ := filler.value.Interface().(model.Command)
	return command, nil
}

// filler is a command whose fields are being filled.
type filler struct {
	verb  verb
	args  []arg
	x     logline.Context
	value reflect.Value
	given map[int]bool
}

// byName takes the words of the form name=value and returns the others. A word
// with = whose front is no name is text, but not where it nearly is one, or where
// the command can be made of names alone.
func (f filler) byName(words []string) ([]string, error) {
	var placed []string
	for at := 0; at < len(words); at++ {
		word := words[at]
		name, text, equals := strings.Cut(word, "=")
		i, known := find(f.args, name)
		switch {
		case equals && known && f.given[i]:
			return nil, f.refused("“" + name + "” is given twice.")
		case equals && known:
			if f.args[i].kind == timeType && at+1 < len(words) && when.HalfDay(words[at+1]) {
				at++ // at=2:05 PM is two words, and half of it another time
				text += " " + words[at]
			}
			if err := f.set(i, text); err != nil {
				return nil, err
			}
		case equals && !strings.ContainsAny(name, " \t\n"):
			if err := f.stray(name, text); err != nil {
				return nil, err
			}
			placed = append(placed, word)
		default:
			placed = append(placed, word)
		}
	}
	return placed, nil
}

// key is what could be the name of an argument.
var key = regexp.MustCompile(`^[A-Za-z][A-Za-z_-]*$`)

// stray refuses name=text where it is meant for an argument that there is not.
func (f filler) stray(name, text string) error {
	why := f.verb.name() + " has no argument “" + name + "”."
	if near, ok := model.Nearest(strings.ToLower(name), names(f.args)); ok {
		return model.Refused(why, "Did you mean "+near+"="+text+"?")
	}
	for _, a := range f.args {
		if a.rest && a.optional && len(f.args) > 1 && key.MatchString(name) {
			return model.Refused(why, "It has "+strings.Join(names(f.args), ", ")+". As a text: "+a.name+"=\""+name+"="+text+"\".")
		}
	}
	return nil
}

// byPlace gives the words to the arguments in their order. An argument that may
// be left out and does not read as its type is taken to be left out.
func (f filler) byPlace(words []string) error {
	for i, a := range f.args {
		if len(words) == 0 {
			return nil
		}
		if f.given[i] || a.named {
			continue
		}
		take := 1
		if a.rest || f.last(i) && takesMany(a.kind) {
			take = len(words)
		}
		err := f.set(i, strings.Join(words[:take], " "))
		if err != nil && a.optional && !f.last(i) {
			continue
		}
		if err != nil {
			return err
		}
		words = words[take:]
	}
	if len(words) > 0 {
		return f.refused("“" + strings.Join(words, " ") + "” is more than " + f.verb.name() + " takes.")
	}
	return nil
}

// last reports whether no argument behind i can take a word by its place.
func (f filler) last(i int) bool {
	for j := i + 1; j < len(f.args); j++ {
		if !f.args[j].named && !f.given[j] {
			return false
		}
	}
	return true
}

// takesMany reports whether a value can be of several words: 20 min ago.
func takesMany(t reflect.Type) bool {
	return t.Kind() == reflect.String || t == timeType || t == durationType
}

func (f filler) complete() error {
	for i, a := range f.args {
		if !a.optional && !f.given[i] {
			return f.refused(strings.ToUpper(a.name) + " is missing.")
		}
	}
	return nil
}

func (f filler) refused(why string) error {
	return model.Refused(why, "Write "+f.verb.usage()+".")
}
