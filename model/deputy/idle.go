package deputy

import (
	"warroom/model"
	"warroom/model/policy"
)

// Idle names the overrides that settled nothing, by their events: the red flag did
// not stand when its reason was given. facts is a log in its order.
func Idle(facts []model.Fact, p policy.Policy) map[string]bool {
	var idle map[string]bool
	var known model.Folded
	seen := 0
	for i, f := range facts {
		override, is := f.Body.(model.FlagOverridden)
		if !is {
			continue
		}
		if before := facts[seen:i]; seen == 0 {
			known = model.FoldLog(append([]model.Fact(nil), before...))
		} else {
			known = known.With(before...)
		}
		seen = i
		if _, stood := Look(known.State, p, f.At).Flag(override.Flag); !stood {
			if idle == nil {
				idle = map[string]bool{}
			}
			idle[f.ID] = true
		}
	}
	return idle
}

// Title is what a red flag is called; its id where the deputy does not know it.
func Title(flag string) string {
	for _, r := range rules {
		if r.ID == flag {
			return r.Title
		}
	}
	return flag
}
