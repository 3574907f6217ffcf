package model

import (
	"encoding/json"
	"reflect"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// TestBodiesSurviveTheLog writes bodies of every kind and reads them back.
func TestBodiesSurviveTheLog(t *testing.T) {
	for kind, r := range registry {
		t.Run(kind, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				body := generated(t, r)
				d, err := Write(body)
				if err != nil {
					t.Fatal(err)
				}
				if d.Kind != kind || d.Version != r.version {
					t.Fatalf("written as %s version %d", d.Kind, d.Version)
				}
				if diff := cmp.Diff(body, Read(d.Sealed("laptop", 1, "")).Body); diff != "" {
					t.Fatalf("read back differently:\n%s", diff)
				}
			})
		})
	}
}

func TestNewerVersionsAreUnreadable(t *testing.T) {
	for kind, r := range registry {
		for _, version := range []int{r.version + 1, 0, -1} {
			d := Draft{ID: "01B", Incident: "01A", Kind: kind, Version: version, Body: []byte(`{"text":"x"}`)}
			if f := Read(d.Sealed("laptop", 1, "")); f.Body != nil {
				t.Errorf("%s version %d reads as %+v", kind, version, f.Body)
			}
		}
	}
}

// TestUnknownFieldsAreTolerated adds a field as a later program could without a
// new version.
func TestUnknownFieldsAreTolerated(t *testing.T) {
	for kind, r := range registry {
		d := Draft{Kind: kind, Version: r.version, Body: []byte(`{"from_a_later_program":{"deep":[1,"x"]}}`)}
		if Read(d.Sealed("laptop", 1, "")).Body == nil {
			t.Errorf("%s with a field more is unreadable", kind)
		}
	}
}

// generated is a body of a kind with any content that the log can hold.
func generated(t *rapid.T, r row) Body {
	zero, err := r.decode([]byte("{}"))
	if err != nil {
		t.Fatal(err)
	}
	v := reflect.New(reflect.TypeOf(zero)).Elem()
	fill(t, v)
	return v.Interface().(Body)
}

// anyBody is a generated body as JSON, its ids among those of the events.
func anyBody(t *rapid.T, r row) []byte {
	raw, err := json.Marshal(generated(t, r))
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// fill puts anything into a value, as far as the log can hold it: texts are
// UTF-8, times UTC in milliseconds, an empty list is none.
func fill(t *rapid.T, v reflect.Value) {
	if _, isTime := v.Interface().(time.Time); isTime {
		ms := rapid.Int64Range(0, 4e12).Draw(t, "ms")
		v.Set(reflect.ValueOf(FromMillis(ms)))
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(t, v.Field(i))
		}
	case reflect.Slice:
		for range rapid.IntRange(0, 3).Draw(t, "length") {
			element := reflect.New(v.Type().Elem()).Elem()
			fill(t, element)
			v.Set(reflect.Append(v, element))
		}
	case reflect.Pointer:
		if rapid.Bool().Draw(t, "set") {
			v.Set(reflect.New(v.Type().Elem()))
			fill(t, v.Elem())
		}
	case reflect.String:
		v.SetString(rapid.OneOf(rapid.SampledFrom(append(somethings, familiar...)), rapid.String()).Draw(t, "string"))
	case reflect.Bool:
		v.SetBool(rapid.Bool().Draw(t, "bool"))
	case reflect.Int64:
		v.SetInt(rapid.Int64().Draw(t, "number"))
	default:
		t.Fatalf("no generator for %s", v.Type())
	}
}

// familiar are words that bodies know, so that some of them fit.
var familiar = []string{"", "P0", "outage", "mitigate/rollback", "fix/deploy", "triage", "lead", "open", "verified",
	"reverted", "confirmed", "done", "resolved", "finding", "message", "5xx", "1 %"}
