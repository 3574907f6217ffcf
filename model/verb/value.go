package verb

import (
	"reflect"
	"strconv"
	"strings"
	"time"

	"warroom/model"
	"warroom/model/logline"
	"warroom/model/when"
)

// set reads text as the type of argument i and puts it into its field.
func (f filler) set(i int, text string) error {
	v, err := f.read(f.args[i], f.args[i].kind, text)
	if err != nil {
		return err
	}
	f.value.Field(f.args[i].field).Set(v)
	f.given[i] = true
	return nil
}

func (f filler) read(a arg, t reflect.Type, text string) (reflect.Value, error) {
	switch {
	case t == timeType:
		at, err := f.time(text)
		return reflect.ValueOf(at), err
	case t == durationType:
		d, err := f.length(text)
		return reflect.ValueOf(d), err
	case t == readingsType:
		values, err := logline.ReadValues(text, f.signals())
		return reflect.ValueOf(values), err
	case t.Kind() == reflect.String:
		return reflect.ValueOf(text).Convert(t), nil
	case t.Kind() == reflect.Int:
		n, err := strconv.Atoi(text)
		if err != nil {
			return reflect.Value{}, f.refused("“" + text + "” is no number for " + a.name + ".")
		}
		return reflect.ValueOf(n), nil
	case t.Kind() == reflect.Bool:
		yes, ok := answers[strings.ToLower(text)]
		if !ok {
			return reflect.Value{}, model.Refused("“"+text+"” is neither yes nor no for "+a.name+".", "Write "+a.name+"=true or "+a.name+"=false.")
		}
		return reflect.ValueOf(yes), nil
	case t.Kind() == reflect.Pointer:
		v, err := f.read(a, t.Elem(), text)
		if err != nil {
			return reflect.Value{}, err
		}
		p := reflect.New(t.Elem())
		p.Elem().Set(v)
		return p, nil
	}
	return reflect.Value{}, f.refused(a.name + " cannot be given on the command line.")
}

// answers are yes and no. A figure is neither: "1" before a text is a number.
var answers = map[string]bool{"true": true, "yes": true, "false": false, "no": false}

// time reads a time that has passed, or one to come for a promise and a watch.
func (f filler) time(text string) (time.Time, error) {
	switch f.verb.zero.(type) {
	case model.PromiseUpdate, model.SendMessage, model.BeginChange:
		return when.ParseAhead(text, f.x.Now, f.x.Zone)
	}
	return when.Parse(text, f.x.Now, f.x.Zone)
}

func (f filler) length(text string) (time.Duration, error) {
	if _, ok := f.verb.zero.(model.SnoozeFlag); ok {
		return logline.SnoozeLength(text)
	}
	return when.ParseBox(text)
}

func (f filler) signals() []model.Signal {
	if f.x.State == nil {
		return nil
	}
	return f.x.State.Signals
}
