package realwindow

import (
	"os/exec"
	"strconv"
	"strings"
)

// waitReady waits until the window is there, has the pointer, and takes keys:
// its title names what it shows only then.
func (p *Program) waitReady() {
	p.t.Helper()
	p.Until("the window", func() bool { return p.window() != "" })
	p.Until("the first screen", func() bool { return strings.Contains(p.Title(), "·") })
	p.xdotool("mousemove", "683", "380")
	p.Until("the focus", func() bool { return run("xdotool", "getwindowfocus") == p.window() })
}

func (p *Program) window() string {
	ids := strings.Fields(run("xdotool", "search", "--onlyvisible", "--pid", strconv.Itoa(p.PID())))
	if len(ids) == 0 {
		return ""
	}
	return ids[0]
}

// Title is the window's title.
func (p *Program) Title() string { return run("xdotool", "getwindowname", p.window()) }

// Size is that of the window, px; 0 where it has none yet.
func (p *Program) Size() (width, height int) {
	for _, line := range strings.Fields(run("xdotool", "getwindowgeometry", "--shell", p.window())) {
		name, value, _ := strings.Cut(line, "=")
		n, _ := strconv.Atoi(value) //nolint:errcheck // 0 then
		switch name {
		case "WIDTH":
			width = n
		case "HEIGHT":
			height = n
		}
	}
	return width, height
}

// Press presses keys one after the other: Press("ctrl+n", "Return").
func (p *Program) Press(keys ...string) {
	p.t.Helper()
	for _, key := range keys {
		p.xdotool("key", "--clearmodifiers", key)
	}
}

// Type types text. What is not ASCII goes by Paste.
func (p *Program) Type(text string) {
	p.t.Helper()
	p.xdotool("type", "--delay", "1", "--", text)
}

func (p *Program) xdotool(args ...string) {
	p.t.Helper()
	if out, err := exec.Command("xdotool", args...).CombinedOutput(); err != nil {
		p.t.Fatalf("xdotool %s: %v\n%s", strings.Join(args, " "), err, out)
	}
}

func run(name string, args ...string) string {
	out, err := exec.Command(name, args...).Output()
	if err != nil {
		return ""
	}
	return strings.TrimRight(string(out), "\n")
}

// Clipboard is what was copied.
func (p *Program) Clipboard() string { return run("xclip", "-selection", "clipboard", "-out") }

// ClearClipboard makes sure that what is read next was copied next.
func (p *Program) ClearClipboard() {
	p.t.Helper()
	p.SetClipboard("nothing copied yet")
}

// SetClipboard is what another program has copied.
func (p *Program) SetClipboard(text string) {
	p.t.Helper()
	cmd := exec.Command("xclip", "-selection", "clipboard", "-in")
	cmd.Stdin = strings.NewReader(text)
	if err := cmd.Run(); err != nil {
		p.t.Fatal(err)
	}
}
