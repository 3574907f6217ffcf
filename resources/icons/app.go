package icons

import (
	_ "embed" // the program's icon is a file beside this one

	"fyne.io/fyne/v2"
)

//go:embed app/warroom.png
var appPNG []byte

// App is the program's icon, 512 by 512.
func App() fyne.Resource { return fyne.NewStaticResource("warroom.png", appPNG) }
