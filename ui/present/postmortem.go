package present

import (
	"fmt"
	"maps"
	"strings"

	"warroom/model"
	"warroom/model/postmortem"
)

// PostMortem is the screen on which a post-mortem is written.
type PostMortem struct {
	Incident  string // id
	Sections  []ReviewSection
	Measured  []Measured
	Items     []ActionItem
	Markdown  string // the document as it is exported
	Published string // when it was published, "25 Nov 09:10"; empty where it was not
	Imported  bool   // history: it is read, nobody writes it any more
	Source    string // where an imported incident was published; empty is unknown

	Stand int // points that stand before publishing

	points  []postmortem.Point // which they are
	state   *model.State
	context postmortem.Context
}

// ReviewSection is one part of the document and how far it is.
type ReviewSection struct {
	ID     string // as in model.Sections, or "timeline" or "actions"
	Title  string
	State  string // "written", "2 proposed", "17 of 64 entries"
	Tone   ReviewTone
	Note   string // where a proposal comes from
	Text   string // as written or proposed; empty for timeline and actions
	Prompt string // what the section asks for
	Logged string // as it stands in the log; of a proposal nothing does yet
	Edited string // who wrote that and when, "on-call B at 14:05"; empty is not known
}

// ReviewTone is how a section stands.
type ReviewTone int

// The tones of a section. Missing is news only once the incident is resolved.
const (
	ReviewOpen ReviewTone = iota
	ReviewProposed
	ReviewMissing
	ReviewDone
)

// ActionItem is one row of the action items.
type ActionItem struct {
	N        int
	Action   string
	Owner    string // empty is nobody yet
	Deadline string // YYYY-MM-DD, empty is not set
	Done     bool
}

// The sections that are no plain text.
const (
	ReviewTimeline = "timeline"
	ReviewActions  = "actions"
)

// reviewWords are the name of a section on the screen and what it asks for.
var reviewWords = map[string]struct{ title, prompt string }{
	"impact":       {"Impact", "Who was hit, by what, and for how long?"},
	ReviewTimeline: {"Timeline", ""},
	"root_cause":   {"Root cause", "Why did it happen? What was the change that the system could not take?"},
	"went_well":    {"What went well", "What helped? One point a line."},
	"went_poorly":  {"What went poorly", "What did the work ask of a role that could not be done? One point a line."},
	ReviewActions:  {"Action items", ""},
	"lessons":      {"Lessons learned", "What will we do differently next time?"},
}

// PostMortemOf is the screen for an incident as it stands.
func PostMortemOf(s *model.State, x postmortem.Context) PostMortem {
	doc := postmortem.Draft(s, x)
	p := PostMortem{
		Incident: s.ID, Measured: measuredOf(s), Markdown: doc.Markdown(), Imported: s.Imported,
		Published: publishedAt(s, x), Source: reviewSource(s), state: s, context: x,
	}
	points := map[string]int{}
	if !s.Imported {
		p.points = doc.Points()
		p.Stand = len(p.points)
	}
	for _, point := range p.points {
		points[point.Section]++
	}
	for _, section := range doc.Sections {
		r := reviewSection(s, doc, section, points[section.ID])
		r.Edited = editedBy(s.Review.Edits[section.ID], x)
		p.Sections = append(p.Sections, r)
	}
	for i, a := range doc.Actions {
		p.Items = append(p.Items, ActionItem{i + 1, a.Action, a.Owner, a.Deadline, a.Done})
	}
	return p
}

// With is the screen as it would be with that text in a section: what is being
// typed is seen in the preview before it stands in the log.
func (p PostMortem) With(section, text string) PostMortem {
	typed := *p.state
	typed.Review.Sections = maps.Clone(p.state.Review.Sections)
	if typed.Review.Sections == nil {
		typed.Review.Sections = map[string]string{}
	}
	typed.Review.Sections[section] = text
	return PostMortemOf(&typed, p.context)
}

// Section returns the section of that id; the zero one where there is none.
func (p PostMortem) Section(id string) ReviewSection {
	for _, s := range p.Sections {
		if s.ID == id {
			return s
		}
	}
	return ReviewSection{}
}

func reviewSection(s *model.State, doc postmortem.Document, section postmortem.Section, points int) ReviewSection {
	words := reviewWords[section.ID]
	r := ReviewSection{ID: section.ID, Title: words.title, Text: section.Text, Prompt: words.prompt, Logged: s.Review.Sections[section.ID]}
	if s.Imported {
		r.Prompt = "The source does not say."
	}
	switch {
	case section.ID == ReviewTimeline:
		r.State, r.Tone = grouped(len(doc.Timeline))+" of "+entries(doc.Entries), ReviewDone
	case section.ID == ReviewActions && len(doc.Actions) == 0 && points > 0:
		r.State, r.Tone = "none yet", ReviewMissing
	case section.ID == ReviewActions && len(doc.Actions) == 0:
		r.State = "none yet"
	case section.ID == ReviewActions && points > 0:
		r.State, r.Tone = Count(points, "point", "points"), ReviewMissing
	case section.ID == ReviewActions:
		r.State, r.Tone = Count(len(doc.Actions), "item", "items"), ReviewDone
	case section.State == postmortem.Proposed:
		r.State, r.Tone, r.Note = proposedState(section), ReviewProposed, proposalOrigin(s, section.ID)
	case section.State == postmortem.Written:
		r.State, r.Tone = "written", ReviewDone
	case points > 0:
		r.State, r.Tone = "empty", ReviewMissing
	default:
		r.State = "empty"
	}
	if r.Tone == ReviewMissing && !s.IsResolved() {
		r.Tone = ReviewOpen
	}
	return r
}

// proposedState counts the points of a list; a text is one proposal.
func proposedState(s postmortem.Section) string {
	if s.ID == "went_well" || s.ID == "went_poorly" {
		return fmt.Sprintf("%d proposed", len(strings.Split(s.Text, "\n")))
	}
	return "proposed"
}

// proposalOrigin says what in the log a proposal follows from.
func proposalOrigin(s *model.State, section string) string {
	switch section {
	case "impact":
		return "as assessed during the incident"
	case "root_cause":
		for _, h := range s.Board.Hypotheses {
			if h.State == model.HypothesisConfirmed && h.Text == s.Cause.Text {
				return fmt.Sprintf("hypothesis %d, %s", h.N, Count(len(h.For), "piece of evidence", "pieces of evidence"))
			}
		}
		return "as named during the incident"
	}
	return "" // the rail counts the facts of the log
}
