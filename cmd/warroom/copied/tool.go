package copied

import (
	"bytes"
	"context"
	"encoding/hex"
	"os/exec"
	"time"
)

// Tool is a program that writes the PNG on the clipboard of a system to its
// standard output, and ends with an error, or writes nothing, where there is none.
type Tool struct {
	path    string
	args    []string
	pkg     string                       // what it is installed with; empty where it belongs to the system
	size    int                          // how many bytes it writes for one of the picture
	picture func([]byte) ([]byte, error) // what it wrote → the picture
}

var (
	// Wayland is the tool for its compositors: a clipboard is theirs to hand over.
	Wayland = Tool{path: "wl-paste", args: []string{"--no-newline", "--type", png}, pkg: "wl-clipboard", size: 1, picture: asItIs}
	// MacOS is the tool for it. It writes «data PNGf8950…».
	MacOS = Tool{path: "osascript", args: []string{"-e", "the clipboard as «class PNGf»"}, size: 2, picture: fromAppleScript}
	// Windows is the tool for it. What is copied there is a bitmap; it makes a PNG of it.
	Windows = Tool{path: "powershell.exe", args: []string{"-NoProfile", "-NonInteractive", "-STA", "-Command", windowsScript}, size: 1, picture: asItIs}
)

const windowsScript = `$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Windows.Forms, System.Drawing
$picture = [System.Windows.Forms.Clipboard]::GetImage()
if ($picture -eq $null) { exit 1 }
$png = New-Object System.IO.MemoryStream
$picture.Save($png, [System.Drawing.Imaging.ImageFormat]::Png)
$out = [Console]::OpenStandardOutput()
$png.WriteTo($out)
$out.Flush()`

// toolWithin is how long a tool may take: PowerShell needs some seconds to start.
const toolWithin = 10 * time.Second

// around is how many bytes a tool may write around a picture.
const around = 64

// Picture is what the tool hands over, as Picture tells of X11; a *ToolError where
// it is not installed.
func (t Tool) Picture(ctx context.Context, most int) ([]byte, error) {
	path, err := exec.LookPath(t.path)
	if err != nil {
		return nil, &ToolError{t.path, t.pkg}
	}
	ctx, stop := context.WithTimeout(ctx, toolWithin)
	defer stop()
	out := &held{most: t.size*(most+1) + around}
	cmd := exec.CommandContext(ctx, path, t.args...)
	cmd.Stdout, cmd.WaitDelay = out, time.Second
	hide(cmd)
	err = cmd.Run()
	switch {
	case ctx.Err() != nil:
		return nil, ErrSilent
	case err != nil: // it says so of a clipboard without a picture too
		return nil, ErrNone
	}
	content, err := t.picture(out.bytes)
	if err != nil {
		return nil, err
	}
	picture := &held{bytes: content[:min(len(content), most+1)]}
	return picture.asPNG()
}

func asItIs(content []byte) ([]byte, error) { return content, nil }

func fromAppleScript(written []byte) ([]byte, error) {
	digits, found := bytes.CutPrefix(bytes.TrimSpace(written), []byte("«data PNGf"))
	if !found {
		return nil, ErrNone
	}
	digits = bytes.TrimSuffix(digits, []byte("»")) // it is not there where too much was written
	content := make([]byte, hex.DecodedLen(len(digits)))
	n, err := hex.Decode(content, digits[:len(digits)/2*2])
	if err != nil {
		return nil, ErrNone
	}
	return content[:n], nil
}
