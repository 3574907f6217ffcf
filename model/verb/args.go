package verb

import (
	"reflect"
	"slices"
	"strings"
	"time"

	"warroom/model"
)

// arg is one argument of a command, from the tag of its field:
// `arg:"name[,optional][,rest]"`.
type arg struct {
	name     string
	field    int
	kind     reflect.Type
	optional bool
	rest     bool // takes all words that are left
	named    bool // only as name=value: its place could not be told from the text's
}

var (
	timeType     = reflect.TypeFor[time.Time]()
	durationType = reflect.TypeFor[time.Duration]()
	readingsType = reflect.TypeFor[[]model.NamedValue]()
)

// argsOf lists the arguments of a command in the order of its fields.
func argsOf(c model.Command) []arg {
	t := reflect.TypeOf(c)
	var args []arg
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Type == readingsType {
			args = append(args, arg{name: "values", field: i, kind: f.Type, rest: true})
			continue
		}
		parts := strings.Split(f.Tag.Get("arg"), ",")
		args = append(args, arg{
			name: parts[0], field: i, kind: f.Type,
			optional: slices.Contains(parts, "optional"), rest: slices.Contains(parts, "rest"),
		})
	}
	placeable(args)
	return args
}

// placeable marks what can only be given by its name: what stands behind the
// argument that takes all words, and what may be left out before it, unless it
// is a number or a yes or no, which no text is mistaken for.
func placeable(args []arg) {
	rest := slices.IndexFunc(args, func(a arg) bool { return a.rest })
	for i := range args {
		if rest < 0 || i == rest {
			continue
		}
		kind := args[i].kind
		told := kind.Kind() == reflect.Int || kind.Kind() == reflect.Bool
		args[i].named = i > rest || args[i].optional && !told
	}
}

func names(args []arg) []string {
	all := make([]string, len(args))
	for i, a := range args {
		all[i] = a.name
	}
	return all
}

// find returns the argument called name; - and _ are the same.
func find(args []arg, name string) (int, bool) {
	name = strings.ReplaceAll(strings.ToLower(name), "-", "_")
	i := slices.IndexFunc(args, func(a arg) bool { return a.name == name })
	return i, i >= 0
}
