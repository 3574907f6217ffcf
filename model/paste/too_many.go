package paste

// TooMany counts the lines that begin with times where they are more than MaxLines,
// which makes the text one note; 0 is any other text.
func TooMany(text string) int {
	raws := rawLines(text)
	if len(raws) <= MaxLines {
		return 0
	}
	r := reader{raws: raws, most: len(raws)}
	for i := range raws {
		if !r.take(i) {
			return 0
		}
	}
	if len(r.all) <= MaxLines {
		return 0
	}
	return len(r.all)
}
