package settings

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// control is the input of one key.
type control struct {
	object fyne.CanvasObject
	focus  fyne.Focusable
	show   func(present.SettingField)
}

// makeControl makes what fits a key: a switch, the days of a week, or a field.
func (v *View) makeControl(key string, n *note) *control {
	switch {
	case strings.HasSuffix(key, ".on"):
		return v.makeSwitch(key)
	case key == "calendar.days":
		return v.makeDays(key, n)
	}
	return v.makeField(key, n)
}

func (v *View) makeField(key string, n *note) *control {
	f := widgets.NewField("", "")
	filling := false
	f.Entry.OnChanged = func(text string) {
		if !filling {
			v.on.Type(key, text)
		}
	}
	paint := f.Entry.OnFocus
	f.Entry.OnFocus = func(on bool) {
		paint(on)
		v.pointed(pointed{f, f.Entry, key}, on)
		if on {
			f.Entry.SelectAll() // what is typed replaces it, as in every form
		} else {
			v.on.Typed(key)
		}
	}
	n.under(key, f)
	return &control{object: f, focus: f.Entry, show: func(s present.SettingField) {
		if f.Text() != s.Text && !(f.Text() == "" && s.Usual) {
			filling = true
			f.Entry.SetTextAtEnd(s.Text)
			filling = false
		}
		f.Entry.SetPlaceHolder(s.Default)
		f.SetOutlined(s.Problem != "")
		f.SetTail(tailOf(key, s))
		n.set(key, s.Problem)
	}}
}

// wordy are the keys whose texts fill their field.
var wordy = []string{".name", ".criteria", ".tell", ".zone", ".holidays"}

// tailOf says what a short value was, else what it is by default.
func tailOf(key string, s present.SettingField) string {
	long := slices.ContainsFunc(wordy, func(end string) bool { return strings.HasSuffix(key, end) })
	switch {
	case long || s.Problem != "" || s.Text == "":
		return ""
	case s.Changed:
		return "was " + s.Holds
	case !s.Usual:
		return "default " + s.Default
	}
	return ""
}

func (v *View) makeSwitch(key string) *control {
	s := widgets.NewSwitch(func(on bool) { v.on.Type(key, onOff(on)) })
	s.OnPointed = func() { v.pointed(pointed{s, s, key}, s.Focused()) }
	return &control{object: s, focus: s, show: func(f present.SettingField) {
		s.SetOn(f.Text == onOff(true))
	}}
}

func onOff(on bool) string {
	if on {
		return "on"
	}
	return "off"
}

// week is the days as the policy has them, in the order of a working week.
var week = []string{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}

// makeDays makes a button a day, with a check on those that are working days.
func (v *View) makeDays(key string, n *note) *control {
	row := widgets.NewRow(theme.Gap4)
	buttons := map[string]*widgets.Button{}
	on := map[string]bool{}
	for _, day := range week {
		b := widgets.NewQuiet(day, func() {
			on[day] = !on[day]
			v.on.Type(key, daysTyped(on))
		})
		b.OnPointed = func() { v.pointed(pointed{b, b, key}, b.Focused()) }
		buttons[day] = b
		row.Add(b)
	}
	object := middle(row)
	n.under(key, object)
	return &control{object: object, focus: buttons[week[0]], show: func(f present.SettingField) {
		for _, day := range week {
			on[day] = strings.Contains(f.Text, day)
			weight := widgets.Quiet
			if on[day] {
				weight = widgets.Secondary
			}
			buttons[day].SetWeight(weight)
		}
		n.set(key, f.Problem)
	}}
}

// daysTyped are the days that are on; none is a text that is refused by name.
func daysTyped(on map[string]bool) string {
	var all []string
	for _, day := range week {
		if on[day] {
			all = append(all, day)
		}
	}
	if len(all) == 0 {
		return "none"
	}
	return strings.Join(all, ", ")
}
