// Package postmortem writes the post-mortem of an incident: what people have
// written of it, and from the log what they have not.
package postmortem

import (
	"time"

	"warroom/model"
)

// Context is what a post-mortem takes from outside of the log.
type Context struct {
	Now    time.Time       // how long a running incident has run; zero leaves it out
	Zone   *time.Location  // in which times are told; nil is UTC
	Words  model.Words     // what the team calls severities and roles; nil is the domain's
	Clocks []ClockFact     // limits that had ended when the incident had
	Idle   map[string]bool // the overrides that settled nothing, by their entries; see deputy.Idle
}

// ClockFact is one limit and how it went.
type ClockFact struct {
	ID     string // of the clock, e.g. "mitigate"
	Label  string // what was limited, e.g. "Mitigate"
	Figure time.Duration
	Limit  time.Duration
	Met    bool
	Sought bool // the limit is what had to be reached, as with the soak; else it is the most
}

// Document is a post-mortem as it stands.
type Document struct {
	Title    string
	Head     Head
	Imported bool         // history: it is read, nobody writes it any more
	Source   model.Source // where an imported incident was published
	Reason   string       // why it was published over what stood; empty where it was not
	Sections []Section    // in the order of the process text
	Timeline []Row        // oldest first
	Entries  int          // entries of the log, of which Timeline is a part
	Actions  []model.Action
	Attached []AttachedFile // files of the log, in its order
}

// Head is the block under the title, in words.
type Head struct {
	Date     string
	Duration string // start → resolution, with the zone of all times of the document
	Severity string
	Impact   string
}

// Row is one event of the timeline.
type Row struct {
	Entry string // id of its entry
	Time  string
	Event string
	Key   bool // starred: it is told first
}

// Section is one part of the document for a screen.
type Section struct {
	ID    string // as in model.Sections, or timeline or actions
	Title string
	Text  string // as written or proposed, without markup; empty for timeline and actions
	State SectionState
}

// SectionState is how far a section is.
type SectionState string

// The states of a section. A proposal is computed from the log, or what people
// said during the incident; nobody has taken it into the document yet.
const (
	Written  SectionState = "written"
	Proposed SectionState = "proposed"
	Empty    SectionState = "empty"
)

// The sections that are no plain text.
const (
	timelineID = "timeline"
	actionsID  = "actions"
)

// Section returns the section of that id; the zero Section where there is none.
func (d Document) Section(id string) Section {
	for _, s := range d.Sections {
		if s.ID == id {
			return s
		}
	}
	return Section{}
}
