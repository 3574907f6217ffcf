package logline

import "strings"

// Row is one line of the help sheet.
type Row struct {
	Form    string // e.g. "/change TEXT"
	Letter  string // that does the same with a space behind it; may be empty
	Meaning string
	Example string // a whole line that works; empty where the form is one
}

// Help lists every form in the order of the grammar, plain text first.
func Help() []Row {
	var rows []Row
	for _, p := range plain {
		rows = append(rows, Row{Form: p.shape, Meaning: p.meaning, Example: p.example})
	}
	for _, f := range grammar {
		row := Row{Form: f.form(), Letter: f.letter, Meaning: f.meaning}
		if f.example != "" {
			row.Example = "/" + f.word + " " + f.example
		}
		rows = append(rows, row)
	}
	return append(rows, marks...)
}

// marks stand in front of a line or in it, whatever its form.
var marks = []Row{
	{Form: "^ TEXT", Meaning: "belongs to the entry above", Example: "^ and the cache is cold"},
	{Form: "#tag", Meaning: "anywhere: to find it by", Example: "pool full #database"},
}

// Times lists the ways to say in front of a line when it happened.
func Times() []Row {
	return []Row{
		{Form: "@14:05  @14:05:20", Meaning: "the latest such time"},
		{Form: "@-7m  @20 min ago", Meaning: "before now; also without @"},
		{Form: "@yesterday 23:50", Meaning: "that day; also without @"},
		{Form: "@2026-11-24T12:05:00Z", Meaning: "exact; UTC or +02:00 may follow any time"},
	}
}

// Parts tells what the words in capitals stand for.
func Parts() []Row {
	return []Row{
		{Form: "N", Meaning: "its number; where it is left out, the newest open one"},
		{Form: "SIGNAL", Meaning: "what was measured, before and after: 5xx: 94 % -> 0.2 %"},
		{Form: "STEP", Meaning: values(steps)},
		{Form: "NAME of /phase", Meaning: values(phases)},
		{Form: "KIND", Meaning: values(kinds)},
		{Form: "FLAG", Meaning: values(flags)},
	}
}

func values(all offers) string {
	var words []string
	for _, o := range all(Context{}) {
		words = append(words, o.value)
	}
	return strings.Join(words, ", ")
}
