package deputy

import (
	"strconv"
	"strings"
	"time"
)

// sorts lists the flags that see things of several sorts: what counts them must not
// call a confirmed hypothesis more of a change. Any other flag sees one sort.
var sorts = map[string][]func(*facts) []sight{
	"guessing":      guesses,
	"hands-on-lead": handsOn,
	"orphan-task":   orphans,
}

// seen is a sight and which sort of its flag it is.
type seen struct {
	sight
	sort int
}

// sees asks a rule, sort by sort.
func (r *rule) sees(f *facts) []seen {
	each := sorts[r.ID]
	if each == nil {
		each = []func(*facts) []sight{r.see}
	}
	var all []seen
	for i, see := range each {
		for _, s := range see(f) {
			all = append(all, seen{s, i})
		}
	}
	return all
}

// every is all that several sorts see.
func every(f *facts, each []func(*facts) []sight) []sight {
	var all []sight
	for _, see := range each {
		all = append(all, see(f)...)
	}
	return all
}

// counted tells the first sight of each sort, and how many more there are of it.
func counted(sights []seen, now time.Time) string {
	more := map[int]int{}
	var order []int // where the first of each sort stands
	for i, s := range sights {
		if more[s.sort]++; more[s.sort] == 1 {
			order = append(order, i)
		}
	}
	var told []string
	for _, i := range order {
		told = append(told, sights[i].saw(now))
		if n := more[sights[i].sort]; n > 1 {
			told = append(told, strconv.Itoa(n-1)+" more like it.")
		}
	}
	return strings.Join(told, " ")
}
