package logline

import (
	"regexp"
	"strconv"
	"strings"

	"warroom/model"
	"warroom/model/when"
)

// ledger is what a number N counts: changes or hypotheses.
type ledger struct {
	thing string
	count func(*model.State) int
	meant offers // those that a number can mean
	are   string // how those stand
	begin string // how to have one where there is none
}

func changeCount(s *model.State) int { return len(s.Board.Changes) }

var (
	changes    = ledger{"change", changeCount, openChanges, "open", "begin one with /change TEXT."}
	inPlace    = ledger{"change", changeCount, changesInPlace, "in place", "begin one with /change TEXT."}
	hypotheses = ledger{"hypothesis", func(s *model.State) int { return len(s.Board.Hypotheses) }, openHypotheses, "open", "raise one with /hyp TEXT."}
)

// number takes a number off the front: 2, 2: or #2; 0 is none. It is a whole word of digits.
func number(rest string) (int, string, error) {
	word, after := cutWord(rest)
	digits := strings.TrimPrefix(strings.TrimSuffix(word, ":"), "#")
	if digits == "" || strings.Trim(digits, "0123456789") != "" {
		return 0, rest, nil
	}
	n, err := strconv.Atoi(digits)
	if err != nil || n == 0 || len(digits) > 9 {
		return 0, rest, model.Refused("There is no number "+cut(word)+".", "Numbers count from 1; where it is left out, the newest open one is meant.")
	}
	return n, after, nil
}

// amount finds that the number before it is one of the text: 94 %, 20 of 20,
// 240 ms, 94 -> 12.
var amount = regexp.MustCompile(`^(?:[%‰°/]|->|→|=>|of\s+\d|(?:[kMGT]i?B|[kmgt]b|k|°C|Hz|rps|qps|bytes?)\b)`)

// counts reports whether a text goes on as an amount does.
func counts(after string) bool {
	word, _ := cutWord(after)
	_, err := when.ParseBox("1 " + strings.TrimRight(word, ",.;:"))
	return err == nil || amount.MatchString(after)
}

// grouped finds three digits, as behind a thousand: 12 000 requests.
var grouped = regexp.MustCompile(`^\d{3}(?:\D|$)`)

// number takes the number of a change or a hypothesis off the front; 0 is none.
// It stands first and is always taken for one, so "/noeffect 3 pods restarted" is
// about change 3, but where the text is plainly an amount, as in
// "/verified 94 % -> 0.2 %" and "/for 20 of 20 busy". A number that counts
// nothing is refused with those that do.
func (l ledger) number(x Context, rest string) (int, string, error) {
	n, after, err := number(rest)
	_, behind := cutWord(rest)
	switch {
	case (n != 0 || err != nil) && counts(behind):
		return 0, rest, nil
	case err != nil || n == 0 || x.State == nil || l.names(x, n):
		return n, after, err
	case model.ReadMeasure(rest).Proves() && !model.ReadMeasure(after).Proves():
		return 0, rest, nil // 94 errors -> 2 errors
	case n <= l.count(x.State):
		return n, after, nil // the incident says how it stands
	case grouped.MatchString(after):
		return 0, rest, nil
	}
	return 0, rest, &stray{l, n, rest}
}

// names reports whether n is one of those that can be meant.
func (l ledger) names(x Context, n int) bool {
	for _, o := range l.meant(x) {
		if o.value == strconv.Itoa(n) {
			return true
		}
	}
	return false
}

// stray is a number that counts nothing, in front of rest.
type stray struct {
	ledger
	n    int
	rest string
}

func (e *stray) Error() string { return "there is no " + e.thing + " " + strconv.Itoa(e.n) }

// refuse tells how the line reads for the newest, which must not be cut off where
// there is little room, and what is there.
func (e *stray) refuse(f form, x Context) error {
	why := "There is no " + e.thing + " " + strconv.Itoa(e.n) + "."
	all := e.meant(x)
	if len(all) == 0 {
		return model.Refused(why, "None is "+e.are+"; "+e.begin)
	}
	named := make([]string, len(all))
	for i, o := range all {
		named[i] = o.value + " “" + cutAt(24, o.meaning) + "”"
	}
	newest := "/" + f.word + " " + all[len(all)-1].value + " " + e.rest
	return model.Refused(why, "For the newest, write "+cut(newest)+". Now "+e.are+": "+strings.Join(named, ", ")+".")
}
