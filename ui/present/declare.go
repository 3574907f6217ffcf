package present

import (
	"warroom/model"
	"warroom/model/policy"
	"warroom/model/when"
)

// SeverityCard is a severity with what it means and how soon one responds.
type SeverityCard struct {
	Severity        model.Severity
	Title, Criteria string
	Response        string
}

// SeverityCardsOf are the four in the words of a policy, the worst first.
func SeverityCardsOf(p policy.Policy) []SeverityCard {
	var cards []SeverityCard
	for _, s := range model.Severities {
		cards = append(cards, SeverityCard{s, p.Word(s), p.For(s).Criteria, respond(p.For(s))})
	}
	return cards
}

func respond(l policy.Limits) string {
	switch {
	case l.NextBusinessDay:
		return "respond next business day"
	case l.Response <= 0:
		return "no limit to respond"
	}
	return "respond in " + when.Span(l.Response)
}
