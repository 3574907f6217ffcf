package report

import "warroom/model"

type entry struct {
	ID        string  `json:"id"`
	At        *string `json:"at"`
	Recorded  *string `json:"recorded"`
	By        string  `json:"by"`
	Kind      string  `json:"kind"`
	Text      string  `json:"text"`
	Starred   bool    `json:"starred"`
	Late      bool    `json:"late"`
	Retracted bool    `json:"retracted"`
	Day       *string `json:"day"` // YYYY-MM-DD where the source knows the date alone
	About     bool    `json:"about"`
	Original  *string `json:"original"` // of an amended entry, as first written
	beside
}

// beside is what an entry holds beside its words.
type beside struct {
	To     *string  `json:"to"`     // the entry that it is attached to
	Tags   []string `json:"tags"`   // of its words, in lower case, without #
	Pasted *string  `json:"pasted"` // what was pasted to make it, as it came

	Corrections []correction `json:"corrections"` // the newest last
}

// correction is what was said of an entry after it was written, and what the entry was
// before. What a correction left as it was is null.
type correction struct {
	By        string  `json:"by"`
	Recorded  *string `json:"recorded"`  // when it was written
	Text      *string `json:"text"`      // what the entry said before
	At        *string `json:"at"`        // when it had happened before
	Retracted *bool   `json:"retracted"` // true: it retracts the entry; false: it brings it back
	Reason    *string `json:"reason"`
}

func entryOf(e model.Entry) entry {
	return entry{e.ID, at(e.At), at(e.Recorded), e.By, string(e.Kind), e.Text, e.Starred, e.Late, e.Retracted, text(e.Day), e.About, text(e.Raw),
		beside{text(e.AttachedTo()), append([]string{}, e.Tags()...), text(e.Pasted()), each(e.Corrections(), correctionOf)}}
}

func correctionOf(c model.Correction) correction {
	out := correction{By: c.By, Recorded: at(c.Recorded), Text: text(c.Text), At: at(c.At), Reason: text(c.Reason)}
	if c.Fate != "" {
		retracted := c.Fate == model.FateRetracted
		out.Retracted = &retracted
	}
	return out
}
