package storage

import (
	"database/sql"
	_ "embed"
	"fmt"
)

//go:embed schema.sql
var schema string

//go:embed attach.sql
var attachments string

// applicationID marks a file as a log of Warroom ('WRlg' in its header), so
// that a database of another program is recognised before it is opened.
const applicationID = 0x57526c67

// Format is the version of the file format, kept in the file's user_version.
// A file with a higher one is refused untouched.
const Format = 2

// formats lays out a file: what each format added to the one before it. A new
// file goes through all of them, so that it is what an older one becomes.
var formats = [Format]string{schema, attachments}

// layOut brings a file from one format, 0 for an empty file, to the current one.
// It is called in a transaction.
func layOut(from int, exec func(query string, args ...any) (sql.Result, error)) error {
	for _, step := range formats[from:] {
		if _, err := exec(step); err != nil {
			return err
		}
	}
	_, err := exec(fmt.Sprintf("pragma user_version = %d", Format))
	return err
}
