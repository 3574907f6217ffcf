package main

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"warroom/model"
)

func TestThePolicyIsPutAsideOverNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "policy.toml")
	for _, text := range []string{"first", "second", "third"} {
		if err := errors.Join(writePolicy(path, []byte(text)), putAside(path)); err != nil {
			t.Fatal(err)
		}
	}
	for name, want := range map[string]string{path + ".bak": "first", path + ".bak2": "second", path + ".bak3": "third"} {
		if got, err := os.ReadFile(name); err != nil || string(got) != want {
			t.Errorf("%s has %q, %v", name, got, err)
		}
	}
	if text, err := readIfThere(path); text != nil || err != nil {
		t.Errorf("the policy is %q, %v", text, err)
	}
}

// A policy that is a link into a folder of one's own settings stays a link.
func TestThePolicyBehindALinkIsWritten(t *testing.T) {
	folder := t.TempDir()
	behind, path := filepath.Join(folder, "mine.toml"), filepath.Join(folder, "policy.toml")
	if err := errors.Join(os.WriteFile(behind, []byte("old"), 0o600), os.Symlink(behind, path), writePolicy(path, []byte("new"))); err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(behind); err != nil || string(got) != "new" {
		t.Errorf("the file behind the link has %q, %v", got, err)
	}
	if info, err := os.Lstat(path); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is %v, %v", info, err)
	}
}

func TestNoTextTakesThePolicyAway(t *testing.T) {
	path := filepath.Join(t.TempDir(), "policy.toml")
	if err := errors.Join(writePolicy(path, []byte("x")), writePolicy(path, nil), writePolicy(path, nil)); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); !os.IsNotExist(err) {
		t.Errorf("it is still there: %v", err)
	}
}

func TestAFolderThatIsNotThereIsToldSo(t *testing.T) {
	err := writePolicy(filepath.Join(t.TempDir(), "none", "policy.toml"), []byte("x"))
	if refusal := new(model.Refusal); !errors.As(err, &refusal) {
		t.Errorf("it says %v", err)
	}
}
