package logline

import "regexp"

// bareTime is what can only be a time, so that it needs no @ in front of a line:
// -7m, yesterday 23:50, 20 min ago, an hour ago. 14:05 stays text, for it is that as often.
var bareTime = regexp.MustCompile(`^(?:[-−–]\d[\d.]*\s?[a-z][\da-z.\s]*|[Yy]esterday\s+(?:at\s+)?\d\d?:\S+(?:\s+(?i:utc|[ap](?:m|\.m\.)))?|\d[\d.]*\s*[a-z][\da-z.\s]*\sago|(?:[Hh]alf\s+an\s+hour|[Aa]n?\s+[a-z]+)\s+ago)$`)

// signed is such a time that counts from now with a sign.
var signed = regexp.MustCompile(`^[-−–]\d`)

// cutFront takes the time off the front of a line, with @ or bare. A bare one that
// does not read as a time is text.
func cutFront(text string, x Context) (backdated, string, error) {
	if back, rest, err := cutTime(text, x); err != nil || !back.at.IsZero() {
		return back, rest, err
	}
	return longestRun(text, x, bareTime.MatchString)
}

// cutBehind takes the time off what stands behind a letter, a slash word or ^. Bare,
// it has a sign there: "h yesterday 23:50 the deploy broke it" tells what was done
// then, and not when it was thought. Behind /note any bare one is text.
func cutBehind(text string, f form, x Context) (backdated, string, error) {
	if back, rest, err := cutTime(text, x); err != nil || !back.at.IsZero() || !signed.MatchString(text) || f.word == "note" || f.args == "TIME" {
		return back, rest, err
	}
	return longestRun(text, x, bareTime.MatchString)
}
