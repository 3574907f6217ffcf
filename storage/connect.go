package storage

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"strings"
	"time"

	"github.com/mattn/go-sqlite3"
)

// purpose is what a connection is for, with the options that the driver needs.
type purpose string

// synchronous has to be named on every writing connection: the driver sets
// NORMAL otherwise, and an acknowledged event could then be lost with the power.
// Transactions begin immediate, as a deferred one fails at once (and whatever
// the timeout) when another process wrote after its first read.
const (
	writing       purpose = "mode=rw&_journal=WAL&_sync=FULL&_fk=1&_txlock=immediate&_recursive_triggers=1&_stmt_cache_size=32"
	reading       purpose = "mode=ro&_query_only=1&_stmt_cache_size=16&_cache_size=-2048"
	copying       purpose = "mode=ro" // VACUUM INTO is refused on a query_only connection
	creating      purpose = "mode=rwc&_journal=WAL&_sync=FULL&_txlock=immediate"
	frozen        purpose = "mode=ro&immutable=1&_query_only=1&_cache_size=-2048"
	copyingFrozen purpose = "mode=ro&immutable=1"
)

// fullSync is what PRAGMA synchronous answers for FULL.
const fullSync = 2

// connector opens connections to one file for one purpose.
type connector struct {
	dsn    string
	driver *sqlite3.SQLiteDriver
}

func (c connector) Connect(context.Context) (driver.Conn, error) { return c.driver.Open(c.dsn) }
func (c connector) Driver() driver.Driver                        { return c.driver }

// connect makes a pool of connections; none is opened yet.
func connect(path string, p purpose, busy time.Duration) *sql.DB {
	dsn := fmt.Sprintf("file:%s?%s&_busy_timeout=%d", escaped(path), p, busy.Milliseconds())
	d := &sqlite3.SQLiteDriver{}
	if p == writing || p == creating {
		d.ConnectHook = demandFullSync
	}
	return sql.OpenDB(connector{dsn, d})
}

// escaped writes an absolute path as SQLite's URIs want it: they are
// percent-decoded and cut at ? and #, and C:\x is /C:/x in them.
func escaped(path string) string {
	slashed := filepath.ToSlash(path)
	switch {
	case strings.HasPrefix(slashed, "//"):
		slashed = "//" + slashed
	case filepath.VolumeName(path) != "":
		slashed = "/" + slashed
	}
	return (&url.URL{Path: slashed}).EscapedPath()
}

// demandFullSync refuses a connection on which a commit would not be durable.
func demandFullSync(conn *sqlite3.SQLiteConn) error {
	rows, err := conn.Query("pragma synchronous", nil)
	if err != nil {
		return err
	}
	defer rows.Close() //nolint:errcheck // the value is read or refused below
	got := make([]driver.Value, 1)
	if err := rows.Next(got); err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	if got[0] != int64(fullSync) {
		return fmt.Errorf("the database would not write durably (synchronous is %v, not FULL)", got[0])
	}
	return nil
}
