package storage

import (
	"encoding/binary"
	"errors"
	"io"
	"os"
)

// The layout of the first bytes of every SQLite file: sqlite.org/fileformat.html,
// section 1.3. All numbers are big-endian.
const (
	headerSize       = 100
	magic            = "SQLite format 3\x00"
	offsetPageSize   = 16
	offsetPages      = 28
	offsetVersion    = 60
	offsetAppID      = 68
	offsetChanges    = 24
	offsetValidFor   = 92
	largestPage      = 65536
	pageSizeOf65536  = 1
	emptyIsNoLog     = "%s is an empty file: it was cut off, or another program made it."
	folderIsNoLog    = "%s is a folder."
	cutOff           = "%s is cut off: the end of the file is missing."
	strangeFileIsOut = "%s is neither a file nor a folder."
)

// inspect looks at a file without SQLite, so that nothing that is not a log of
// ours is ever opened, locked or changed. A file that it passes may still be
// damaged inside.
func inspect(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return explain("look at the log", path, err)
	}
	switch {
	case info.IsDir():
		return problem(NotADatabase, path, nil).because(folderIsNoLog)
	case !info.Mode().IsRegular():
		return problem(NotADatabase, path, nil).because(strangeFileIsOut)
	case info.Size() == 0:
		return problem(NotADatabase, path, nil).because(emptyIsNoLog)
	}
	head, err := readHeader(path)
	if err != nil {
		return explain("read the head of the log", path, err)
	}
	return judge(path, head, info.Size())
}

func readHeader(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	head := make([]byte, headerSize)
	n, err := io.ReadFull(file, head)
	if errors.Is(err, io.ErrUnexpectedEOF) {
		err = nil
	}
	return head[:n], err
}

func judge(path string, head []byte, size int64) error {
	if len(head) < len(magic) || string(head[:len(magic)]) != magic {
		return problem(NotADatabase, path, nil)
	}
	if len(head) < headerSize {
		return problem(Damaged, path, nil).because(cutOff)
	}
	number := func(offset int) int64 { return int64(binary.BigEndian.Uint32(head[offset:])) }
	switch {
	case number(offsetAppID) != applicationID:
		return problem(Foreign, path, nil)
	case number(offsetVersion) > Format:
		return problem(Newer, path, nil)
	}
	page := int64(binary.BigEndian.Uint16(head[offsetPageSize:]))
	if page == pageSizeOf65536 {
		page = largestPage
	}
	counted := number(offsetChanges) == number(offsetValidFor)
	if counted && number(offsetPages)*page > size && !pending(path) {
		return problem(Damaged, path, nil).because(cutOff)
	}
	return nil
}

// pending reports whether commits wait beside the file in its write-ahead log;
// the file itself may then be shorter than its head says.
func pending(path string) bool {
	info, err := os.Stat(path + "-wal")
	return err == nil && info.Size() > 0
}
