package policy

import (
	"bytes"
	"strings"
)

// Edit sets keys of a team's file in place: comments and order stay as they are.
// The changes are what a person types, by key ("severity.P0.response": "20 min");
// an empty text, and one that says the same as the default, take the key out of
// the file. A key that the file does not have yet is added where its section is,
// else in a section at the end.
//
// Where the file has mistakes, or would have some, it comes back as it was, with
// what is wrong: a mistake in a change has the key and no line.
func Edit(file []byte, changes map[string]string) ([]byte, []Mistake) {
	base, mistakes := over(Default(), file)
	if len(mistakes) > 0 {
		return file, mistakes
	}
	was, usual := sheetOf(base), sheetOf(Default())
	edited := file
	for i, k := range was.keys {
		text, changed := changes[k.path]
		if !changed {
			continue
		}
		before := k.form.write()
		if wrongs := typeInto(k.form, usual.keys[i].form, text); len(wrongs) > 0 {
			for _, m := range wrongs {
				mistakes = append(mistakes, Mistake{Key: k.path, Why: m.Why, Remedy: m.Remedy})
			}
			continue
		}
		switch value := k.form.write(); value {
		case before:
		case usual.keys[i].form.write():
			edited = remove(edited, k.path)
		default:
			edited = set(edited, k, value)
		}
	}
	if len(mistakes) > 0 {
		return file, mistakes
	}
	if _, mistakes = Read(edited); len(mistakes) > 0 {
		return file, mistakes // what fits by itself and not together
	}
	return edited, nil
}

// typeInto reads what a person typed into the place of a form; nothing is the
// default.
func typeInto(f, usual form, text string) []Mistake {
	if strings.TrimSpace(text) == "" {
		text = usual.shown()
	}
	return f.read(f.typed(strings.TrimSpace(text)))
}

// set writes a value behind its key, or the key with it.
func set(file []byte, k key, value string) []byte {
	p := pageOf(file)
	if s := p.find(k.path); s != nil {
		return p.replace(s.line, s.value, value)
	}
	path := strings.Split(k.path, ".")
	section := path[:len(path)-1]
	if end, ok := p.tableEnd(section); ok {
		return p.insertLine(end, k.name+" = "+value)
	}
	if s := p.sibling(section); s != nil {
		return p.insertLine(s.line.to, strings.Join(path[len(s.table):], ".")+" = "+value)
	}
	if s := p.braces(section); s != nil {
		return p.insertMember(s, strings.Join(path[len(s.path):], ".")+" = "+value)
	}
	gap := "\n"
	if len(bytes.TrimSpace(file)) == 0 {
		gap = ""
	}
	return p.insertLine(len(p.text), gap+"["+k.section+"]\n"+k.name+" = "+value)
}

// remove takes a key out, and keeps what was commented on it.
func remove(file []byte, path string) []byte {
	p := pageOf(file)
	s := p.find(path)
	switch {
	case s == nil:
		return file
	case s.in == nil:
		return p.replace(s.line, s.line, "")
	}
	return p.replace(s.line, s.in.without(s), "")
}
