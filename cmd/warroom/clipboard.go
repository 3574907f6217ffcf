package main

import (
	"errors"
	"os/exec"
	"time"

	"github.com/atotto/clipboard"

	"warroom/model"
)

// copyWithin is how long the system's clipboard may take. Its helper program
// waits for ever where the display hangs.
const copyWithin = time.Second

// copyText puts a text on the system's clipboard and reads it back, so that
// "copied" is never said of what is not there.
func copyText(text string) error {
	if clipboard.Unsupported {
		return model.Refused("No clipboard program is installed.", "On Linux install xclip or wl-clipboard.")
	}
	result := make(chan error, 1)
	go func() {
		err := clipboard.WriteAll(text)
		if err == nil {
			var back string
			if back, err = clipboard.ReadAll(); err == nil && back != text {
				err = model.Refused("The clipboard holds another text.", "Another program may have taken it; try again.")
			}
		}
		result <- err
	}()
	select {
	case err := <-result:
		if err != nil {
			return noClipboard(err)
		}
		return nil
	case <-time.After(copyWithin):
		return model.Refused("The clipboard did not answer within 1 s.", "")
	}
}

// noClipboard says why a text could not be copied. That its helper program ended with
// 1 says nothing; that there is no display does.
func noClipboard(err error) error {
	refusal := new(model.Refusal)
	switch {
	case errors.As(err, &refusal):
		return err
	case haveDisplay() != nil:
		return model.Refused("The clipboard cannot be reached: there is no display.", "")
	case errors.As(err, new(*exec.ExitError)):
		return model.Refused("The clipboard cannot be reached.", "")
	}
	return model.Refused("The clipboard cannot be reached ("+sentence(err)+").", "")
}

// ownCopy puts a text on the window's own clipboard, which ends with the window.
func (h *house) ownCopy(text string) error {
	own := h.app.Clipboard()
	own.SetContent(text)
	if own.Content() != text {
		return model.Refused("The window's own clipboard does not take the text.", "")
	}
	return nil
}
