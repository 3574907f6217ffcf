package settings

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"warroom/ui/present"
	"warroom/ui/severity"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// The widths of the first column, px at scale 1.
const (
	chipColumn float32 = 104
	nameColumn float32 = 368
)

// makePage makes the fields of a group.
func (v *View) makePage(g present.SettingsGroup) fyne.CanvasObject {
	if g.ID == present.AppearanceGroup {
		return v.appear.object
	}
	gap := theme.Gap8
	if g.Sections[0].Rows[0].Severity == nil {
		gap = theme.Gap12 // rows of two lines need room to be told apart
	}
	page := widgets.NewColumn(gap)
	for i, s := range g.Sections {
		if s.Title != "" {
			top := theme.Gap4
			if i > 0 {
				top = theme.Gap16
			}
			page.Add(widgets.NewPad(top, 0, 0, 0, widgets.NewHeader(s.Title, s.Note).Flush()))
		}
		if head := headOf(s); head != nil {
			page.Add(head)
		}
		for _, r := range s.Rows {
			page.Add(v.makeRow(s, r, gap))
		}
	}
	return page
}

// columnsOf are the widths of a section: the fields of severities share what the
// chips leave; elsewhere fields stand close to what they are called.
func columnsOf(s present.SettingsSection) []float32 {
	var widths []float32
	for _, c := range s.Columns {
		widths = append(widths, c.Width)
	}
	if s.Rows[0].Severity != nil {
		return append([]float32{chipColumn}, widths...)
	}
	return append([]float32{nameColumn}, widths...)
}

func headOf(s present.SettingsSection) fyne.CanvasObject {
	heads := []fyne.CanvasObject{widgets.NewText(theme.Caption, theme.Text3, "")}
	said := ""
	for _, c := range s.Columns {
		said += c.Head
		heads = append(heads, widgets.NewShrinkingText(theme.Caption, theme.Text2, c.Head))
	}
	if said == "" {
		return nil
	}
	return aligned(columnsOf(s), heads...)
}

func (v *View) makeRow(s present.SettingsSection, r present.SettingsRow, gap float32) fyne.CanvasObject {
	line := []fyne.CanvasObject{nameOf(r)}
	note := newNote(refusable(s), gap)
	for _, key := range r.Keys {
		if key == "" {
			line = append(line, widgets.NewText(theme.Caption, theme.Text3, ""))
			continue
		}
		c := v.makeControl(key, note)
		v.fields[key] = c
		line = append(line, c.object)
	}
	return widgets.NewColumn(0, aligned(columnsOf(s), line...), note.object)
}

// refusable reports whether a section has more than switches, which hold any answer.
func refusable(s present.SettingsSection) bool {
	return slices.ContainsFunc(s.Rows, func(r present.SettingsRow) bool {
		return slices.ContainsFunc(r.Keys, func(key string) bool { return key != "" && !strings.HasSuffix(key, ".on") })
	})
}

func nameOf(r present.SettingsRow) fyne.CanvasObject {
	if r.Severity == nil {
		return called(r.Name, r.About)
	}
	return middle(widgets.NewRow(0, widgets.NewChip(widgets.Chip20, severity.Look(*r.Severity))))
}

// called is the name of a row over what it means.
func called(name, about string) fyne.CanvasObject {
	column := widgets.NewColumn(0, widgets.NewSpacer(), widgets.NewSized(0, 20, widgets.NewShrinkingText(theme.Body, theme.Text, name)))
	if about != "" {
		column.Add(widgets.NewSized(0, 16, widgets.NewShrinkingText(theme.Caption, theme.Text3, about)))
	}
	column.Add(widgets.NewSpacer())
	return widgets.NewSized(0, theme.RowStep, column)
}

// middle sets a part of a row in the middle of the fields' height.
func middle(o fyne.CanvasObject) fyne.CanvasObject {
	return widgets.NewSized(0, theme.RowStep, widgets.NewColumn(0, widgets.NewSpacer(), o, widgets.NewSpacer()))
}
