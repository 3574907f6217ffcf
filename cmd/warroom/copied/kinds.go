package copied

import (
	"slices"
	"strings"

	"github.com/jezek/xgb"
	"github.com/jezek/xgb/xproto"
)

// anyType takes what is said to be of any type. The list of forms is one of atoms,
// and some programs say that it is one of targets.
const anyType = 0

// kinds are the forms in which the clipboard is offered.
func (s *selection) kinds() (map[string]bool, error) {
	const most = 1000 // each of them is asked for its name
	list := &held{most: 4 * most}
	if err := s.readAs("TARGETS", anyType, list); err != nil {
		return nil, err
	}
	var asked []xproto.GetAtomNameCookie
	for ; len(list.bytes) >= 4; list.bytes = list.bytes[4:] {
		asked = append(asked, xproto.GetAtomName(s.conn, xproto.Atom(xgb.Get32(list.bytes))))
	}
	kinds := map[string]bool{}
	for _, cookie := range asked {
		if reply, err := cookie.Reply(); err == nil { // one that has no name is none that is looked for
			kinds[reply.Name] = true
		}
	}
	return kinds, nil
}

// otherPicture says which forms of a picture are offered, none of which is PNG.
func otherPicture(offered map[string]bool) error {
	var kinds []string
	for kind := range offered {
		if strings.HasPrefix(kind, "image/") {
			kinds = append(kinds, kind)
		}
	}
	if len(kinds) == 0 {
		return ErrNone
	}
	slices.Sort(kinds)
	return &KindError{kinds}
}
