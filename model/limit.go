package model

import (
	"regexp"
	"strings"
)

// bound is a limit as it is compared with.
type bound struct {
	sign string // <, <=, > or >=
	amount
}

// signIn is the sign at the head of a limit; the longer one is tried first.
var signIn = regexp.MustCompile(`^(<=|≤|>=|≥|<|>)\s*`)

// signs are the ways to type each sign.
var signs = map[string]string{"": "<", "<": "<", "<=": "<=", "≤": "<=", ">": ">", ">=": ">=", "≥": ">="}

// readBound reads a limit: 1 %, < 1 %, <= 400 ms, > 10 GB. Without a sign it is
// one to stay below.
func readBound(limit string) (bound, bool) {
	limit = strings.TrimSpace(limit)
	head := signIn.FindString(limit)
	a, ok := figure(limit[len(head):])
	return bound{signs[strings.TrimSpace(head)], a}, ok
}

// plainLimit drops the sign that a limit has anyway, so that "< 1 %" and "1 %"
// are one.
func plainLimit(limit string) string {
	if head := signIn.FindString(limit); strings.TrimSpace(head) == "<" {
		return limit[len(head):]
	}
	return limit
}

// LimitWords is a watched limit behind the name of its signal: "below 1 %", or
// with the sign that was typed, "<= 400 ms".
func LimitWords(limit string) string {
	if signIn.MatchString(limit) {
		return limit
	}
	return "below " + limit
}

// keeps reports whether a value keeps its limit. A value that cannot be
// compared, or has no limit, is taken to keep it.
func keeps(value, limit string) bool {
	v, ok := figure(value)
	b, limited := readBound(limit)
	if !ok || !limited {
		return true
	}
	switch n := v.number * v.scaleTo(b.amount); b.sign {
	case "<=":
		return n <= b.number
	case ">":
		return n > b.number
	case ">=":
		return n >= b.number
	default:
		return n < b.number
	}
}

// comparable reports whether a value has the unit of its limit, or one of the same
// scale. A figure without a unit is taken to have that of the limit.
func comparable(value, limit string) bool {
	v, ok := figure(value)
	l, limited := readBound(limit)
	return !ok || !limited || v.unit == "" || l.unit == "" || v.unit == l.unit || v.sameScale(l.amount)
}
