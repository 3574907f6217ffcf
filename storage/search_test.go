package storage_test

import (
	"path/filepath"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"warroom/storage"
	"warroom/storage/logtest"
)

func put(t testing.TB, db *storage.DB, incident string, n int, text string) {
	t.Helper()
	s := logtest.Summary(incident, n+1)
	s.Text = text
	if _, err := db.Append(t.Context(), incident, n, logtest.Drafts(incident, n, n+1), s); err != nil {
		t.Fatal(err)
	}
}

func finds(t testing.TB, db *storage.DB, text string) bool {
	t.Helper()
	ids, err := db.Search(t.Context(), text, 10)
	if err != nil {
		t.Errorf("search %q: %v", text, err)
	}
	return len(ids) > 0
}

func TestSearchInManyScripts(t *testing.T) {
	for _, c := range []struct{ text, hits, misses string }{
		{"Failover of naïve Ångström Việt", "fail naive ANGSTROM viet", "over ail"},
		{"数据库故障转移完成", "故障 数据库 库 完成 转 成 数据库故障转移完成", "故移 完故 障故"},
		{"データベースのフェイルオーバー", "ベース フェイル オーバー ー デ", "ベーフェ"},
		{"ＤＢ障害DB2号機", "障害 DB障害 障害DB2 db2号 機 db", "DB障機 害障 DB3"},
		{"서버 장애가 발생했습니다", "장애 발생 서버 애가 다", "버장"},
		{"ฐานข้อมูลล่ม", "ฐาน ข้อมูล", "ลฐ"},
		{"see foo.bar/baz:8080 (don't)", "foo.bar baz:80 8080 don't (don't)", "bar.foo 808.0"},
		{"ｆｕｌｌ １２３ ﬁle", "full 123 file １２", "124"},
		{"a OR b NOT c AND near", `or not AND near* "a "b"`, "zor"},
		{"pool 🔥 exhausted", "🔥pool exhausted", "🔥"},
		{"new york\nlondon", "york", "yorklondon"},
	} {
		db := open(t, filepath.Join(t.TempDir(), "warroom.db"))
		put(t, db, first, 0, c.text)
		for _, word := range strings.Fields(c.hits) {
			if !finds(t, db, word) {
				t.Errorf("%q is not found in %q", word, c.text)
			}
		}
		for _, word := range strings.Fields(c.misses) {
			if finds(t, db, word) {
				t.Errorf("%q is found in %q", word, c.text)
			}
		}
	}
}

func TestNoQueryIsMalformed(t *testing.T) {
	db := open(t, fill(t))
	rapid.Check(t, func(r *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.StringOf(rapid.SampledFrom([]rune(`"*()-:^aé障ー ้`+"\x00\t")))).Draw(r, "text")
		if _, err := db.Search(t.Context(), text, 10); err != nil {
			r.Fatalf("search %q: %v", text, err)
		}
	})
}

// Runs of scripts without spaces are found exactly as a substring search would.
func TestUnspacedScriptsAreFoundAsSubstrings(t *testing.T) {
	db := open(t, filepath.Join(t.TempDir(), "warroom.db"))
	known := 0
	rapid.Check(t, func(r *rapid.T) {
		runes := rapid.SampledFrom([]rune("数据库故障ーb"))
		text := rapid.StringOfN(runes, 1, 8, -1).Draw(r, "text")
		query := rapid.StringOfN(rapid.SampledFrom([]rune("数据库故障ー")), 1, 3, -1).Draw(r, "query")
		put(t, db, first, known, text)
		known++
		if got, want := finds(t, db, query), strings.Contains(text, query); got != want {
			r.Fatalf("%q in %q: %v, want %v", query, text, got, want)
		}
	})
}

// However a text grew, and whichever of two processes wrote it, what is found
// is what the last text says.
func TestIndexFollowsTheText(t *testing.T) {
	path := filepath.Join(t.TempDir(), "warroom.db")
	dbs := []*storage.DB{open(t, path), open(t, path)}
	known := 0
	rapid.Check(t, func(r *rapid.T) {
		text := ""
		for range rapid.IntRange(1, 4).Draw(r, "versions") {
			word := rapid.SampledFrom([]string{"pool", "\n", " ", "s", "slow ", ""}).Draw(r, "word")
			text = rapid.SampledFrom([]string{text + word, word + text, word}).Draw(r, "text")
			put(t, rapid.SampledFrom(dbs).Draw(r, "writer"), first, known, text)
			known++
		}
		for _, word := range []string{"pool", "pools", "slow", "s", "spool"} {
			want := false
			for _, w := range strings.Fields(text) {
				want = want || strings.HasPrefix(w, word)
			}
			if got := finds(t, dbs[0], word); got != want {
				r.Fatalf("%q in %q: %v, want %v", word, text, got, want)
			}
		}
	})
}
