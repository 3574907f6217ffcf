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
func (d *Desk) put(q question, arg string) { d.putThen(q, arg, nil, func() {}) }

// putThen is put with what stands on the screen already, which is newer than what was
// left, and with what follows the command.
func (d *Desk) putThen(q question, arg string, typed ask.Answers, then func()) {
	form := q.form(d, arg)
	key := q.id + ":" + arg + "@" + d.current()
	offer(form.Fields, d.keptAnswers(key), false)
	offer(form.Fields, typed, true)
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

// offer puts answers into the fields that they are of. Half typed ones are gone on with,
// any other is replaced by the first letter.
func offer(fields []ask.Field, a ask.Answers, half bool) {
	for i, field := range fields {
		if text, ok := a[field.Name]; ok {
			fields[i].Text, fields[i].Amends = text, fields[i].Amends || half
		}
	}
}

// text asks for one line.
func text(name, label, placeholder string) ask.Field {
	return ask.Field{Name: name, Label: label, Placeholder: placeholder}
}

// now is a command that happened just now.
func now(c model.Command) (model.Command, time.Time, error) { return c, time.Time{}, nil }
