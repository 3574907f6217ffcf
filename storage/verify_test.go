package storage_test

import (
	"strings"
	"testing"

	"warroom/storage"
)

const unguard = `drop trigger events_never_change; drop trigger events_never_go; drop trigger events_never_replaced;`

func TestVerifyFindsNothingInASoundLog(t *testing.T) {
	db := open(t, fill(t))
	heads, faults, err := db.Verify(t.Context(), project)
	if err != nil || len(faults) > 0 {
		t.Fatalf("verify: %v, %v", faults, err)
	}
	last := appendTo(t, db, first, 3)
	if len(heads) != 1 || heads[0].Device != db.Device() || heads[0].Seq != 6 || heads[0].Hash != last.Prev {
		t.Errorf("heads are %+v, the next event follows %q", heads, last.Prev)
	}
}

// Anybody who has the file can drop the triggers: that is what the chain is for.
func TestVerifyFindsTampering(t *testing.T) {
	for _, c := range []struct{ name, statement, finds string }{
		{"edited body", `update events set body = cast(replace(cast(body as text), '1', '7') as blob) where seq = 3`, "It was changed after it was written"},
		{"edited author", `update events set author = 'on-call B' where seq = 2`, "It was changed after it was written"},
		{"edited time", `update events set at = at - 60000 where seq = 2`, "It was changed after it was written"},
		{"edited kind", `update events set kind = 'x' where seq = 6`, "It was changed after it was written"},
		{"edited version", `update events set version = 2 where seq = 6`, "It was changed after it was written"},
		{"edited link", `update events set prev = hash where seq = 4`, "It does not follow the event before it"},
		{"edited first link", `update events set prev = hash where seq = 1`, "It does not follow the event before it"},
		{"edited hash", `update events set hash = prev where seq = 4`, "It was changed after it was written"},
		{"renamed event", `update events set id = 'other' where seq = 4`, "It was changed after it was written"},
		{"renamed device", `update events set device = 'other' where seq = 4`, "It was changed after it was written"},
		{"removed event", `delete from events where seq = 3`, "number 3, is missing"},
		{"removed two", `delete from events where seq in (3, 4)`, "numbers 3 to 4, are missing"},
		{"removed first", `delete from events where seq = 1`, "number 1, is missing"},
		{"removed last", `delete from events where seq = 6`, "It has 2 events where 3 were written"},
		{"removed incident", `delete from events where incident like '%2'`, "All its events are missing"},
		{"swapped in the chain", `update events set seq = -seq + 100 where seq in (2, 3); update events set seq = case seq when 98 then 3 else 2 end where seq > 90`, "It does not follow the event before it"},
		{"swapped in the incident", `update events set n = n + 100 where n < 2; update events set n = 101 - n where n >= 100`, "It stands after one that was written later"},
		{"moved to another number", `update events set n = 9 where seq = 6`, "An event of the incident is missing before it"},
		{"edited title", `update incidents set summary = replace(summary, '502', '200') where num = 1`, "Its line in the lists does not follow"},
		{"edited reference", `update incidents set ref = 'INC-2099-001' where num = 1`, "Its line in the lists does not follow"},
		{"edited order", `update incidents set declared = 5 where num = 1`, "Its line in the lists does not follow"},
		{"spoilt line", `update incidents set summary = 'no json'`, "Its line in the lists does not follow"},
		{"removed line", `delete from texts where num < 2097152; delete from incidents where num = 1`, "It is missing from the lists"},
		{"edited text", `update texts set piece = 'other'`, "Its searchable text does not follow"},
		{"edited digest", `update incidents set digest = x'00' where num = 1`, "Its searchable text does not follow"},
		{"edited length", `update incidents set indexed = 7 where num = 1`, "Its searchable text does not follow"},
		{"edited index", `delete from search where docid = 1048576`, "The file's structure is damaged"},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := fill(t)
			run(t, raw(t, path), unguard+c.statement)
			_, faults, err := open(t, path).Verify(t.Context(), project)
			if err != nil || !found(faults, c.finds) {
				t.Errorf("want %q, found %+v, %v", c.finds, faults, err)
			}
		})
	}
}

func found(faults []storage.Fault, what string) bool {
	for _, f := range faults {
		if strings.Contains(f.What, what) {
			return true
		}
	}
	return false
}

func TestRebuildMakesProjectionsFromTheLog(t *testing.T) {
	path := fill(t)
	pool := raw(t, path)
	run(t, pool, `update incidents set summary = '{}', declared = 0, events = 9;
		update incidents set ref = null; delete from texts where num = 1048576; update texts set piece = 'nonsense'`)
	db := open(t, path)
	if err := db.Rebuild(t.Context(), project); err != nil {
		t.Fatal(err)
	}
	if _, faults, err := db.Verify(t.Context(), project); err != nil || len(faults) > 0 {
		t.Errorf("after a rebuild: %+v, %v", faults, err)
	}
	for text, want := range map[string]int{"checkout": 2, "nonsense": 0} {
		if ids, err := db.Search(t.Context(), text, 9); err != nil || len(ids) != want {
			t.Errorf("search %q finds %v, %v, want %d", text, ids, err, want)
		}
	}
	appendTo(t, db, first, 3)
}
