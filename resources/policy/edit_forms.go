package policy

import (
	"fmt"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2/unstable"

	"warroom/model/policy"
	"warroom/model/when"
)

// Setting is a key as a person sees it in a form, in texts that can be typed.
type Setting struct {
	Key     string // severity.P0.response
	Text    string // 15 min
	Default string
}

// Settings are all keys of a policy, in the order of the table.
func Settings(p policy.Policy) []Setting {
	usual := sheetOf(Default()).keys
	var all []Setting
	for i, k := range sheetOf(p).keys {
		all = append(all, Setting{k.path, k.form.shown(), usual[i].form.shown()})
	}
	return all
}

// Words that stand in the place of an empty list.
const nobody = "nobody"

func texted(text string) value { return value{kind: unstable.String, text: text} }

// itemised is a list as a person types it: a, b and c.
func itemised(text string, kind unstable.Kind, empty string) value {
	v := value{kind: unstable.Array}
	if strings.EqualFold(text, empty) {
		return v
	}
	for _, part := range strings.Split(text, ",") {
		if part = strings.TrimSpace(part); part != "" {
			v.items = append(v.items, value{kind: kind, text: part})
		}
	}
	return v
}

func enumerated(all []string, empty string) string {
	if len(all) == 0 {
		return empty
	}
	return strings.Join(all, ", ")
}

func (wording) typed(text string) value { return texted(text) }
func (f wording) shown() string         { return *f.to }

func (names) typed(text string) value { return itemised(text, unstable.String, nobody) }
func (f names) shown() string         { return enumerated(*f.to, nobody) }

func (dates) typed(text string) value { return itemised(text, unstable.LocalDate, none) }
func (f dates) shown() string         { return enumerated(*f.to, none) }

func (days) typed(text string) value {
	return itemised(strings.ToLower(text), unstable.String, none)
}

func (f days) shown() string {
	var all []string
	for _, d := range *f.to {
		all = append(all, d.String()[:3])
	}
	return strings.Join(all, ", ")
}

func (toggle) typed(text string) value {
	return value{kind: unstable.Bool, text: fmt.Sprint(text == "on")}
}

func (f toggle) shown() string {
	if *f.to {
		return "on"
	}
	return "off"
}

func (count) typed(text string) value { return value{kind: unstable.Integer, text: text} }
func (f count) shown() string         { return f.write() }

func (zone) typed(text string) value { return texted(text) }
func (f zone) shown() string         { return strings.Trim(f.write(), `"`) }

// typed reads 9:00 as 09:00.
func (clock) typed(text string) value {
	if len(text) == len("9:00") && text[1] == ':' {
		text = "0" + text
	}
	return texted(text)
}

func (f clock) shown() string { return strings.Trim(f.write(), `"`) }

func (length) typed(text string) value { return texted(lengthTyped(text)) }

func (f length) shown() string {
	if f.none && *f.to == 0 {
		return none
	}
	return spelled(*f.to)
}

func (response) typed(text string) value {
	if strings.EqualFold(text, nextBusinessDay) {
		return texted(nextBusinessDay)
	}
	return texted(lengthTyped(text))
}

func (f response) shown() string {
	if f.to.NextBusinessDay {
		return nextBusinessDay
	}
	return length{to: &f.to.Response, none: true}.shown()
}

// lengthTyped is a length of time as the file has it, from what a person types;
// what is none comes back as it is, to be refused by name.
func lengthTyped(text string) string {
	lower := strings.ToLower(text)
	if lower == none {
		return none
	}
	joined := strings.NewReplacer(" ", "", "min", "m").Replace(lower)
	if _, err := time.ParseDuration(joined); err == nil {
		return joined
	}
	if d, err := when.ParseBox(text); err == nil {
		return d.String()
	}
	return text
}

// spelled is a length of time for people: 45 min, 48 h, 1 h 30 min.
func spelled(d time.Duration) string {
	switch h, m := d/time.Hour, d%time.Hour/time.Minute; {
	case h == 0:
		return fmt.Sprintf("%d min", m)
	case m == 0:
		return fmt.Sprintf("%d h", h)
	default:
		return fmt.Sprintf("%d h %02d min", h, m)
	}
}
