package storage

import (
	"io/fs"
	"os"
	"slices"
	"sync"
)

// holding is a file that this process has open.
type holding struct {
	info    fs.FileInfo
	refused error // why the system does not let us write to it, or nil
}

// held are all of them. POSIX drops the locks that a process has on a file as
// soon as it closes any handle of it, also one that SQLite knows nothing of, so
// a held file must not be opened again but by SQLite.
var held struct {
	sync.Mutex
	files []*holding
}

// hold looks at a file, unless this process has it open already, and counts it
// as open until let go.
func hold(path string) (*holding, error) {
	held.Lock()
	defer held.Unlock()
	info, err := os.Stat(path)
	if err != nil {
		return nil, explain("look at the log", path, err)
	}
	h := &holding{info: info}
	if at := slices.IndexFunc(held.files, h.same); at >= 0 {
		h.refused = held.files[at].refused
	} else {
		if err := inspect(path); err != nil {
			return nil, err
		}
		h.refused = mayWrite(path)
	}
	held.files = append(held.files, h)
	return h, nil
}

func (h *holding) same(o *holding) bool { return os.SameFile(h.info, o.info) }

func (h *holding) letGo() {
	held.Lock()
	defer held.Unlock()
	held.files = slices.DeleteFunc(held.files, func(o *holding) bool { return o == h })
}
