package ui_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	fynetheme "fyne.io/fyne/v2/theme"

	"warroom/ui/desktest"
	"warroom/ui/widgets"
)

// systemApp is an app on a system that is set to dark or to light.
type systemApp struct {
	fyne.App
	variant fyne.ThemeVariant
}

func (a systemApp) Settings() fyne.Settings { return systemSettings{a.App.Settings(), a.variant} }

type systemSettings struct {
	fyne.Settings
	variant fyne.ThemeVariant
}

func (s systemSettings) ThemeVariant() fyne.ThemeVariant { return s.variant }

// Each press of Ctrl+T shows the other of dark and light than what is seen, from
// the first one after a start on.
func TestThemeKeySwitchesWhatIsSeen(t *testing.T) {
	for name, c := range map[string]struct {
		system fyne.ThemeVariant
		kept   string // what was chosen before; empty is nothing
		want   [3]string
	}{
		"dark as the system is":  {fynetheme.VariantDark, "", [3]string{"light", "dark", "light"}},
		"light as the system is": {fynetheme.VariantLight, "", [3]string{"dark", "light", "dark"}},
		"dark was chosen":        {fynetheme.VariantLight, "dark 1", [3]string{"light", "dark", "light"}},
		"light was chosen":       {fynetheme.VariantDark, "light 1", [3]string{"dark", "light", "dark"}},
	} {
		log := desktest.NewLog()
		if err := log.SaveDraft(t.Context(), "appearance", c.kept); err != nil {
			t.Fatal(err)
		}
		r := desktest.Open(t, desktest.Options{Log: log})
		app := fyne.CurrentApp()
		fyne.SetCurrentApp(systemApp{app, c.system})
		for i, want := range c.want {
			r.Key("theme")
			if looks := r.Machine.Looks; looks[len(looks)-1].Theme != want || !r.Says("Theme: "+want) {
				t.Errorf("%s: press %d shows %v, want %q", name, i+1, looks[len(looks)-1], want)
			}
		}
		fyne.SetCurrentApp(app)
	}
}

// How the window looks holds at once: beside it no policy is offered to be saved,
// unless one was typed.
func TestAppearanceIsNotSaved(t *testing.T) {
	const policy, once = "Save policy", "How the window looks and sounds holds at once. It is no part of the policy."
	r := settingsOpen(t, "")
	if !r.Says(policy) || r.Says(once) {
		t.Fatalf("the first page says %q", r.Texts())
	}
	for range 5 {
		r.Press(fyne.KeyDown)
	}
	if r.Says(policy) || !r.Says(once) || r.Says("Holds for incidents declared from now on") {
		t.Errorf("it says %q", r.Texts())
	}
	r = settingsOpen(t, "")
	typeInto(t, r, p0Response, "20 min")
	desktest.Walk(r.Window.Content(), func(o fyne.CanvasObject) {
		if item, ok := o.(*widgets.NavItem); ok && slices.Contains(desktest.TextsOf(item), "Appearance") {
			test.Tap(item)
		}
	})
	if !r.Says(policy) {
		t.Errorf("what was typed cannot be saved: %q", r.Texts())
	}
}
