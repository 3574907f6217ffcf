package storage_test

import (
	"testing"

	"warroom/storage"
)

func TestChangedTellsOfOthersOnly(t *testing.T) {
	path := fill(t)
	ours, others := open(t, path), open(t, path)
	want := func(when string, db *storage.DB, want bool) {
		t.Helper()
		got, err := db.Changed(t.Context())
		if err != nil || got != want {
			t.Errorf("%s: changed is %v, %v; want %v", when, got, err, want)
		}
	}
	want("just opened", ours, false)
	appendTo(t, ours, first, 3)
	want("after an append of our own", ours, false)
	want("seen from the other", others, true)
	want("asked again", others, false)
	appendTo(t, others, first, 4)
	appendTo(t, ours, first, 5)
	want("the other's append before one of our own", ours, true)
	want("asked again", ours, false)
	if err := others.SaveDraft(t.Context(), "key", "text"); err != nil {
		t.Fatal(err)
	}
	want("a draft of the other", ours, true)
	if _, err := ours.Append(t.Context(), first, 0, nil, project(first, nil)); err != nil {
		t.Fatal(err)
	}
	if err := ours.Backup(t.Context(), path+".copy"); err != nil {
		t.Fatal(err)
	}
	want("after reading and a backup", ours, false)
}
