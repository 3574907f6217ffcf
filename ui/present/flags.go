package present

import (
	"fmt"
	"slices"
	"strings"

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
	Seen                string // how many entries it saw: "2 entries"; empty where none
	Action, Button      string
	Short               string // the button where the title leaves little room: "End…"
}

// FlagsOf reads the panel.
func FlagsOf(v deputy.View, x Clock) Flags {
	var f Flags
	var snoozed []deputy.Flag
	for _, flag := range v.Flags {
		if flag.Snoozed() {
			snoozed = append(snoozed, flag)
			continue
		}
		f.Cards = append(f.Cards, FlagCard{flag.ID, flag.Title, arrows(flag.Saw), flag.Why, entriesSeen(len(flag.Entries)), asks(flag.Action), flag.Action.Text, shortAction(flag.Action.Text)})
	}
	switch n := len(f.Cards); n {
	case 0:
		f.Title = "No red flag"
	case 1:
		f.Title = "1 red flag"
	default:
		f.Title = fmt.Sprintf("%d red flags", n)
	}
	f.Quiet = quiet(snoozed, x)
	f.Rules = fmt.Sprintf("%d rules watch", len(deputy.Rules()))
	return f
}

// shortAction is the verb of an action without what it is done to.
func shortAction(text string) string {
	words, end := strings.Fields(text), ""
	if len(words) < 2 {
		return text
	}
	if strings.HasSuffix(text, "…") {
		end = "…"
	}
	switch first, last := words[0], strings.TrimSuffix(words[len(words)-1], "…"); {
	case last == "done": // "Staging done…"
		return "Done" + end
	case first == "Take":
		return "Take back" + end
	case first == "Hand":
		return "Hand over" + end
	case first == "Give":
		return "Give away" + end
	default:
		return first + end
	}
}

func entriesSeen(n int) string {
	if n == 0 {
		return ""
	}
	return entries(n)
}

// quiet tells of the snoozed flags when the first of them speaks again; one alone
// is named.
func quiet(snoozed []deputy.Flag, x Clock) string {
	if len(snoozed) == 0 {
		return ""
	}
	first := slices.MinFunc(snoozed, func(a, b deputy.Flag) int { return a.SnoozedUntil.Compare(b.SnoozedUntil) })
	who := first.Title
	if n := len(snoozed); n > 1 {
		who = fmt.Sprint(n)
	}
	return who + " snoozed until " + when.Moment(first.SnoozedUntil, x.Now, x.Zone)
}
