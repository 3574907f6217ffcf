package ui

import "errors"

// inWords is an error as a person reads it: what is wrong with the file says so
// itself, without the names of what was being done in the code.
func inWords(err error) string {
	var plain interface {
		error
		Plain() string
	}
	if errors.As(err, &plain) {
		return plain.Plain()
	}
	return err.Error()
}
