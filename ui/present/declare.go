package present

import "warroom/model"

// SeverityCard is a severity with what it means and how soon one responds, in
// the words of the process text.
type SeverityCard struct {
	Severity        model.Severity
	Title, Criteria string
	Response        string
}

// SeverityCards are the four, the worst first.
var SeverityCards = []SeverityCard{
	{model.P0, "Total outage", "Service completely down, data loss", "respond in 15 min"},
	{model.P1, "Major degradation", "Core feature broken, significant user impact", "respond in 30 min"},
	{model.P2, "Partial impact", "Feature degraded, workaround exists", "respond in 2 h"},
	{model.P3, "Minor issue", "Edge case, few users affected", "respond next business day"},
}
