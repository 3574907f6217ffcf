package messages

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"warroom/model"
	"warroom/model/deputy"
	"warroom/model/message"
	"warroom/model/modeltest"
	"warroom/model/policy"
	"warroom/resources/templates"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// scene is the panel in a window, and what it asked for.
type scene struct {
	view    *View
	window  fyne.Window
	all     []message.Template
	ran     []string
	chosen  []string
	name    string
	channel string
}

func newScene(t *testing.T, size fyne.Size) *scene {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Dark, 1))
	all, err := templates.All()
	if err != nil {
		t.Fatal(err)
	}
	s := &scene{all: all, channel: "slack"}
	s.view = New(Intents{
		Run:    func(id string) { s.ran = append(s.ran, id) },
		Choose: func(name, channel string) { s.chosen = append(s.chosen, name+" "+channel) },
	})
	s.window = test.NewTempWindow(t, widgets.NewStack(widgets.NewBox(theme.Bg, theme.None, 0), widgets.NewPadAll(8, s.view.Object())))
	s.window.SetPadded(false)
	s.window.Resize(size.AddWidthHeight(16, 16))
	return s
}

// usual is the place of the panel at 1366 × 768 under two red flags; tall the one
// at 1920 × 1080.
var (
	usual = fyne.NewSize(372, 268)
	tall  = fyne.NewSize(456, 580)
)

// tell shows the message that is due in a story.
func (s *scene) tell(story *modeltest.Story) {
	state, x := story.State(), present.Clock{Now: story.Now(), Zone: modeltest.CheckoutZone}
	if s.name == "" {
		s.name = present.DueMessage(state)
	}
	context := message.Context{Now: x.Now, Zone: x.Zone, NextUpdate: deputy.NextPromise(state, policy.Default(), x.Now)}
	for _, m := range s.all {
		if m.Name == s.name {
			filled := message.Fill(m, message.FactsOf(state, context), s.channel)
			filled.Promised = message.Promises(state, model.ReadAll(story.Events()))
			s.view.Show(present.MessagesOf(state, s.all, s.name, s.channel, filled, x))
		}
	}
	size := s.window.Canvas().Size()
	s.window.Resize(size.AddWidthHeight(1, 0))
	s.window.Resize(size)
}

func TestTheSegmentsChooseTheMessageAndSayWhatWasSent(t *testing.T) {
	s := newScene(t, usual)
	s.tell(modeltest.Checkout(t, "14:18:52"))
	if got := s.view.tabs.Chosen(); got != 2 {
		t.Errorf("segment %d is open, want the update", got)
	}
	s.window.Canvas().Focus(s.view.tabs)
	s.view.tabs.TypedKey(&fyne.KeyEvent{Name: fyne.KeyHome})
	s.view.tabs.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
	if want := []string{"triage slack", "resolution slack"}; !slices.Equal(s.chosen, want) {
		t.Errorf("chose %q, want %q", s.chosen, want)
	}
	if got := s.view.shown.Tabs; got[0].Sent || !got[1].Sent || got[2].Sent {
		t.Errorf("sent: %v", got)
	}
}

func TestEveryChannelCanBeChosen(t *testing.T) {
	s := newScene(t, usual)
	s.tell(modeltest.Checkout(t, "14:18:52"))
	var want []string
	for _, c := range model.Channels {
		want = append(want, "update "+c)
	}
	for _, item := range s.view.channels() {
		item.Run()
	}
	if !slices.Equal(s.chosen, want) {
		t.Errorf("chose %q, want %q", s.chosen, want)
	}
}

func TestTheButtonCopiesWhatIsShown(t *testing.T) {
	s := newScene(t, usual)
	s.tell(modeltest.Checkout(t, "14:18:52"))
	if got := s.view.copying.copy.Text(); got != "Copy update for Slack" {
		t.Errorf("the button says %q", got)
	}
	test.Tap(s.view.copying.copy)
	if want := []string{"copy-due"}; !slices.Equal(s.ran, want) {
		t.Errorf("ran %q, want %q", s.ran, want)
	}
}

