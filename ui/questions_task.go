package ui

import (
	"fmt"
	"time"

	"warroom/model"
	"warroom/model/when"
	"warroom/ui/ask"
)

// taskOf is the task of that number, without one the newest that is open.
func (d *Desk) taskOf(n string) (model.Task, bool) {
	all := d.state().Tasks
	for i := len(all) - 1; i >= 0; i-- {
		if all[i].N == number(n) || n == "" && all[i].State == model.TaskOpen {
			return all[i], true
		}
	}
	return model.Task{}, false
}

// boxForm asks for the time box of a task, with the owner that it has.
func boxForm(d *Desk, n string) ask.Form {
	form := ask.Form{
		Title: "How long may it take?", Consequence: "The box starts now. When it is over, ask.",
		Fields: []ask.Field{text("text", "Time box", "5m"), text("owner", "Owner", "on-call B")}, Confirm: "Start box",
	}
	if task, ok := d.taskOf(n); ok {
		form.Title = fmt.Sprintf("How long may “%s” take?", task.Text)
		form.Fields[1].Text = task.Owner
		if task.Box > 0 {
			form.Fields[0].Text = when.Span(task.Box)
		}
	}
	return form
}

func startBox(d *Desk, n string, a ask.Answers) (model.Command, time.Time, error) {
	box, err := when.ParseBox(a["text"])
	if err != nil {
		return nil, time.Time{}, err
	}
	c := model.ChangeTask{N: number(n), Box: box}
	if task, ok := d.taskOf(n); !ok || task.Owner != a["owner"] {
		c.Owner = a["owner"]
	}
	return now(c)
}
