package casefile

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"

	"warroom/model"
)

// format is the name and version of what is read here.
const format = "warroom-case/1"

// file is a case file as it is written. null and absent read as empty: unknown.
type file struct {
	Format   string            `json:"format"`
	Title    string            `json:"title"`
	Source   model.Source      `json:"source"`
	Kind     string            `json:"kind"`
	Severity string            `json:"severity"`
	Zone     string            `json:"zone"`
	Started  string            `json:"started"`
	Impact   string            `json:"impact"`
	Events   []json.RawMessage `json:"events"`
	learnt
}

// learnt is what was written up afterwards.
type learnt struct {
	Cause      string            `json:"root_cause"`
	WentWell   []string          `json:"went_well"`
	WentPoorly []string          `json:"went_poorly"`
	Actions    []json.RawMessage `json:"actions"`
	Lessons    string            `json:"lessons"`
}

type fileAction struct {
	Action   string `json:"action"`
	Owner    string `json:"owner"`
	Deadline string `json:"deadline"`
	Status   string `json:"status"`
}

type fileEvent struct {
	Time  string `json:"time"`
	About bool   `json:"about"`
	Kind  string `json:"kind"`
	Text  string `json:"text"`
}

func decode(raw []byte) (file, error) {
	var f file
	if len(raw) > MaxBytes {
		return f, model.Refused(fmt.Sprintf("The file has %d MB; a case has at most %d MB.", len(raw)>>20, MaxBytes>>20), "Name a case file, or leave out what is no part of the case.")
	}
	raw = bytes.TrimPrefix(raw, []byte("\uFEFF")) // some editors begin a file with a byte order mark
	if len(bytes.TrimSpace(raw)) == 0 {
		return f, model.Refused("The file is empty.", "Name a case file, e.g. case.json.")
	}
	if err := json.Unmarshal(raw, &f); err != nil {
		return f, notJSON(raw, "", err)
	}
	if f.Format != format {
		return f, refused("format", "“"+short(f.Format)+"” is not "+format+".", `A case file begins with "format": "`+format+`".`)
	}
	return f, nil
}

// words say what belongs where a value of another type stands.
var words = map[reflect.Kind]string{
	reflect.String: "a text in quotes, or null", reflect.Bool: "true, or leave it out",
	reflect.Slice: "a list in [ ], or null", reflect.Struct: "an object in { }",
}

// notJSON says where and why a text could not be read; place is its own place
// in the file, empty for the whole.
func notJSON(raw []byte, place string, err error) error {
	wrongType, broken := new(json.UnmarshalTypeError), new(json.SyntaxError)
	offset, why, remedy := int64(0), "not JSON: "+err.Error()+".", "Mend it there, or take the file from its source again."
	switch {
	case errors.As(err, &wrongType):
		offset = wrongType.Offset
		field := strings.TrimPrefix(wrongType.Field, "learnt.") // a name of ours, not of the file
		if place = strings.Trim(place+"."+field, "."); place == "" {
			place = "the file"
		}
		why, remedy = place+" cannot be of type "+wrongType.Value+".", "Write "+words[wrongType.Type.Kind()]+"."
	case errors.As(err, &broken) && strings.HasPrefix(broken.Error(), "unexpected end"):
		offset, why = broken.Offset, "the file ends in the middle."
	case errors.As(err, &broken):
		offset = broken.Offset
	}
	if strings.Contains(place, "[") {
		return model.Refused(why, remedy)
	}
	line := 1 + bytes.Count(raw[:min(offset, int64(len(raw)))], []byte("\n"))
	return refused(fmt.Sprintf("line %d", line), why, remedy)
}
