package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"warroom/ui/theme"
)

// StepState is where a step of a checklist stands.
type StepState int

// The states of a step.
const (
	StepOpen StepState = iota
	StepRunning
	StepWorked
	StepNoEffect
	StepNotApplicable
)

type stepLook struct {
	icon              string
	tint, name, ifTxt fyne.ThemeColorName
	role              theme.Role
}

var stepLooks = [...]stepLook{
	StepOpen:          {"circle", theme.Edge, theme.Text, theme.Text2, theme.Name},
	StepRunning:       {"half-disc", theme.Link, theme.Text, theme.Text2, theme.Name},
	StepWorked:        {"circle-check", theme.Met, theme.Text2, theme.Text2, theme.Name},
	StepNoEffect:      {"circle-x", theme.Over, theme.Text2, theme.Text2, theme.Name},
	StepNotApplicable: {"circle-minus", theme.Text3, theme.Text3, theme.Text3, theme.Body},
}

// Step is what a step row shows.
type Step struct {
	Name      string
	Condition string // "if it is capacity"; not applicable: the reason
	Result    string // "14:09 → 14:11  no effect, 5xx still 94 %", 12 px at the right
	Elapsed   string // own time of a running step, bold at the right
	State     StepState
}

// StepRow is a step, 36 px high: icon, name, condition, then its result or the
// parts given to it at the right.
type StepRow struct {
	widget.BaseWidget
	// OnTapped opens the step; nil where there is nothing to open.
	OnTapped func()

	step                             Step
	hovered                          bool
	right                            []fyne.CanvasObject
	ground                           *shape
	icon                             *glyph
	name, condition, result, elapsed *label
}

// NewStepRow makes a row with parts at its right end, such as buttons. A quiet
// button becomes a visible one while the pointer is on the row.
func NewStepRow(s Step, right ...fyne.CanvasObject) *StepRow {
	r := &StepRow{
		right: right, ground: newShape(theme.None, theme.None, 0, 0),
		icon: newGlyph("", theme.Edge, theme.Icon),
		name: newLabel(theme.Name, theme.Text, ""), condition: newLabel(theme.Body, theme.Text2, ""),
		result: newLabel(theme.Caption, theme.Text3, ""), elapsed: newLabel(theme.Name, theme.Text, ""),
	}
	r.fill(s)
	r.ExtendBaseWidget(r)
	return r
}

// SetStep shows a new state; the same again repaints nothing, and a tick of the
// elapsed time repaints that text alone.
func (r *StepRow) SetStep(s Step) {
	if s == r.step {
		return
	}
	quiet := s.State == r.step.State
	r.fill(s)
	if quiet {
		r.arrange(r.Size())
		return
	}
	r.Refresh()
}

func (r *StepRow) fill(s Step) {
	r.step = s
	r.name.say(s.Name)
	r.condition.say(s.Condition)
	r.result.say(s.Result)
	r.elapsed.say(s.Elapsed)
}

// SetRight replaces the parts at the right end.
func (r *StepRow) SetRight(right ...fyne.CanvasObject) {
	r.right = right
	r.Refresh()
}

// Tapped implements fyne.Tappable.
func (r *StepRow) Tapped(*fyne.PointEvent) {
	if r.OnTapped != nil {
		r.OnTapped()
	}
}

// MouseIn implements desktop.Hoverable.
func (r *StepRow) MouseIn(*desktop.MouseEvent) { r.hover(true) }

// MouseMoved implements desktop.Hoverable.
func (r *StepRow) MouseMoved(*desktop.MouseEvent) {}

// MouseOut implements desktop.Hoverable.
func (r *StepRow) MouseOut() { r.hover(false) }

func (r *StepRow) hover(on bool) {
	r.hovered = on
	r.Refresh()
}

// CreateRenderer implements fyne.Widget.
func (r *StepRow) CreateRenderer() fyne.WidgetRenderer { return rendererOf(r) }

func (r *StepRow) objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{r.ground.obj, r.icon.obj, r.name.obj, r.condition.obj, r.result.obj, r.elapsed.obj}
	return append(out, r.right...)
}

func (r *StepRow) restyle() {
	look := stepLooks[r.step.State]
	r.ground.fill = theme.None
	if r.step.State == StepRunning {
		r.ground.fill = theme.Raised
	}
	if r.hovered {
		r.ground.fill = theme.Hover
	}
	r.icon.name, r.icon.color = look.icon, look.tint
	r.name.role, r.name.color, r.condition.color = look.role, look.name, look.ifTxt
	restyleAll(r.ground, r.icon, r.name, r.condition, r.result, r.elapsed)
	for _, o := range r.right {
		b, ok := o.(*Button)
		if !ok || b.weight == Primary {
			continue
		}
		b.OnRaised(r.ground.fill == theme.Raised)
		if r.step.State == StepOpen {
			b.SetWeight(map[bool]Weight{true: Secondary, false: Quiet}[r.hovered])
		}
	}
}

func (r *StepRow) minSize() fyne.Size {
	w := theme.Px(200)
	for _, o := range visible(r.right) {
		w += o.MinSize().Width + theme.Px(theme.Gap8)
	}
	return fyne.NewSize(w, theme.Px(theme.RowStep))
}

// conditionLeast is the room under which a condition goes: of its words hardly one
// would be left. px at scale 1.
const conditionLeast float32 = 40

func (r *StepRow) arrange(size fyne.Size) {
	gap := theme.Px(theme.Gap8)
	r.ground.put(1, 0, size.Width-2, size.Height)
	end := size.Width - theme.Px(theme.Gap12)
	shown := visible(r.right)
	if n := len(shown); n > 0 {
		if b, ok := shown[n-1].(*Button); ok && b.weight == Quiet {
			end += b.padding() // its text, not its invisible box, ends the row
		}
	}
	for i := len(shown) - 1; i >= 0; i-- {
		least := shown[i].MinSize()
		end -= least.Width
		place(shown[i], end, round((size.Height-least.Height)/2), least.Width, least.Height)
		end -= gap
	}
	base := middleBase(size.Height, theme.Body)
	r.icon.putMiddle(theme.Px(12), size.Height/2)
	r.name.put(theme.Px(36), base, theme.Px(96))
	x := theme.Px(140)
	if r.step.Elapsed != "" {
		end = r.elapsed.putRight(end, base, end-r.name.right-gap) - gap
	} else {
		r.elapsed.put(end, base, 0)
	}
	end = r.result.putRight(end, base, (end-x)*0.6)
	room := end - gap - x
	if room < theme.Px(conditionLeast) {
		room = 0
	}
	r.condition.put(x, base, room)
}
