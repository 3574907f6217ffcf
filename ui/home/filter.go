package home

import (
	"slices"

	"warroom/model"
	"warroom/ui/present"
)

// part is what home shows of itself.
type part int

// The parts, in the order of the navigation.
const (
	allParts part = iota
	reviewsPart
	actionsPart
)

// filter narrows home.
type filter struct {
	part     part
	severity model.Severity // of the history; empty shows all
}

// only is what a filter lets through; the counts stay those of the whole file.
func (f filter) only(h present.Home) present.Home {
	h.Open = slices.DeleteFunc(slices.Clone(h.Open), func(c present.OpenCard) bool { return c.Hidden })
	h.Owed = slices.DeleteFunc(slices.Clone(h.Owed), func(r present.OwedRow) bool { return r.Hidden })
	switch f.part {
	case reviewsPart:
		h.Open, h.Owed = nil, owedOf(h.Owed, "Post-mortem")
		h.History = pastOf(h.History, func(r present.HistoryRow) bool { return r.Reviewed })
	case actionsPart:
		h.Open, h.Owed, h.History = nil, owedOf(h.Owed, "Action"), nil
	}
	if f.severity != model.NoSeverity {
		h.History = pastOf(h.History, func(r present.HistoryRow) bool { return r.Severity == f.severity })
	}
	return h
}

func owedOf(rows []present.OwedRow, kind string) []present.OwedRow {
	return slices.DeleteFunc(slices.Clone(rows), func(r present.OwedRow) bool { return r.Kind != kind })
}

func pastOf(rows []present.HistoryRow, keep func(present.HistoryRow) bool) []present.HistoryRow {
	return slices.DeleteFunc(slices.Clone(rows), func(r present.HistoryRow) bool { return !keep(r) })
}

// words say what a part calls its lists, and what it says where they are empty.
type words struct{ owed, nothingOwed, past, nothingPast string }

var partWords = [...]words{
	allParts:    {"Owed", "nothing", "History", "What is over will stand here, with its figures and its post-mortem."},
	reviewsPart: {"Post-mortems owed", "none", "Published post-mortems", "They will stand here once they are published."},
	actionsPart: {"Open actions", "none", "", ""},
}

// nothingPast is the sentence in place of an empty history.
func (v *View) nothingPast() string {
	switch {
	case v.search.Text() != "" && len(v.shown.Open) > 0:
		return "Nothing that is over mentions this."
	case v.search.Text() != "":
		return "Nothing mentions this. Esc shows all again."
	case v.filter.severity != model.NoSeverity:
		return "No " + string(v.filter.severity) + " is over."
	}
	return partWords[v.filter.part].nothingPast
}
