package message

import "warroom/model"

// Progress is where an incident stands, in the words that the process text has for
// it in an update: investigating, mitigating, root cause found. Whoever shows the
// status to the room says the same, so that nobody reads out one word and sends
// another.
func Progress(s *model.State) string { return progress(s) }
