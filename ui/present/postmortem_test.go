package present_test

import (
	"strings"
	"testing"
	"time"

	"warroom/model"
	"warroom/model/modeltest"
	"warroom/model/postmortem"
	"warroom/ui/present"
)

func postMortem(s *modeltest.Story) present.PostMortem {
	return present.PostMortemOf(s.State(), postmortem.Context{Now: s.Now(), Zone: modeltest.CheckoutZone})
}

// reviewRail is the states of the sections in one line.
func reviewRail(p present.PostMortem) string {
	var out []string
	for _, s := range p.Sections {
		out = append(out, s.State+map[present.ReviewTone]string{present.ReviewMissing: "!", present.ReviewDone: "+", present.ReviewProposed: "?"}[s.Tone])
	}
	return strings.Join(out, ", ")
}

func TestHowFarEachSectionIs(t *testing.T) {
	resolved := func() *modeltest.Story { return modeltest.Checkout(t, "15:45") }
	for name, c := range map[string]struct {
		story *modeltest.Story
		want  string
	}{
		"running: nothing is owed yet": {modeltest.Checkout(t, "14:01:50"), "empty, 2 of 2 entries+, empty, empty, empty, none yet, empty"},
		"resolved":                     {resolved(), "proposed?, 38 of 49 entries+, proposed?, 3 proposed?, 4 proposed?, none yet!, empty!"},
		"written": {resolved().Do(model.EditSection{Section: "lessons", Text: "x"}, model.EditSection{Section: "went_well", Text: "y"}, model.EditSection{Section: "went_well"}),
			"proposed?, 38 of 49 entries+, proposed?, empty!, 4 proposed?, none yet!, written+"},
		"an action without owner": {resolved().Do(model.AddAction{Action: "a"}), "proposed?, 38 of 49 entries+, proposed?, 3 proposed?, 4 proposed?, 2 points!, empty!"},
		"an action":               {resolved().Do(model.AddAction{Action: "a", Owner: "on-call A", Deadline: "2026-12-01"}), "proposed?, 38 of 49 entries+, proposed?, 3 proposed?, 4 proposed?, 1 item+, empty!"},
		"imported": {modeltest.New(t, time.UTC).Write(model.CaseImported{Title: "x", Actions: []model.CaseAction{{Action: "a"}}}),
			"empty, 0 of 0 entries+, empty, empty, empty, 1 item+, empty"},
	} {
		if got := reviewRail(postMortem(c.story)); got != c.want {
			t.Errorf("%s: the rail says\n%s, want\n%s", name, got, c.want)
		}
	}
}

func TestWhereAProposalComesFrom(t *testing.T) {
	p := postMortem(modeltest.Checkout(t, "15:45"))
	if got := p.Section("root_cause").Note; got != "hypothesis 2, 4 pieces of evidence" {
		t.Errorf("the cause comes from %q", got)
	}
	if got := p.Section("impact").Note; got != "as assessed during the incident" {
		t.Errorf("the impact comes from %q", got)
	}
	if got := p.Section("nothing"); got.ID != "" {
		t.Errorf("there is a section %+v", got)
	}
}

func TestMeasured(t *testing.T) {
	line := func(s *modeltest.Story) string {
		var out []string
		for _, m := range postMortem(s).Measured {
			out = append(out, m.Name+" "+m.Figure)
			if m.Known == (m.Figure == "unknown" || m.Figure == "not yet") {
				t.Errorf("%s %q: known is %v", m.Name, m.Figure, m.Known)
			}
		}
		return strings.Join(out, ", ")
	}
	start := modeltest.New(t, time.UTC).At("06:00")
	for _, c := range []struct {
		story *modeltest.Story
		want  string
	}{
		{modeltest.Checkout(t, "15:45"), "Detect 0 s, Acknowledge 16 s, Mitigate 32 min 52 s, Resolve 1 h 37 min"},
		{modeltest.Checkout(t, "14:18:52"), "Detect 0 s, Acknowledge 16 s, Mitigate not yet, Resolve not yet"},
		{start.Write(model.CaseImported{Title: "x"}), "Detect unknown, Acknowledge unknown, Mitigate unknown, Resolve unknown"},
	} {
		if got := line(c.story); got != c.want {
			t.Errorf("measured are %q, want %q", got, c.want)
		}
	}
}

func TestWhatIsTypedIsSeenBeforeItIsWritten(t *testing.T) {
	s := modeltest.Checkout(t, "15:45")
	before := postMortem(s)
	typed := before.With("lessons", "share nothing").With("impact", "all of them")
	for _, want := range []string{"## Lessons Learned\nshare nothing\n", "**Impact:** all of them"} {
		if !strings.Contains(typed.Markdown, want) {
			t.Errorf("the document has no %q", want)
		}
	}
	if typed.Section("lessons").State != "written" || before.Section("lessons").State != "empty" {
		t.Error("the states do not follow")
	}
	if len(s.State().Review.Sections) != 0 || postMortem(s).Markdown != before.Markdown {
		t.Error("the incident itself was changed")
	}
}

func TestPublishedAndSource(t *testing.T) {
	if got := postMortem(modeltest.Checkout(t, "15:45").Do(model.PublishPostMortem{})); got.Published != "15:45" {
		t.Errorf("published %q", got.Published)
	}
	s := modeltest.New(t, time.UTC).Write(model.CaseImported{Title: "x", Source: model.Source{URL: "https://x.example"}})
	if got := postMortem(s); got.Source != "https://x.example" || !got.Imported {
		t.Errorf("comes from %q, imported %v", got.Source, got.Imported)
	}
}

func TestTheNextThingOnTheWayToPublishing(t *testing.T) {
	resolved := func(more ...model.Command) *modeltest.Story { return modeltest.Checkout(t, "15:45").Do(more...) }
	edit := func(section string) model.Command { return model.EditSection{Section: section, Text: "x"} }
	all := []model.Command{edit("impact"), edit("root_cause"), edit("went_well"), edit("went_poorly"), edit("lessons")}
	whole := model.AddAction{Action: "a", Owner: "on-call A", Deadline: "2026-12-01"}
	for name, c := range map[string]struct {
		story *modeltest.Story
		want  string
	}{
		"running":        {modeltest.Checkout(t, "14:18:52"), ""},
		"only proposals": {resolved(), "Review the proposed impact > section:impact"},
		"impact emptied": {resolved(edit("impact"), model.EditSection{Section: "impact"}), "Say who was hit, and by what > section:impact"},
		"no action":      {resolved(all...), "Add an action item > add-action"},
		"no owner":       {resolved(append(all, model.AddAction{Action: "a", Deadline: "2026-12-01"})...), "Give action 1 an owner > edit-action:1"},
		"no lessons":     {resolved(append(all[:4:4], whole)...), "Write down the lessons > section:lessons"},
		"all written":    {resolved(append(all, whole)...), "Publish the post-mortem > publish"},
		"published":      {resolved(model.PublishPostMortem{}), ""},
		"history":        {modeltest.New(t, time.UTC).Write(model.CaseImported{Title: "x"}), ""},
	} {
		got := ""
		if b, ok := postMortem(c.story).Next(); ok {
			got = b.Text + " > " + b.Action
		}
		if got != c.want {
			t.Errorf("%s: next is %q, want %q", name, got, c.want)
		}
	}
}
