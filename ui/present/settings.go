package present

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"warroom/model/policy"
	policyfile "warroom/resources/policy"
)

// Settings is the team's policy as a form, with what is typed into it.
type Settings struct {
	Fields  map[string]SettingField // by key
	Changes []string                // in words, in the order of the file
	Refused int                     // how many fields cannot be saved as they are
	Broken  []FileMistake           // of the file itself; nothing is edited until it is right
}

// SettingField is one field.
type SettingField struct {
	Text    string // as typed, else what holds
	Holds   string // without what was typed
	Default string
	Problem string // why it cannot be saved; empty where it can
	Changed bool   // saving changes what holds
	Usual   bool   // it holds the default
}

// FileMistake is a place in the file that cannot be read.
type FileMistake struct {
	Where  string // line 12, boxes.triage
	Why    string
	Remedy string
}

// SettingsOf reads a policy's file and what was typed, by key.
func SettingsOf(file []byte, typed map[string]string) Settings {
	base, mistakes := policyfile.Read(file)
	s := Settings{Fields: map[string]SettingField{}}
	if len(mistakes) > 0 {
		for _, m := range mistakes {
			s.Broken = append(s.Broken, FileMistake{strings.TrimSuffix("line "+strconv.Itoa(m.Line)+", "+m.Key, ", "), m.Why, m.Remedy})
		}
		return s
	}
	edited, problems := tryTyped(file, typed)
	after, _ := policyfile.Read(edited) // Edit lets no mistake through
	now := policyfile.Settings(after)
	for i, was := range policyfile.Settings(base) {
		f := SettingField{Text: was.Text, Holds: was.Text, Default: was.Default, Problem: problems[was.Key], Changed: now[i].Text != was.Text, Usual: now[i].Text == was.Default}
		if text, ok := typed[was.Key]; ok {
			f.Text = text
		}
		if f.Changed {
			s.Changes = append(s.Changes, changeWords(was.Key, was.Text, now[i].Text))
		}
		s.Fields[was.Key] = f
	}
	s.Refused = len(problems)
	return s
}

// changeWords says what a change is: P0 response: 15 min → 20 min.
func changeWords(key, before, after string) string {
	if strings.HasSuffix(key, ".on") {
		return settingName(key) + ": " + after
	}
	return settingName(key) + ": " + before + " → " + after
}

// tryTyped is the file with all that was typed and can be saved, and why the rest
// cannot, by key.
func tryTyped(file []byte, typed map[string]string) ([]byte, map[string]string) {
	problems, rest := map[string]string{}, maps.Clone(typed)
	for {
		edited, mistakes := policyfile.Edit(file, rest)
		if len(mistakes) == 0 {
			return edited, problems
		}
		for _, m := range mistakes {
			key := blamed(m.Key, rest)
			problems[key] = asTyped.Replace(m.Why + " " + m.Remedy)
			delete(rest, key)
		}
	}
}

// blamed is the field that a mistake is told at: its own, else one of those that
// were typed beside it and do not go together with what the file has.
func blamed(key string, typed map[string]string) string {
	if _, ok := typed[key]; ok {
		return key
	}
	keys := slices.Sorted(maps.Keys(typed))
	section := key[:strings.LastIndexByte(key, '.')+1]
	for _, k := range keys {
		if strings.HasPrefix(k, section) {
			return k
		}
	}
	if len(keys) == 0 {
		return key
	}
	return keys[0]
}

// asTyped writes values as they are typed here, without the quotes and brackets
// of the file.
var asTyped = strings.NewReplacer(`["`, "", `"]`, "", `"`, "")

// SettingsSaved is the file with what was typed; ok is false where something
// cannot be saved as it is.
func SettingsSaved(file []byte, typed map[string]string) (edited []byte, ok bool) {
	edited, mistakes := policyfile.Edit(file, typed)
	return edited, len(mistakes) == 0
}

func settingsOfDefault() []policyfile.Setting { return policyfile.Settings(policy.Default()) }
