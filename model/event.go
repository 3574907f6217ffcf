// Package model holds the words of the domain: what can happen in an incident
// (events), what follows from it (the fold), and what a person may do about it
// (commands). It is pure: no clock, no files, no randomness.
package model

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"time"
)

// Event is one immutable fact in the log of one device. At is when it happened
// (a person may have backdated it), Recorded when it was written; both are UTC
// with millisecond precision.
type Event struct {
	Draft
	Device string // who wrote it: one device is one chain
	Seq    int64  // counts up from 1 on that device, over all incidents
	Prev   string // Hash of that device's event before; empty for the first
	Hash   string // hex SHA-256 over the stored bytes of all of the above
}

// Draft is an event before the log has given it its place in the chain.
type Draft struct {
	ID       string // ULID, 26 characters
	Incident string // id of the incident, the ULID of its declaration
	Kind     string // name in the registry, e.g. "severity-changed"
	Version  int    // of the body's format, from 1
	At       time.Time
	Recorded time.Time
	By       string
	Body     []byte // JSON, kept byte for byte
}

// Sealed gives a draft its place in a device's chain and computes its hash.
func (d Draft) Sealed(device string, seq int64, prev string) Event {
	e := Event{Draft: d, Device: device, Seq: seq, Prev: prev}
	e.Hash = e.Sum()
	return e
}

// Sum computes the hash that the event must carry: SHA-256 over its fields in
// order, each preceded by its length, with the body as the bytes that are
// stored. No field is encoded anew, so the sum never depends on an encoder.
func (e Event) Sum() string {
	h := sha256.New()
	var n [8]byte
	for _, field := range [][]byte{
		[]byte(e.ID), []byte(e.Incident), []byte(e.Kind), number(int64(e.Version)),
		number(Millis(e.At)), number(Millis(e.Recorded)), []byte(e.By), []byte(e.Device),
		number(e.Seq), []byte(e.Prev), e.Body,
	} {
		binary.BigEndian.PutUint64(n[:], uint64(len(field)))
		h.Write(n[:])
		h.Write(field)
	}
	return hex.EncodeToString(h.Sum(nil))
}

func number(n int64) []byte {
	return binary.BigEndian.AppendUint64(nil, uint64(n))
}

// Millis is a time as the log stores it: milliseconds since 1970 UTC, and 0
// for a time that is not known.
func Millis(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMilli()
}

// FromMillis is the inverse of Millis, in UTC.
func FromMillis(ms int64) time.Time {
	if ms == 0 {
		return time.Time{}
	}
	return time.UnixMilli(ms).UTC()
}
