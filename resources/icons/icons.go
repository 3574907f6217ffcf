// Package icons embeds the drawings of the ui: the lucide-static 1.62.0 icons
// that the style asks for (ISC, see LICENSE-lucide.txt) and our own severity
// glyphs (sev-*), half disc and filled star.
//
// The paths are spelled out, every command with its letter and every number apart:
// Fyne's SVG reader misreads the shorter forms that Lucide ships, and an eye comes
// out as a dot. Every drawing is 24 by 24 and uses currentColor alone, so that a caller tints
// it by replacing that word.
package icons

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
)

//go:embed *.svg LICENSE-lucide.txt
var files embed.FS

// SVG returns the drawing of that name ("siren", without extension), or an
// error that names the missing icon.
func SVG(name string) ([]byte, error) {
	b, err := files.ReadFile(name + ".svg")
	if err != nil {
		return nil, fmt.Errorf("read icon %q: %w", name, err)
	}
	return b, nil
}

// Names lists every drawing, sorted, without extension.
func Names() []string {
	paths, err := fs.Glob(files, "*.svg")
	if err != nil { // only a malformed pattern can fail, and this one is constant
		return nil
	}
	for i, p := range paths {
		paths[i] = strings.TrimSuffix(p, ".svg")
	}
	return paths
}

// License returns the licence text of the Lucide icons, for the about page.
func License() string {
	b, err := files.ReadFile("LICENSE-lucide.txt")
	if err != nil { // embedded at build time, so it is there
		return ""
	}
	return string(b)
}
