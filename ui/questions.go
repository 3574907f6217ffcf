package ui

import (
	"time"

	"warroom/model"
	"warroom/ui/ask"
)

// question is an action that asks something first and then emits one command.
type question struct {
	id   string
	form func(d *Desk, arg string) ask.Form
	// answer makes the command; at is when it happened, zero for now.
	answer func(d *Desk, arg string, a ask.Answers) (c model.Command, at time.Time, err error)
}

// questions lists them all. Texts are found here and nowhere else.
var questions = concat(situationQuestions, mitigationQuestions, boardQuestions, endQuestions, entryQuestions, reviewQuestions, deputyQuestions, []question{telling})

func concat(lists ...[]question) []question {
	var all []question
	for _, l := range lists {
		all = append(all, l...)
	}
	return all
}

// put opens the form of a question. What was typed and left with Esc, or by a kill,
// is offered again the next time.
func (d *Desk) put(q question, arg string) { d.putThen(q, arg, func() {}) }

// putThen is put with what follows the command.
func (d *Desk) putThen(q question, arg string, then func()) {
	form := q.form(d, arg)
	key := q.id + ":" + arg + "@" + d.current()
	kept := d.keptAnswers(key)
	for i, field := range form.Fields {
		if text, ok := kept[field.Name]; ok {
			form.Fields[i].Text = text
		}
	}
	note := form.Typed
	form.Typed = func(a ask.Answers) {
		if note != nil {
			note(a)
		}
		d.keepAnswers(key, a)
	}
	form.Do = func(a ask.Answers) error {
		command, at, err := q.answer(d, arg, a)
		if err == nil {
			err = d.doAt(command, at)
		}
		if err != nil {
			return inForm(form, err)
		}
		d.keepAnswers(key, nil)
		then()
		return nil
	}
	d.dialog = ask.Show(d.window.Canvas(), form)
}

// text asks for one line.
func text(name, label, placeholder string) ask.Field {
	return ask.Field{Name: name, Label: label, Placeholder: placeholder}
}

// now is a command that happened just now.
func now(c model.Command) (model.Command, time.Time, error) { return c, time.Time{}, nil }
