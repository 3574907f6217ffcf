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
	highest map[string]string // by the letters of the time
}

func (s *Session) naming(facts []model.Fact) naming {
	n := naming{s.opts.NewID, map[string]string{}}
	for _, f := range facts {
		n.keep(f.ID)
	}
	return n
}

func (n naming) keep(id string) {
	if len(id) > timeLetters {
		n.highest[id[:timeLetters]] = max(n.highest[id[:timeLetters]], id)
	}
}

func (n naming) id(now time.Time) string {
	id := n.fresh(now)
	if len(id) > timeLetters {
		if before := n.highest[id[:timeLetters]]; id <= before {
			id = following(before)
		}
	}
	n.keep(id)
	return id
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