func TestTheKeycapsGoWhereANameNeedsTheRoom(t *testing.T) {
	for channel, want := range map[string]bool{"slack": true, "statuspage": false} {
		s := newScene(t, usual)
		s.channel = channel
		s.tell(modeltest.Checkout(t, "14:18:52"))
		r := s.view.copying
		if r.keyed != want {
			t.Errorf("%s: the keycaps are shown: %v", channel, r.keyed)
		}
		if r.copy.MinSize().Width > r.copy.Size().Width {
			t.Errorf("%s: %v px are needed, there are %v", channel, r.copy.MinSize().Width, r.copy.Size().Width)
		}
	}
}

func TestWhatWasSentIsTheIncidentsOwn(t *testing.T) {
	s := newScene(t, tall)
	s.tell(modeltest.Checkout(t, "14:18:52"))
	other := modeltest.New(t, modeltest.CheckoutZone).At("09:00").Do(model.Declare{Title: "Slow search", Severity: model.P2},
		model.SendMessage{Name: "alert", Channel: "email", Text: "slow"})
	s.tell(other)
	if got := s.view.sent.Objects; len(got) != 2 || s.view.shown.Sent[0].Channel != "e-mail" {
		t.Fatalf("%d parts; %v", len(got), s.view.shown.Sent)
	}
	if got := words(s.view.sent.Objects[1]); !slices.Contains(got, "e-mail") {
		t.Errorf("the row says %q: it is that of the incident before", got)
	}
}

// words are the texts of a row.
func words(o fyne.CanvasObject) []string {
	if text, ok := o.(*widgets.Text); ok {
		return []string{text.Text()}
	}
	var all []string
	if c, ok := o.(*fyne.Container); ok {
		for _, child := range c.Objects {
			all = append(all, words(child)...)
		}
	}
	return all
}

func TestASentMessageSaysWhetherItsPromiseWasKept(t *testing.T) {
	s := newScene(t, tall)
	s.tell(modeltest.Checkout(t, "14:18:52"))
	if got := words(s.view.sent.Objects[1]); got[len(got)-1] != "promised 14:16, missed" {
		t.Errorf("the row says %q", got)
	}
}

func TestALengthThatCountsIsShown(t *testing.T) {
	for channel, want := range map[string]string{"slack": "Last sent: alert, 14:05:51", "sms": "82 of 160 characters", "phone": "about 20 s to say"} {
		s := newScene(t, usual)
		s.channel = channel
		s.tell(modeltest.Checkout(t, "14:18:52"))
		if got := s.view.last.Text(); got != want {
			t.Errorf("%s: it says %q, want %q", channel, got, want)
		}
	}
}

func TestMoreMessagesThanRoomAreNotDrawnOverTheEdge(t *testing.T) {
	s := newScene(t, tall)
	story := modeltest.Checkout(t, "14:18:52")
	for range 60 {
		story.Do(model.SendMessage{Name: "update", Channel: "slack", Text: "again"})
	}
	s.tell(story)
	for _, part := range s.view.sent.Objects {
		if end := part.Position().Y + part.Size().Height; part.Visible() && end > s.view.sent.Size().Height {
			t.Fatalf("a row ends at %v of %v", end, s.view.sent.Size().Height)
		}
	}
}

// The button that picks the channel names it where that takes nothing from the other.
func TestTheChannelIsNamedWhereThereIsRoom(t *testing.T) {
	for size, want := range map[fyne.Size]string{usual: "", tall: "Slack"} {
		s := newScene(t, size)
		s.tell(modeltest.Checkout(t, "14:18:52"))
		if got := s.view.copying.channel.Text(); got != want || !s.view.copying.keyed {
			t.Errorf("at %v it says %q, want %q, and the keys are shown: %v", size, got, want, s.view.copying.keyed)
		}
	}
}
