package model

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestFileName is what the file systems of all platforms take, in bytes.
const longestFileName = 255

// forbidden are characters that a name of Windows may not have; the log of one
// laptop is read on others.
const forbidden = `<>:"|?*`

// CleanFileName is the name of a file as the log takes it: without a folder, and
// without characters that are not seen or that turn the direction of a text (so
// that "gpj.exe" cannot be read as "exe.jpg"). It is never empty, "." or "..".
func CleanFileName(name string) string {
	name = strings.ToValidUTF8(name, "\uFFFD")
	if i := strings.LastIndexAny(name, `/\`); i >= 0 {
		name = name[i+1:]
	}
	name = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r):
			return -1
		case unicode.IsSpace(r):
			return ' '
		case strings.ContainsRune(forbidden, r):
			return '_'
		}
		return r
	}, name)
	name = strings.Trim(name, " .") // a dot in front hides a file, one behind it is lost on Windows
	if name == "" {
		return "file"
	}
	return shortened(name)
}

// shortened cuts a name before its extension.
func shortened(name string) string {
	if len(name) <= longestFileName {
		return name
	}
	ext := ""
	if i := strings.LastIndexByte(name, '.'); i > 0 && len(name)-i <= 16 {
		ext = name[i:]
	}
	name = name[:longestFileName-len(ext)]
	for !utf8.ValidString(name) {
		name = name[:len(name)-1]
	}
	return name + ext
}

// SizeInWords is a size as people read it; 1 kB is 1024 bytes.
func SizeInWords(bytes int64) string {
	switch {
	case bytes < 1<<10:
		return strconv.FormatInt(bytes, 10) + " B"
	case bytes < 1<<20:
		return strconv.FormatInt((bytes+1<<9)>>10, 10) + " kB"
	}
	tenths := (bytes*10 + 1<<19) >> 20
	text := strconv.FormatInt(tenths/10, 10)
	if tenths%10 != 0 {
		text += "." + strconv.FormatInt(tenths%10, 10)
	}
	return text + " MB"
}
