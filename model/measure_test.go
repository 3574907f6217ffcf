package model

import "testing"

func TestReadMeasure(t *testing.T) {
	for _, c := range []struct{ typed, name, before, after string }{
		{"5xx: 94 % -> 0.2 %", "5xx", "94 %", "0.2 %"},
		{"5xx: 94 % → 0.2 %", "5xx", "94 %", "0.2 %"},
		{"5xx: 94 % => 0.2 %", "5xx", "94 %", "0.2 %"},
		{"5xx 94 % → 0.2 %", "5xx", "94 %", "0.2 %"},
		{"5xx 94%->0.2%", "5xx", "94%", "0.2%"},
		{"5xx from 94 % to 0.2 %", "5xx", "94 %", "0.2 %"},
		{"5xx: from 94 % to 0.2 %", "5xx", "94 %", "0.2 %"},
		{"From 94 % To 0.2 %", "", "94 %", "0.2 %"},
		{"94 % -> 0.2 %", "", "94 %", "0.2 %"},
		{"p95 latency 240 ms -> 180 ms", "p95 latency", "240 ms", "180 ms"},
		{"p95 latency: 240 ms -> 180 ms", "p95 latency", "240 ms", "180 ms"},
		{"p95 latency v2: 3 s -> 1 s", "p95 latency v2", "3 s", "1 s"},
		{"at 14:05: 3 s -> 1 s", "at 14:05", "3 s", "1 s"},
		{"lag on db:5432: 3 s -> 1 s", "lag on db:5432", "3 s", "1 s"},
		{"https://shop/health: 503 -> 200", "https://shop/health", "503", "200"},
		{"queue depth ~12,000 -> 40", "queue depth", "~12,000", "40"},
		{"revenue $3 -> $3000", "revenue", "$3", "$3000"},
		{"temperature: -5 -> -3", "temperature", "-5", "-3"},
		{"latency from eu to us 300 ms -> 90 ms", "latency from eu to us", "300 ms", "90 ms"},
		{"health: down -> up", "health", "down", "up"},
		{"health:down -> up", "health", "down", "up"},
		{"health: from down to up", "health", "down", "up"},
		{"  5xx: 94 % -> 0.2 %  ", "5xx", "94 %", "0.2 %"},
		{"errors: 94 % -> 40 % -> 0.2 %", "errors", "94 %", "40 % -> 0.2 %"},
		{"Ошибки: 94 % → 0,2 %", "Ошибки", "94 %", "0,2 %"},

		{"", "", "", ""},
		{"looks fine", "", "", ""},
		{"eu -> us", "", "", ""},
		{"v41 -> v42", "", "", ""},
		{"deploy v41 -> v42", "", "", ""},
		{"rolled back from v42 to v41", "", "", ""},
		{"moved from eu to us", "", "", ""},
		{"5xx: -> 0.2 %", "", "", ""},
		{"5xx -> 0.2 %", "", "", ""},
		{"5xx: 94 % ->", "", "", ""},
		{"5xx: 94 %", "", "", ""},
		{"-> 0.2 %", "", "", ""},
		{"->", "", "", ""},
		{"5xx: 94 % -> gone", "5xx", "94 %", "gone"},
	} {
		m := ReadMeasure(c.typed)
		if m.Name != c.name || m.Before != c.before || m.After != c.after || m.Proves() != (c.before != "") {
			t.Errorf("%q reads as %q, %q, %q", c.typed, m.Name, m.Before, m.After)
		}
	}
}

func TestMeasureForAPerson(t *testing.T) {
	for typed, want := range map[string]string{
		"5xx: 94 % -> 0.2 %":      "5xx 94 % → 0.2 %",
		"from 94 % to 0.2 %":      "94 % → 0.2 %",
		"  looks fine, 5xx: low ": "looks fine, 5xx: low",
		"":                        "",
	} {
		if got := ReadMeasure(typed).String(); got != want {
			t.Errorf("%q reads as %q, want %q", typed, got, want)
		}
	}
}
