package casefile

import (
	"encoding/base32"
	"encoding/binary"
	"time"
)

// crockford is the alphabet of a ULID.
var crockford = base32.NewEncoding("0123456789ABCDEFGHJKMNPQRSTVWXYZ").WithPadding(base32.NoPadding)

// id is a ULID (github.com/ulid/spec) that depends on the file alone, so that
// the same file imported twice adds nothing: 48 bits of time in milliseconds,
// two bytes of place so that equal times sort by place, and eight bytes of the
// file's digest so that two files never meet.
func (c *Case) id(place int, at time.Time) string {
	var ms int64
	if !at.IsZero() {
		ms = max(0, at.UnixMilli()) // a ULID knows no time before 1970
	}
	var raw [16]byte
	binary.BigEndian.PutUint64(raw[:8], uint64(ms)<<16|uint64(place))
	copy(raw[8:], c.digest[:8])
	return encode(raw)
}

// encode writes 128 bits as 26 letters: two zero bits, then five bits a letter.
func encode(raw [16]byte) string {
	var wide [20]byte // 160 bits are 32 letters; the six of zeros in front go
	copy(wide[4:], raw[:])
	return crockford.EncodeToString(wide[:])[6:]
}
