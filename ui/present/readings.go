package present

import (
	"strings"

	"warroom/model"
	"warroom/model/when"
)

// Readings is the table of what watched signals read, the newest first.
type Readings struct {
	Names []string
	Rows  []ReadingRow
	Limit []string // as it stands in the head of a column: "< 1 %"; empty where there is none
}

// ReadingRow is one moment.
type ReadingRow struct {
	Time   string
	Values []string
	Over   []bool
}

// ReadingsOf reads at most so many rows.
func ReadingsOf(s *model.State, most int, x Clock) Readings {
	var r Readings
	rows := map[string]*ReadingRow{}
	var order []model.Mark
	for i, sig := range s.Signals {
		r.Names, r.Limit = append(r.Names, sig.Name), append(r.Limit, limitSign(sig.Limit))
		for _, reading := range sig.Readings {
			row := rows[reading.Entry]
			if row == nil {
				row = &ReadingRow{when.LogMoment(reading.At, x.Now, x.Zone), make([]string, len(s.Signals)), make([]bool, len(s.Signals))}
				rows[reading.Entry] = row
				order = append(order, reading.Mark)
			}
			row.Values[i], row.Over[i] = reading.Value, reading.Over
		}
	}
	newestFirst(order)
	for _, m := range order[:min(most, len(order))] {
		r.Rows = append(r.Rows, *rows[m.Entry])
	}
	return r
}

// limitSign is a limit with the sign that it is read with.
func limitSign(limit string) string {
	signed := strings.NewReplacer("<=", "≤", ">=", "≥").Replace(strings.TrimSpace(limit))
	if signed == "" {
		return ""
	}
	for _, sign := range []string{"<", "≤", ">", "≥"} {
		if rest, found := strings.CutPrefix(signed, sign); found {
			return sign + " " + strings.TrimSpace(rest)
		}
	}
	return "< " + signed
}
