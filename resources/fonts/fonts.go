// Package fonts embeds IBM Plex Sans and IBM Plex Mono (OFL-1.1, see OFL.txt),
// taken from the npm packages @expo-google-fonts/ibm-plex-sans and -mono 0.4.1.
//
// Plex was chosen because all ten figures of the sans are equally wide in both
// weights: a ticking clock stands still.
package fonts

import _ "embed" // the faces are compiled into the program

// The faces, as TrueType files. They must not be changed.
var (
	//go:embed IBMPlexSans_400Regular.ttf
	SansRegular []byte
	//go:embed IBMPlexSans_600SemiBold.ttf
	SansSemiBold []byte
	//go:embed IBMPlexSans_400Regular_Italic.ttf
	SansItalic []byte
	//go:embed IBMPlexMono_400Regular.ttf
	MonoRegular []byte
	//go:embed IBMPlexMono_600SemiBold.ttf
	MonoSemiBold []byte
	// License is the text of the SIL Open Font License, for the about page.
	//go:embed OFL.txt
	License string
)
