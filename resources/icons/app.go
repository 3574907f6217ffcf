package icons

import (
	_ "embed" // the program's icon is a file beside this one

	"fyne.io/fyne/v2"
)

//go:embed app/window.png
var appPNG []byte

// App is the program's icon, 128 by 128: of the large one beside it, which packagers
// take, the start of the window would decode and hand over 2 MB.
func App() fyne.Resource { return fyne.NewStaticResource("warroom.png", appPNG) }
