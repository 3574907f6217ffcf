package ui

import "warroom/ui/frame"

// The keys at the right of the footer, by screen: those that one needs there most.
var (
	incidentHints = []frame.Hint{
		{Keys: []string{"F1"}, Text: "Help"}, {Keys: []string{"Ctrl", "L"}, Text: "Log"}, {Keys: []string{"Ctrl", "Z"}, Text: "Undo"},
		{Keys: []string{"Ctrl", "N"}, Text: "Declare"}, {Keys: []string{"Ctrl", "H"}, Text: "Home"}, {Keys: []string{"F11"}, Text: "Wall"},
	}
	reviewHints = []frame.Hint{
		{Keys: []string{"F1"}, Text: "Help"}, {Keys: []string{"Ctrl", "Z"}, Text: "Undo"}, {Keys: []string{"Ctrl", "E"}, Text: "Export"},
		{Keys: []string{"Alt", "↓"}, Text: "Next section"}, {Keys: []string{"Ctrl", "H"}, Text: "Home"},
	}
	homeHints = []frame.Hint{
		{Keys: []string{"F1"}, Text: "Help"}, {Keys: []string{"Ctrl", "K"}, Text: "Commands"},
		{Keys: []string{"Ctrl", "F"}, Text: "Search"}, {Keys: []string{"Ctrl", "Tab"}, Text: "Next incident"},
	}
	// firstHints are those of a file without incidents: there is nothing to search yet.
	firstHints = []frame.Hint{
		{Keys: []string{"F1"}, Text: "Help"}, {Keys: []string{"Ctrl", "K"}, Text: "Commands"}, {Keys: []string{"Ctrl", "N"}, Text: "Declare"},
	}
)
