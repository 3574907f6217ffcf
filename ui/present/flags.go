package present

import (
	"fmt"

	"warroom/model/deputy"
	"warroom/model/when"
)

// Flags is the panel of red flags, the most dangerous first.
type Flags struct {
	Title string
	Rules string // how many rules watch, where none stands
	Cards []FlagCard
	Quiet string // those that are snoozed, in a line
}

// FlagCard is a red flag that stands.
type FlagCard struct {
	ID, Title, Saw, Why string
	Action, Button      string
}

// FlagsOf reads the panel.
func FlagsOf(v deputy.View, x Clock) Flags {
	var f Flags
	for _, flag := range v.Flags {
		if flag.Snoozed() {
			if f.Quiet == "" {
				f.Quiet = flag.Title + " snoozed until " + when.Moment(flag.SnoozedUntil, x.Now, x.Zone)
			} else {
				f.Quiet += ", and more"
			}
			continue
		}
		f.Cards = append(f.Cards, FlagCard{flag.ID, flag.Title, flag.Saw, flag.Why, flag.Action.ID, flag.Action.Text})
	}
	switch n := len(f.Cards); n {
	case 0:
		f.Title = "No red flag"
	case 1:
		f.Title = "1 red flag"
	default:
		f.Title = fmt.Sprintf("%d red flags", n)
	}
	f.Rules = fmt.Sprintf("%d rules watch", len(deputy.Rules()))
	return f
}
