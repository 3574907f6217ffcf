package present_test

import (
	"testing"
	"time"

	"warroom/model"
	"warroom/ui/present"
)

func TestSimilarTitles(t *testing.T) {
	now := time.Date(2026, 11, 24, 12, 18, 0, 0, time.UTC)
	x := present.Clock{Now: now, Zone: time.FixedZone("UTC+02:00", 2*60*60)}
	started := model.Span{Started: now.Add(-17 * time.Minute)}
	all := []model.Summary{
		{ID: "a", Ref: "INC-2026-014", Title: "Checkout returns 500s for all users", Status: model.StatusInvestigating, Span: started},
		{ID: "b", Ref: "INC-2026-013", Title: "Login is slow in one region", Status: model.StatusMitigating, Span: started},
		{ID: "c", Ref: "INC-2026-012", Title: "Search answers slowly", Status: model.StatusResolved, Span: started},
		{ID: "d", Ref: "CASE-1", Title: "Database removed from the wrong host", Status: model.StatusInvestigating, Imported: true},
	}
	for typed, want := range map[string]string{
		"":                                    "",
		"Checkout":                            "", // one word is not enough
		"checkout: 500s":                      "a",
		"Checkout returns 500s for all users": "a",
		"500S ON CHECKOUT":                    "a",
		"The users of all":                    "", // fillers do not count
		"Login slow":                          "b",
		"Login page shows returns of last year in a wrong region": "", // two of many
		"Search answers slowly":                                   "", // is over
		"Database removed from the wrong host":                    "", // is history
	} {
		got, ok := present.SimilarOf(all, typed, x)
		if got.ID != want || ok != (want != "") {
			t.Errorf("%q looks like %q, want %q", typed, got.ID, want)
		}
		if want == "a" && (got.Title != all[0].Title || got.Detail != "INC-2026-014 is open since 14:01. Another one? Declare it.") {
			t.Errorf("it says %q, %q", got.Title, got.Detail)
		}
	}
}
