package present

// PolicyTrouble is why the team's own policy is not used; the zero value where it
// is, or where there is none.
type PolicyTrouble struct {
	Say  string // told once, beside the sign: what holds, what to do
	Sign string // stands in the footer until it is mended
}

// Mistakes is the trouble of a file with n mistakes, without any of one that has
// none. The settings list them.
func Mistakes(file string, n int) PolicyTrouble {
	if n == 0 {
		return PolicyTrouble{}
	}
	return PolicyTrouble{"The default policy is used. Ctrl+, shows why.", file + ": " + Count(n, "mistake", "mistakes")}
}

// Unread is the trouble of a file that is not read, and why: "is not there".
func Unread(file, why string) PolicyTrouble {
	return PolicyTrouble{file + " " + why + ": the default is used.", file + " " + why}
}
