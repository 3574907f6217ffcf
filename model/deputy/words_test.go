package deputy

import "testing"

// A change is called by its words without the values that it ends in, and never by
// half of a sentence.
func TestAChangeIsCalledByItsWords(t *testing.T) {
	for text, want := range map[string]string{
		"raise pool size 20 → 40":         "raise pool size",
		"raise pool size 20 -> 40":        "raise pool size",
		"checkout 6 → 18 pods":            "checkout",
		"raise limit from 5 to 10":        "raise limit",
		"raise pool 20 to 40":             "raise pool",
		"set workers to 8":                "set workers to 8",
		"switch to 2nd provider":          "switch to 2nd provider",
		"set TTL to 60 s":                 "set TTL to 60 s",
		"scale to 3":                      "scale to 3",
		"restart worker 3":                "restart worker 3",
		"20 → 40":                         "20 → 40",
		"grow 10 GB -> 20 GB":             "grow",
		"roll back v42 -> v41":            "roll back v42 -> v41",
		"move 3 to 5 hosts and watch 5xx": "move 3 to 5 hosts and watch 5xx",
	} {
		if got := withoutValues(text); got != want {
			t.Errorf("%q is called %q, want %q", text, got, want)
		}
	}
}
