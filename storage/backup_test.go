package storage_test

import (
	"context"
	"errors"
	"path/filepath"
	"testing"

	"warroom/storage"
	"warroom/storage/logtest"
)

func TestBackup(t *testing.T) {
	db := open(t, fill(t))
	folder := t.TempDir()
	path := filepath.Join(folder, "copy of ü%20.db")
	if err := db.Backup(t.Context(), path); err != nil {
		t.Fatal(err)
	}
	before := content(t, path)
	wantProblem(t, db.Backup(t.Context(), path), storage.Exists, path)
	if string(content(t, path)) != string(before) {
		t.Error("the earlier copy was changed")
	}
	nowhere := filepath.Join(folder, "no folder", "copy.db")
	wantProblem(t, db.Backup(t.Context(), nowhere), storage.Missing, nowhere)
	if left, _ := filepath.Glob(filepath.Join(folder, "*")); len(left) != 1 {
		t.Errorf("the folder holds %v", left)
	}
	copied := open(t, path)
	if copied.ReadOnly() || copied.Device() != db.Device() {
		t.Error("the copy cannot be gone on with")
	}
	appendTo(t, copied, first, 3)
	if _, faults, err := copied.Verify(t.Context(), project); err != nil || len(faults) > 0 {
		t.Errorf("verify: %v, %v", faults, err)
	}
	if ids, err := copied.Search(t.Context(), "check", 9); err != nil || len(ids) != 2 {
		t.Errorf("search in the copy: %v, %v", ids, err)
	}
}

func TestNothingIsBegunOnceTheCallerGaveUp(t *testing.T) {
	path := fill(t)
	db := open(t, path)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, appended := db.Append(ctx, first, 3, logtest.Drafts(first, 3, 4), logtest.Summary(first, 4))
	_, _, verified := db.Verify(ctx, project)
	for name, err := range map[string]error{
		"append": appended, "verify": verified,
		"draft":  db.SaveDraft(ctx, "key", "text"),
		"backup": db.Backup(ctx, path+".copy"),
	} {
		if !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v", name, err)
		}
	}
	appendTo(t, db, first, 3)
}
