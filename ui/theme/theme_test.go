package theme

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	fynetheme "fyne.io/fyne/v2/theme"

	"warroom/resources/icons"
)

func TestVariantFollowsTheModeThenTheSystem(t *testing.T) {
	dark, light := palette[Bg].dark, palette[Bg].light
	cases := []struct {
		mode   Mode
		system fyne.ThemeVariant
		want   any
	}{
		{Dark, fynetheme.VariantLight, dark},
		{Light, fynetheme.VariantDark, light},
		{Auto, fynetheme.VariantDark, dark},
		{Auto, fynetheme.VariantLight, light},
	}
	for _, c := range cases {
		th := New(c.mode, 1)
		if got := th.Color(Bg, c.system); got != c.want {
			t.Errorf("mode %d on system %d: bg %v, want %v", c.mode, c.system, got, c.want)
		}
		if got := th.Color(fynetheme.ColorNameBackground, c.system); got != c.want {
			t.Errorf("mode %d: the stock name disagrees with the token: %v", c.mode, got)
		}
	}
}

func TestStockNamesPointAtTokens(t *testing.T) {
	for name, token := range stock {
		if _, ok := palette[token]; !ok {
			t.Errorf("%s points at %s, which has no colour", name, token)
		}
	}
}

func TestSizesFollowTheTextSizeButHairlinesDoNot(t *testing.T) {
	th := New(Dark, 1.3)
	if got := th.Size(fynetheme.SizeNameText); got != 14*float32(1.3) {
		t.Errorf("text size %v", got)
	}
	if got := th.Size(fynetheme.SizeNameSeparatorThickness); got != 1 {
		t.Errorf("a hairline scaled to %v", got)
	}
	if got := New(Dark, -4).Scale(); got != 1 {
		t.Errorf("a damaged scale gave %v, want 1", got)
	}
}

func TestFiguresOfTheClockAreOfOneWidth(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(New(Dark, 1))
	for _, role := range []Role{Body, Figure, Elapsed, Wall168} {
		one := fyne.MeasureText("11:11:11", role.Size(), role.Style()).Width
		zero := fyne.MeasureText("00:00:00", role.Size(), role.Style()).Width
		if one != zero {
			t.Errorf("role %d: 11:11:11 is %v wide, 00:00:00 is %v: a clock would jitter", role, one, zero)
		}
	}
}

func TestIconsAreTintedAndCached(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(New(Dark, 1))
	for _, name := range icons.Names() {
		res := TintedIcon(name, Over, 16)
		if strings.Contains(string(res.Content()), "currentColor") {
			t.Errorf("%s kept its currentColor", name)
		}
		if !strings.Contains(string(res.Content()), "#ff7a75") {
			t.Errorf("%s is not in the colour of the token", name)
		}
	}
	if TintedIcon("siren", Over, 16) != TintedIcon("siren", Over, 16) {
		t.Error("the same icon is made twice")
	}
	if !strings.Contains(string(TintedIcon("siren", Over, 12).Content()), `stroke-width="1.000"`) {
		t.Error("the stroke does not shrink with the icon")
	}
	dark := TintedIcon("siren", Over, 16)
	app.Settings().SetTheme(New(Light, 1))
	if TintedIcon("siren", Over, 16).Name() == dark.Name() {
		t.Error("both variants share one name: Fyne would show the cached picture")
	}
}
