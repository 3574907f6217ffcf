package ask

import (
	"errors"

	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// At says which field an error is about, by its name; nil stays nil.
func At(field string, err error) error {
	if err == nil {
		return nil
	}
	return misplaced{err, field}
}

type misplaced struct {
	error
	field string
}

func (e misplaced) Unwrap() error { return e.error }

// Or offers another way beside an error: a button that says what it does. It has
// to be pressed by itself; Enter stays with what was refused.
func Or(err error, label string, do func(Answers) error) error { return otherwise{err, label, do} }

type otherwise struct {
	error
	label string
	do    func(Answers) error
}

func (e otherwise) Unwrap() error { return e.error }

func newQuestion(f Form) *question {
	q := &question{form: f, width: widgets.DialogWidth, named: map[string]*widgets.Field{}}
	q.why = widgets.NewParagraph(theme.Body, theme.Over, "")
	q.why.Hide()
	q.other = widgets.NewSecondary("", func() { q.goOther() }).Tall()
	q.other.Hide()
	return q
}

func (q *question) confirm() bool { return q.took(q.form.Do(q.answers())) }

// goOther does what the last refusal offered.
func (q *question) goOther() {
	if q.took(q.way(q.answers())) {
		q.dialog.Done()
	}
}

// took tells whether the answers were taken; else it shows why not.
func (q *question) took(err error) bool {
	if err != nil {
		q.refuse(err)
	}
	return err == nil
}

// refuse shows why, under the field that it is about: the first, unless the error
// names another. A form of choices alone says it below them.
func (q *question) refuse(err error) {
	q.forget()
	field := q.fieldOf(err)
	if field != nil {
		field.SetProblem(err.Error())
	} else {
		q.why.SetText(err.Error())
		q.why.Show()
	}
	if way := (otherwise{}); errors.As(err, &way) {
		q.way = way.do
		q.other.SetText(way.label)
		q.other.Show()
	}
	q.dialog.Relayout()
	if at := (misplaced{}); field != nil && errors.As(err, &at) {
		q.dialog.Focus(field.Entry)
	}
}

func (q *question) fieldOf(err error) *widgets.Field {
	if at := (misplaced{}); errors.As(err, &at) && q.named[at.field] != nil {
		return q.named[at.field]
	}
	if len(q.texts) > 0 {
		return q.texts[0]
	}
	return nil
}

// calm takes a refusal away once the answer changes.
func (q *question) calm() {
	if q.dialog != nil {
		q.forget()
		q.dialog.Relayout()
	}
}

func (q *question) forget() {
	for _, f := range q.texts {
		f.SetProblem("")
	}
	for _, o := range []fyne.CanvasObject{q.why, q.other} {
		if o.Visible() {
			o.Hide()
		}
	}
}
