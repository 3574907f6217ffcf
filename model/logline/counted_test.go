package logline

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"warroom/model"
)

// TestNumberOrText: a number stands first, but an amount is text. Of the busy
// incident the changes 2 and 3 are open, and hypothesis 2.
func TestNumberOrText(t *testing.T) {
	verifies := func(n int, signal string) model.Command {
		return model.EndChange{Outcome: model.ChangeVerified, N: n, Text: signal}
	}
	fails := func(n int, text string) model.Command {
		return model.EndChange{Outcome: model.ChangeNoEffect, N: n, Text: text}
	}
	speaks := func(n int, text string) model.Command { return model.AddEvidence{N: n, Text: text} }
	for line, want := range map[string]model.Command{
		"/verified 94 % -> 0.2 %":            verifies(0, "94 % -> 0.2 %"),
		"/verified 2 % -> 0.2 %":             verifies(0, "2 % -> 0.2 %"),
		"/verified 2 5xx: 94 % -> 0.2 %":     verifies(2, "5xx: 94 % -> 0.2 %"),
		"/verified 2 94 % -> 0.2 %":          verifies(2, "94 % -> 0.2 %"),
		"/verified #2 94 % -> 0.2 %":         verifies(2, "94 % -> 0.2 %"),
		"/verified 2: 5xx 94 % -> 0.2 %":     verifies(2, "5xx 94 % -> 0.2 %"),
		"/verified 1 5xx: 94 % -> 0.2 %":     verifies(1, "5xx: 94 % -> 0.2 %"), // it has ended: the incident refuses it
		"/verified 3 looks fine":             verifies(3, "looks fine"),
		"/verified 94 -> 12":                 verifies(0, "94 -> 12"),
		"/verified 3 -> 1":                   verifies(0, "3 -> 1"),
		"/verified 240 ms → 180 ms":          verifies(0, "240 ms → 180 ms"),
		"/verified 94 errors -> 2 errors":    verifies(0, "94 errors -> 2 errors"),
		"/verified 1 error -> 0":             verifies(0, "1 error -> 0"),
		"/verified 3 errors -> 0":            verifies(3, "errors -> 0"), // change 3 is open; the preview says that it proves nothing
		"/verified 12 000 errors -> 30":      verifies(0, "12 000 errors -> 30"),
		"/verified 5xx: 94 % -> 0.2 %":       verifies(0, "5xx: 94 % -> 0.2 %"),
		"/verified 0 % -> 99.9 %":            verifies(0, "0 % -> 99.9 %"),
		"/noeffect 94 % of requests fail":    fails(0, "94 % of requests fail"),
		"/noeffect 2 % fewer requests fail":  fails(0, "2 % fewer requests fail"),
		"/noeffect 3 pods restarted":         fails(3, "pods restarted"),
		"/noeffect 3":                        fails(3, ""),
		"/noeffect 2 minutes later the same": fails(0, "2 minutes later the same"),
		"/noeffect 12 000 requests fail":     fails(0, "12 000 requests fail"),
		"/reverted 1 cache is warm":          model.EndChange{Outcome: model.ChangeReverted, N: 1, Text: "cache is warm"},
		"/reverted 20 s later":               model.EndChange{Outcome: model.ChangeReverted, Text: "20 s later"},
		"/for 20 of 20 connections busy":     speaks(0, "20 of 20 connections busy"),
		"/for 2 of 3 replicas are down":      speaks(0, "2 of 3 replicas are down"),
		"/for 2 20 of 20 connections busy":   speaks(2, "20 of 20 connections busy"),
		"/for 2 pool full":                   speaks(2, "pool full"),
		"/against 2 GB are free":             model.AddEvidence{Against: true, Text: "2 GB are free"},
		"/ruleout 0.2 % lag":                 model.SettleHypothesis{Outcome: model.HypothesisRuledOut, Text: "0.2 % lag"},
		"/ruleout 5 min of it is normal":     model.SettleHypothesis{Outcome: model.HypothesisRuledOut, Text: "5 min of it is normal"},
		"/confirm 100 % of pods show it":     model.SettleHypothesis{Outcome: model.HypothesisConfirmed, Text: "100 % of pods show it"},
	} {
		got, err := Parse(line, busy(t))
		if diff := cmp.Diff(want, got.Command); err != nil || diff != "" {
			t.Errorf("%q: %v %s", line, err, diff)
		}
	}
	const first = "/verified 94 % -> 0.2 %"
	if got, err := Parse(first, quiet(t)); err != nil || got.Command != model.Command(model.Verify{Signal: "94 % -> 0.2 %"}) {
		t.Errorf("%s with no change open: %#v, %v", first, got.Command, err)
	}
	if got, err := Parse("/noeffect 7 still high", Context{}); err != nil || got.Command != fails(7, "still high") {
		t.Errorf("where no incident is open nothing is known of its numbers: %#v, %v", got.Command, err)
	}
}

func TestNumbersThatCountNothing(t *testing.T) {
	const open = ". Now open: 2 “6 -> 18”, 3 “raise pool size 20 -> 40”."
	for line, want := range map[string]string{
		"/noeffect 7 still high":         "There is no change 7. For the newest, write /noeffect 3 7 still high" + open,
		"/noeffect 7":                    "There is no change 7. For the newest, write /noeffect 3 7" + open,
		"/verified 503 looks fine":       "There is no change 503. For the newest, write /verified 3 503 looks fine" + open,
		"/verified 9 5xx: 94 % -> 0.2 %": "There is no change 9. For the newest, write /verified 3 9 5xx: 94 % -> 0.2 %" + open,
		"/for 20 connections busy":       "There is no hypothesis 20. For the newest, write /for 2 20 connections busy. Now open: 2 “v42 halved the pool”.",
		"/reverted 4 pods":               "There is no change 4. For the newest, write /reverted 3 4 pods. Now in place: 1 “purge the cache”, 2 “6 -> 18”, 3 “raise pool size 20 -> 40”.",
		"/for 2":                         "A part of /for is missing. Write /for N TEXT, e.g. /for 2 pool full: 20 of 20 busy.",
		"/verified 2":                    "A part of /verified is missing. Write /verified [N] SIGNAL, e.g. /verified 5xx: 94 % -> 0.2 %.",
		"/for 0 pool full":               "There is no number 0. Numbers count from 1; where it is left out, the newest open one is meant.",
	} {
		refused(t, line, busy(t), want)
		if _, works, ok := strings.Cut(want, ", write "); ok {
			works, _, _ = strings.Cut(works, ". Now ")
			if _, err := Parse(works, busy(t)); err != nil {
				t.Errorf("%q is said to work: %v", works, err)
			}
		}
	}
	refused(t, "/noeffect 7 still high", quiet(t), "There is no change 7. None is open; begin one with /change TEXT.")
	refused(t, "/against 1 it answers", quiet(t), "There is no hypothesis 1. None is open; raise one with /hyp TEXT.")
}

func refused(t *testing.T, line string, x Context, want string) {
	t.Helper()
	_, err := Parse(line, x)
	if refusal := new(model.Refusal); !errors.As(err, &refusal) || err.Error() != want {
		t.Errorf("%q: %v\n  want %s", line, err, want)
	}
}
