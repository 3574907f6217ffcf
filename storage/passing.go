package storage

// Passes tells that a problem goes by itself, and what it is: another program holds
// the file. Nothing was written, so the same may be tried again.
func (p *Problem) Passes() (why string, passes bool) { return p.Why, p.Kind == Locked }
