package session

import (
	"strings"
	"time"

	"warroom/model"
)

// The letters of a ULID (github.com/ulid/spec), and how many of them in front
// are its time in milliseconds.
const (
	letters     = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
	timeLetters = 10
)

// naming gives ids that rise within a millisecond, also above those that another
// process gave in it: what one moment holds is told in the order of the ids.
type naming struct {
	fresh   func(time.Time) string
	facts   []model.Fact
	given   []string
	highest string // of all ids there are
}

func (s *Session) naming(had model.Folded) naming {
	return naming{fresh: s.opts.NewID, facts: had.Facts, highest: had.HighestID()}
}

func (n *naming) id(now time.Time) string {
	id := n.fresh(now)
	if len(id) > timeLetters && id <= n.highest {
		if before := n.highestOf(id[:timeLetters]); id <= before {
			id = following(before)
		}
	}
	n.highest, n.given = max(n.highest, id), append(n.given, id)
	return id
}

// highestOf is the greatest id that was given in a moment, by its letters.
func (n *naming) highestOf(moment string) string {
	highest := ""
	see := func(id string) {
		if strings.HasPrefix(id, moment) {
			highest = max(highest, id)
		}
	}
	for _, f := range n.facts {
		see(f.ID)
	}
	for _, id := range n.given {
		see(id)
	}
	return highest
}

// following is the next id of the same millisecond.
func following(id string) string {
	raw := []byte(id)
	for i := len(raw) - 1; i >= timeLetters; i-- {
		at := strings.IndexByte(letters, raw[i])
		if at+1 < len(letters) {
			raw[i] = letters[at+1]
			break
		}
		raw[i] = letters[0]
	}
	return string(raw)
}
