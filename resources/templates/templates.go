// Package templates holds the messages, one file each. A new message is a new
// file: menus, completion and the command line find it by themselves. Its
// format is described at message.Parse.
package templates

import (
	"cmp"
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"warroom/model/message"
)

//go:embed *.txt
var files embed.FS

// All returns the messages that come with the program, in the order in which
// they are offered. The four of the process text come first.
func All() ([]message.Template, error) { return Read(files) }

// Read returns the messages of a folder, by their place and then by name. The
// file's name without .txt is the message's name. The first file that cannot be
// read ends it with an error that names file, line and remedy.
func Read(folder fs.FS) ([]message.Template, error) {
	names, err := fs.Glob(folder, "*.txt")
	if err != nil {
		return nil, fmt.Errorf("list messages: %w", err)
	}
	all := make([]message.Template, 0, len(names))
	for _, name := range names {
		source, err := fs.ReadFile(folder, name)
		if err != nil {
			return nil, fmt.Errorf("read message %s: %w", name, err)
		}
		t, err := message.Parse(strings.TrimSuffix(path.Base(name), ".txt"), string(source))
		if err != nil {
			return nil, err
		}
		all = append(all, t)
	}
	slices.SortFunc(all, func(a, b message.Template) int {
		return cmp.Or(cmp.Compare(a.Place, b.Place), cmp.Compare(a.Name, b.Name))
	})
	return all, nil
}
