package palette

import (
	"fmt"
	"strings"
	"time"

	"warroom/ui/present"
	"warroom/ui/widgets"
)

// searchAfter is how long the keyboard must rest before the log is searched.
const searchAfter = 150 * time.Millisecond

// typed finds at once what can be done, and what was done once the keyboard rests.
func (v *View) typed(text string) {
	v.past = nil
	v.find(text)
	v.asked++
	asked := v.asked
	if v.intents.Past == nil || len(strings.TrimSpace(text)) < 2 {
		return
	}
	v.intents.Later(searchAfter, func() {
		if asked == v.asked {
			v.past = v.intents.Past(text)
			v.find(text)
		}
	})
}

// find shows what fits the words, with the keyboard on the first that can run.
func (v *View) find(text string) {
	text = strings.TrimSpace(text)
	var shown int
	v.rows, shown = present.Palette(v.items, text)
	count := fmt.Sprintf("%d of %d", shown, len(v.items))
	if n := len(v.past); n > 0 { // they come from the file, and are none of those
		v.rows = append(v.rows, present.PastRows(v.past, text)...)
		count += fmt.Sprintf(", %d past", n)
	}
	v.field.SetTail(count)
	v.list.SetCount(len(v.rows))
	v.list.SetCurrent(-1)
	v.list.ScrollToTop()
	v.step(1)
	v.say(text)
}

// say explains an empty list, and what Shift+Enter would do.
func (v *View) say(text string) {
	v.empty.SetText("Nothing here is called “" + text + "”.")
	widgets.SetVisible(v.empty, len(v.rows) == 0)
	widgets.SetVisible(v.noted, text != "" && v.intents.Log != nil)
	v.note.SetText("log “" + shortened(text) + "” as a note")
	v.foot.Refresh()
}

// shortened keeps the foot on its line.
func shortened(text string) string {
	const most = 24
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return text
}
