package message

import (
	"fmt"
	"strings"
)

// What one text message holds, by 3GPP TS 23.038 and 23.040: 160 characters of
// the phones' own alphabet, else 70 UTF-16 units. Times with their zone alone take
// 60, so that a text beyond the alphabet may have two parts of 67 each.
const (
	textMost    = 160
	unicodeMost = 70
	partMost    = 67
)

// ownAlphabet is GSM 7 bit; what is in extended takes two places.
const (
	ownAlphabet = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
		"¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
	extended = "\f^{}\\[~]|€"
)

// typewriter writes marks of print with those of the phones' alphabet.
var typewriter = strings.NewReplacer("“", `"`, "”", `"`, "„", `"`, "‘", "'", "’", "'", "–", "-", "—", "-",
	"…", "...", "→", "->", "←", "<-", "≤", "<=", "≥", ">=", "×", "x", "·", "-", "•", "-", "\u00a0", " ", "\u202f", " ")

func typewritten(words string) string { return typewriter.Replace(words) }

// counted is how many characters a text message has, how many it may have, and
// in how many parts it is sent.
func counted(text string) (used, most, parts int) {
	for _, r := range text {
		switch {
		case strings.ContainsRune(ownAlphabet, r):
			used++
		case strings.ContainsRune(extended, r):
			used += 2
		default:
			return unicodeCounted(text)
		}
	}
	return used, textMost, 1
}

func unicodeCounted(text string) (used, most, parts int) {
	if used = length(text); used <= unicodeMost {
		return used, unicodeMost, 1
	}
	return used, 2 * partMost, (used + partMost - 1) / partMost
}

// aloudPace is how many words are read out in ten seconds, slowly enough to be
// understood on a bad line: 150 a minute.
const aloudPace = 25

// Length tells how long a text is where that counts: "82 of 160 characters" of a
// text message, "about 15 s to say" of what is read out; else it is empty.
func Length(text, channelName string) string {
	c := channels[channelName]
	switch {
	case c.short:
		used, most, parts := counted(text)
		said := fmt.Sprintf("%d of %d characters", used, most)
		if parts > 1 {
			said += fmt.Sprintf(", %d parts", parts)
		}
		return said
	case c.aloud:
		words := len(strings.Fields(text))
		return fmt.Sprintf("about %d s to say", (words*10/aloudPace+4)/5*5)
	}
	return ""
}
