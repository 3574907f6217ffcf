package model

import (
	"regexp"
	"strconv"
	"strings"
)

// SignalWatched puts a figure under watch, with the limit that it has to keep: a
// figure alone is one to stay below, any other begins with its sign, as typed.
type SignalWatched struct {
	Name  string `json:"name"`
	Limit string `json:"limit"`
}

func (SignalWatched) kind() string { return "signal-watched" }

func (b SignalWatched) apply(s *State, _ Event) { s.signal(b.Name).Limit = b.Limit }

func (b SignalWatched) entry(*State) (EntryKind, string) {
	return EntrySignal, b.Name + " " + LimitWords(b.Limit)
}

// signal finds a signal by name, whatever its case, and adds it where it is new.
func (s *State) signal(name string) *Signal {
	for i := range s.Signals {
		if strings.EqualFold(s.Signals[i].Name, name) {
			return &s.Signals[i]
		}
	}
	s.Signals = append(s.Signals, Signal{Name: name})
	return &s.Signals[len(s.Signals)-1]
}

// WatchSignal puts a figure under watch.
type WatchSignal struct {
	Name  string `arg:"name"`
	Limit string `arg:"limit,rest"`
}

func (c WatchSignal) decide(s *State, _ Act) ([]Body, error) {
	const example = "Give the name and its limit, e.g. /watch 5xx < 1 % or /watch disk free >= 10 GB."
	name, err := name(c.Name, "Which signal?", example)
	if err != nil {
		return nil, err
	}
	limit, err := cleanLine(c.Limit, maxName)
	if err != nil {
		return nil, err
	}
	limit = plainLimit(limit)
	if _, ok := readBound(limit); !ok {
		return nil, Refused("The limit “"+limit+"” has no figure.", example)
	}
	if had := s.known(name); had.Limit == limit {
		return nil, Refused(had.Name+" is watched with that limit already.", "Give another limit, or log what it reads: /reading NAME VALUE.")
	}
	return one(SignalWatched{name, limit})
}

// ReadingTaken is what watched signals read at one moment.
type ReadingTaken struct {
	Values []NamedValue `json:"values"`
}

// NamedValue is one signal and what it reads, as typed.
type NamedValue struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

func (ReadingTaken) kind() string { return "reading-taken" }

func (b ReadingTaken) apply(s *State, e Event) {
	for _, v := range b.Values {
		signal := s.signal(v.Name)
		signal.Readings = append(signal.Readings, Reading{Mark{e.At, e.ID}, v.Value, !keeps(v.Value, signal.Limit)})
	}
}

func (b ReadingTaken) entry(*State) (EntryKind, string) {
	parts := make([]string, len(b.Values))
	for i, v := range b.Values {
		parts[i] = v.Name + " " + v.Value
	}
	return EntryReading, strings.Join(parts, ", ")
}

// TakeReading notes what signals read now.
type TakeReading struct {
	Values []NamedValue
}

func (c TakeReading) decide(s *State, _ Act) ([]Body, error) {
	const example = "Give names and values, e.g. /reading 5xx 0.1 %, p95 180 ms."
	if len(c.Values) == 0 {
		return nil, Refused("What does it read?", example)
	}
	var b ReadingTaken
	for _, v := range c.Values {
		name, err := name(v.Name, "Which signal?", example)
		if err != nil {
			return nil, err
		}
		value, err := cleanLine(v.Value, maxName)
		if err != nil {
			return nil, err
		}
		if _, ok := figure(value); !ok {
			return nil, Refused("The value “"+value+"” of "+name+" has no figure.", example)
		}
		if limit := s.known(name).Limit; !comparable(value, limit) {
			return nil, Refused("“"+value+"” cannot be compared with the limit of "+name+", "+limit+".", "Give it in the same unit, or watch it with another limit.")
		}
		b.Values = append(b.Values, NamedValue{name, value})
	}
	return one(b)
}

// known is a signal of that name, whatever its case; zero where there is none.
func (s *State) known(name string) Signal {
	for _, sig := range s.Signals {
		if strings.EqualFold(sig.Name, name) {
			return sig
		}
	}
	return Signal{}
}

type amount struct {
	number float64
	unit   string
}

var figureIn = regexp.MustCompile(`^[<>~≈\s]*([-+]?\d[\d_,]*(?:\.\d+)?|[-+]?\.\d+)\s*(\S*)`)

// figure reads the number and the unit at the head of a text.
func figure(text string) (amount, bool) {
	p := figureIn.FindStringSubmatch(strings.TrimSpace(text))
	if p == nil {
		return amount{}, false
	}
	n, err := strconv.ParseFloat(plainNumber(p[1]), 64)
	return amount{n, strings.ToLower(p[2])}, err == nil
}

var thousands = strings.NewReplacer(",", "", "_", "")

// plainNumber drops the marks between thousands. One comma that does not stand
// before three digits is a decimal comma: 0,5 is a half, 1,200 is 1200.
func plainNumber(s string) string {
	whole, part, _ := strings.Cut(s, ",")
	if part != "" && !strings.ContainsAny(part, ",._") && (len(part) != 3 || strings.Trim(whole, "+-0") == "") {
		return whole + "." + part
	}
	return thousands.Replace(s)
}

// scales are the units that can be compared with each other: durations in
// milliseconds, so that 2 s is over a limit of 400 ms, and sizes in bytes, so
// that 900 MB is below 1.5 GB.
var scales = []map[string]float64{
	{"us": .001, "µs": .001, "ms": 1, "s": 1000, "sec": 1000, "m": 60_000, "min": 60_000, "h": 3_600_000},
	{"b": 1, "kb": 1e3, "mb": 1e6, "gb": 1e9, "tb": 1e12, "kib": 1 << 10, "mib": 1 << 20, "gib": 1 << 30, "tib": 1 << 40},
	{"": 1, "k": 1e3}, // 2k requests are over a limit of 1,000
}

// scaleTo is the factor from one unit to the other where both are of one scale.
// What a rate counts per is left aside where it is the same: MB/s, GB/s.
func (a amount) scaleTo(b amount) float64 {
	factor, _ := a.factorTo(b)
	return factor
}

func (a amount) sameScale(b amount) bool {
	_, ok := a.factorTo(b)
	return ok
}

func (a amount) factorTo(b amount) (factor float64, ok bool) {
	unit, per, _ := strings.Cut(a.unit, "/")
	limit, limitPer, _ := strings.Cut(b.unit, "/")
	for _, scale := range scales {
		from, known := scale[unit]
		to, both := scale[limit]
		if known && both && per == limitPer {
			return from / to, true
		}
	}
	return 1, false
}
