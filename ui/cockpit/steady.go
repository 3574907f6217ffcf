package cockpit

import "warroom/model"

// held is the height that the board of an incident has, and in what room.
type held struct {
	incident     string
	most, height float32 // px
}

// sameRoom is by how many px a room may change and be the same: another one gives the
// board its height anew.
const sameRoom float32 = 8

func (h held) holds(incident string, most float32) bool {
	return h.incident == incident && most-h.most < sameRoom && h.most-most < sameRoom
}

// steady is the height of what stands over the timeline, of what it wants and at most
// has. The board of hypotheses keeps it while a person types or reads below: it
// scrolls, and its count says more.
func (v *View) steady(want, most float32) float32 {
	want = min(want, most)
	if v.shown.Panel.Phase != model.Investigate {
		v.held = held{}
		return want
	}
	if v.held.holds(v.shown.Incident, most) && v.on.Reading != nil && v.on.Reading() {
		return min(v.held.height, most)
	}
	v.held = held{v.shown.Incident, most, want}
	return want
}
