package casefile

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
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
	Cause      string       `json:"root_cause"`
	WentWell   []string     `json:"went_well"`
	WentPoorly []string     `json:"went_poorly"`
	Actions    []fileAction `json:"actions"`
	Lessons    string       `json:"lessons"`
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
		return f, model.Refused(fmt.Sprintf("The file has %d MB; a case has at most %d MB.", len(raw)>>20, MaxBytes>>20), "Is it a case file?")
	}
	raw = bytes.TrimPrefix(raw, []byte("\uFEFF")) // some editors begin a file with a byte order mark
	if len(bytes.TrimSpace(raw)) == 0 {
		return f, model.Refused("The file is empty.", "")
	}
	if err := json.Unmarshal(raw, &f); err != nil {
		return f, notJSON(raw, "", err)
	}
	if f.Format != format {
		return f, refused("format", "“"+short(f.Format)+"” is not "+format+".", `A case file begins with "format": "`+format+`".`)
	}
	return f, nil
}

// notJSON says where and why a text could not be read; place is its own place
// in the file, empty for the whole.
func notJSON(raw []byte, place string, err error) error {
	wrongType, broken := new(json.UnmarshalTypeError), new(json.SyntaxError)
	offset := int64(0)
	var why string
	switch {
	case errors.As(err, &wrongType):
		offset = wrongType.Offset
		if place = strings.Trim(place+"."+wrongType.Field, "."); place == "" {
			place = "the file"
		}
		why = place + " cannot be of type " + wrongType.Value + "."
	case errors.As(err, &broken) && strings.HasPrefix(broken.Error(), "unexpected end"):
		offset, why = broken.Offset, "the file ends in the middle."
	case errors.As(err, &broken):
		offset, why = broken.Offset, "not JSON: "+broken.Error()+"."
	default:
		why = "not JSON: " + err.Error() + "."
	}
	if strings.HasPrefix(place, "events[") {
		return model.Refused(why, "")
	}
	line := 1 + bytes.Count(raw[:min(offset, int64(len(raw)))], []byte("\n"))
	return refused(fmt.Sprintf("line %d", line), why, "")
}
