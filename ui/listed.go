package ui

import (
	"warroom/model"
	"warroom/ui/attention"
)

// listing is the summaries of all incidents, the newest first, as last read.
type listing struct {
	all  []model.Summary
	read bool // it holds; else the file has changed since
}

// listed reads the summaries once for each change of the file, and once where a
// person asks: home, the title, the tick and the clock all need them.
func (d *Desk) listed() ([]model.Summary, error) {
	if d.list.read {
		return d.list.all, nil
	}
	all, err := d.Room.Summaries(d.ctx)
	d.unread = err
	if err != nil {
		return nil, err
	}
	d.list = listing{all, true}
	return all, nil
}

// outdated tells that the file has changed.
func (d *Desk) outdated() { d.list.read, d.attending.known = false, false }

// running are the ids of the incidents that run, the newest first.
func (d *Desk) running() ([]string, error) {
	return d.those(func(s model.Summary) bool { return s.Status.Open() && !s.Imported })
}

// owing are the ids of those that run or that may owe something, the newest first.
func (d *Desk) owing() ([]string, error) {
	return d.those(func(s model.Summary) bool { return attention.Owes(s.Status, s.Imported) })
}

func (d *Desk) those(meant func(model.Summary) bool) ([]string, error) {
	all, err := d.listed()
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, sum := range all {
		if meant(sum) {
			ids = append(ids, sum.ID)
		}
	}
	return ids, nil
}
