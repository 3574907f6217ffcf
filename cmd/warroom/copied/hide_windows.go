package copied

import (
	"os/exec"
	"syscall"
)

// hide keeps a program from showing its console for a moment.
func hide(cmd *exec.Cmd) { cmd.SysProcAttr = &syscall.SysProcAttr{HideWindow: true} }
