//go:build !windows

package copied

import "os/exec"

func hide(*exec.Cmd) {}
