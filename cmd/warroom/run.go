package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"warroom/model"
)

// Exit codes of the contract.
const (
	exitDone    = 0
	exitRefused = 1 // refused or failed: a reason and a remedy on stderr, nothing on stdout
	exitUsage   = 2 // what was typed can never be right
)

// run carries out one command line. What a command prints is held back until it
// has succeeded, so that stdout holds the answer or nothing.
func run(args []string, in io.Reader, stdout, stderr io.Writer) int {
	var answer bytes.Buffer
	c := &call{in: in, out: &answer, err: stderr, paint: newPaint(stdout)}
	defer c.close()
	root := newRoot(c)
	root.SetArgs(texted(root, args))
	root.SetIn(in)
	root.SetOut(&answer)
	root.SetErr(stderr)
	err := root.Execute()
	if err == nil {
		if _, err := stdout.Write(answer.Bytes()); err != nil {
			fmt.Fprintln(stderr, "warroom: the answer could not be written:", err)
			return exitRefused
		}
		return exitDone
	}
	fmt.Fprintln(stderr, "warroom:", sentence(err))
	if usage := new(usageError); !c.began || errors.As(err, &usage) {
		fmt.Fprintln(stderr, "See: warroom --help")
		return exitUsage
	}
	return exitRefused
}

// usageError is a value that can never be right, whatever the log says.
type usageError struct{ err error }

func (u *usageError) Error() string { return u.err.Error() }
func (u *usageError) Unwrap() error { return u.err }

func usage(err error) error {
	if err == nil {
		return nil
	}
	return &usageError{err}
}

func usagef(why, remedy string) error { return usage(model.Refused(why, remedy)) }

// sentence is an error on one line.
func sentence(err error) string {
	return strings.Join(strings.Fields(err.Error()), " ")
}
