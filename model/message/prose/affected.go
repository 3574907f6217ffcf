package prose

import (
	"strings"

	"warroom/model"
)

// Affected says who and what is hit in one phrase, "all users, every checkout
// fails"; empty where neither is known.
func Affected(i model.Impact) string {
	switch {
	case i.Users == "" || strings.Contains(strings.ToLower(i.Summary), strings.ToLower(i.Users)):
		return i.Summary
	case i.Summary == "":
		return i.Users
	}
	return i.Users + ", " + i.Summary
}
