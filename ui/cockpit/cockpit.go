// Package cockpit is the body of the screen of a running incident: the clocks,
// the phases, the checklist with its boards, and places for timeline, red flags
// and messages.
package cockpit

import (
	"fyne.io/fyne/v2"

	"warroom/model"
	"warroom/ui/present"
	"warroom/ui/theme"
	"warroom/ui/widgets"
)

// Intents is what the cockpit asks of the window.
type Intents struct {
	Run  func(id string)        // an action of the table: "end-change:2"
	Why  func(id string) string // why it cannot be done now; empty where it can
	Do   func(model.Command) error
	Keep func(field, text string) // text on its way, for a draft
	// Reading tells that a person types into the log line or reads further down, and
	// that nothing may move; nil is never.
	Reading func() bool
}

// Regions are the parts that are packages of their own.
type Regions struct{ Timeline, Flags, Messages fyne.CanvasObject }

// Scene is what the cockpit shows.
type Scene struct {
	Incident string // its id
	Tiles    []present.Tile
	Rail     present.Rail
	Panel    present.PhasePanel
	Cells    []present.Cell
	Ledger   present.Ledger
	Board    present.Hypotheses
	Gate     present.Gate
	Readings present.Readings
	Impact   model.Impact
	Review   present.ReviewPhase
}

// View is the cockpit.
type View struct {
	on     Intents
	clocks *clockStrip
	rail   *rail
	triage *triage
	main   *fyne.Container // phase panels over the timeline
	phase  *fyne.Container // what stands over the timeline
	side   *fyne.Container // flags, ledger or readings, messages
	body   *fyne.Container
	parts  Regions
	shown  Scene
	ticks  []func(Scene) // texts that follow the time, of what is shown now
	kept   kept
	room   room
	held   held
	beside beside
	wide   float32 // of the right column
	// history is an imported incident: nothing is offered.
	history bool
	began   bool
}

// New makes a cockpit around its regions.
func New(on Intents, parts Regions) *View {
	v := &View{on: on, parts: parts, clocks: newClockStrip(on), room: usualRoom}
	v.rail = newRail(v)
	v.triage = newTriage(on, v)
	v.phase = &fyne.Container{Layout: besideLayout{}}
	v.main = &fyne.Container{Layout: mainLayout{v}, Objects: []fyne.CanvasObject{v.phase, parts.Timeline}}
	v.side = &fyne.Container{Layout: sideLayout{}}
	v.body = &fyne.Container{Layout: bodyLayout{v}, Objects: []fyne.CanvasObject{v.clocks.object, v.rail.object, v.main, v.side, v.rail.hint.object}}
	return v
}

// Object is the whole of it.
func (v *View) Object() fyne.CanvasObject { return v.body }

// Show brings everything up to date after the State changed.
func (v *View) Show(s Scene) {
	v.ticks, v.history = nil, s.Panel.History
	v.kept.begin()
	v.clocks.show(s)
	v.rail.show(s.Rail, s.Panel.Phase)
	v.phase.Objects = v.panels(s)
	v.side.Objects = v.sides(s)
	v.shown, v.began = s, true
	v.phase.Refresh()
	v.main.Refresh()
	v.side.Refresh()
	v.kept.end(widgets.CanvasOf(v.body))
}

// Tick shows the passing of time; only texts that changed are drawn again.
func (v *View) Tick(s Scene) {
	if !v.began {
		return
	}
	if !s.stands(v.shown) {
		v.Show(s)
		return
	}
	v.clocks.show(s)
	v.rail.tick(s.Rail, s.Panel.Phase)
	for _, tick := range v.ticks {
		tick(s)
	}
	v.shown = s
}

// panels are what stands over the timeline in a phase. Beside the checklist
// stands the ledger, where the screen is wide enough for both.
func (v *View) panels(s Scene) []fyne.CanvasObject {
	switch s.Panel.Phase {
	case model.Triage:
		return v.withLedger(v.triage.show(s, v), s)
	case model.Mitigate:
		return v.withLedger(v.checklist(s), s)
	case model.Investigate:
		return []fyne.CanvasObject{over(v.room.gap, v.strip(s), v.board(s))}
	case model.Fix:
		return []fyne.CanvasObject{over(v.room.gap, v.strip(s), v.gate(s))}
	}
	return v.withLedger(v.review(s), s)
}

// withLedger is a panel with the ledger beside it, unless that is open in the right
// column.
func (v *View) withLedger(panel fyne.CanvasObject, s Scene) []fyne.CanvasObject {
	if v.beside == changes {
		return []fyne.CanvasObject{panel}
	}
	return []fyne.CanvasObject{panel, v.ledger(s, theme.Px(sideWide))}
}

// sides are the right column: red flags, what the phase works with, messages.
func (v *View) sides(s Scene) []fyne.CanvasObject {
	if opened := v.opened(s); opened != nil {
		return opened
	}
	side := []fyne.CanvasObject{v.parts.Flags}
	switch s.Panel.Phase {
	case model.Investigate:
		side = append(side, v.ledger(s, v.wide))
	case model.Fix:
		side = append(side, v.readings(s))
	}
	return append(side, v.parts.Messages)
}
