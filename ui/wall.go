package ui

import (
	"fyne.io/fyne/v2"

	"warroom/ui/attention"
	"warroom/ui/present"
	"warroom/ui/wall"
)

// walls are the wall in the window and the one in a second window.
type walls struct {
	view   *wall.View // made when it is first asked for
	from   place      // where leaving it leads
	second fyne.Window
	far    *wall.View // in the second window
}

// onWall are the actions that leave the wall where it is; any other leads back
// to where it is carried out.
var onWall = map[string]bool{"wall": true, "wall-in-field": true, "wall-window": true, "sound": true, "theme": true, "text-size": true,
	"palette": true, "help": true, "quit": true}

// switchWall shows the wall, or leaves it. From home it shows the worst incident
// that runs.
func (d *Desk) switchWall() {
	if d.screens.shown == atWall {
		d.leaveWall()
		return
	}
	if d.current() == "" {
		worst, ok := attention.Worst(d.attended())
		if !ok {
			return
		}
		d.open(worst.State.ID)
	}
	d.leaveReview()
	d.keepTyped()
	d.window.Canvas().Unfocus()
	if d.screens.walls.view == nil {
		d.screens.walls.view = wall.New()
	}
	d.screens.walls.from, d.screens.shown = d.screens.shown, atWall
	d.screens.walls.view.Show(d.wallScene())
	d.fill(d.screens.walls.view.Object())
}

// leaveWall goes back to the screen from which the wall was opened.
func (d *Desk) leaveWall() { d.backTo(d.screens.walls.from) }

// leaveWallFor leaves the wall for an action that shows or asks something.
func (d *Desk) leaveWallFor(id string) {
	if d.screens.shown == atWall && !onWall[id] {
		d.leaveWall()
	}
}

// wallScene is the open incident, else the worst that runs.
func (d *Desk) wallScene() present.Wall {
	if d.current() != "" {
		return present.WallOf(d.now.state, d.now.view, d.at())
	}
	if worst, ok := attention.Worst(d.attended()); ok {
		return present.WallOf(worst.State, worst.View, d.at())
	}
	return present.CalmWall(d.at())
}

// showWalls brings the walls that are open up to date.
func (d *Desk) showWalls() {
	if d.screens.shown != atWall && d.screens.walls.second == nil {
		return
	}
	scene := d.wallScene()
	if d.screens.shown == atWall {
		d.screens.walls.view.Show(scene)
	}
	if d.screens.walls.second != nil {
		d.screens.walls.far.Show(scene)
	}
}
