package storage

import _ "embed"

//go:embed schema.sql
var schema string

// applicationID marks a file as a log of Warroom ('WRlg' in its header), so
// that a database of another program is recognised before it is opened.
const applicationID = 0x57526c67

// Format is the version of the file format, kept in the file's user_version.
// A file with a higher one is refused untouched.
const Format = 1
