package storage

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"

	"warroom/model"
)

// files checks that each file which an event speaks of is there, with the
// content that its SHA-256 stands for.
func (v *verifier) files(ctx context.Context) error {
	attached, err := v.attached(ctx)
	if err != nil {
		return err
	}
	kept, err := v.kept(ctx)
	if err != nil {
		return err
	}
	for _, a := range attached {
		switch found, there := kept[a.sum]; {
		case !there:
			v.fault(Fault{Incident: a.incident, Event: a.event, What: "The file " + a.name + " is missing."})
		case found.sum != a.sum || !found.whole:
			v.fault(Fault{Incident: a.incident, Event: a.event, What: "The file " + a.name + " was changed after it was attached."})
		}
		v.spoken[a.sum] = true
	}
	for _, sum := range slices.Sorted(maps.Keys(kept)) {
		switch found := kept[sum]; {
		case v.spoken[sum]:
		case found.sum != sum || !found.whole:
			v.fault(Fault{What: "The content of a file that no event speaks of does not match its SHA-256 " + sum + ": it was changed, or put there by another program."})
		default:
			v.fault(Fault{Spare: true, What: "A file is kept that no event speaks of, because attaching it was cut off; attaching it again takes it from here; otherwise it is taken out a day later: " + sum + "."})
		}
	}
	return nil
}

// attachedFile is what an event says of a file.
type attachedFile struct{ incident, event, name, sum string }

// attached are the files of all events, retracted ones too: the log keeps them.
func (v *verifier) attached(ctx context.Context) ([]attachedFile, error) {
	var all []attachedFile
	err := each(ctx, v.tx, func(rows *sql.Rows) error {
		e, err := scan(rows)
		if file, ok := model.Read(e).Body.(model.EvidenceAttached); ok {
			all = append(all, attachedFile{e.Incident, e.ID, model.CleanFileName(file.Name), file.SHA256})
		}
		return err
	}, "select "+columns+" from events where kind = 'evidence-attached' order by incident, n")
	return all, err
}

// content is what the pieces under one SHA-256 come to.
type content struct {
	sum   string // of what is there
	whole bool   // no number is left out
}

// kept reads every file piece by piece.
func (v *verifier) kept(ctx context.Context) (map[string]content, error) {
	if v.format < keepsFiles {
		return nil, nil
	}
	all := map[string]content{}
	hash, under, next, whole := sha256.New(), "", 0, true
	end := func() {
		if under != "" {
			all[under] = content{hex.EncodeToString(hash.Sum(nil)), whole}
		}
	}
	err := each(ctx, v.tx, func(rows *sql.Rows) error {
		var sum string
		var n int
		var piece sql.RawBytes
		if err := rows.Scan(&sum, &n, &piece); err != nil {
			return fmt.Errorf("read a piece of a file: %w", err)
		}
		if sum != under {
			end()
			hash.Reset()
			under, next, whole = sum, 0, true
		}
		whole = whole && n == next
		hash.Write(piece)
		next++
		return nil
	}, "select sha, n, piece from attachments order by sha, n")
	end()
	return all, err
}
