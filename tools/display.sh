#!/usr/bin/env bash
# Runs a command on a virtual X display of its own, which ends with the command. Elsewhere than on Linux it just runs it.
# usage: tools/display.sh COMMAND [ARGUMENT...]   (SCREEN=1920x1080 for another size than the smallest that is supported)
set -euo pipefail
[ "$(uname -s)" = Linux ] || exec "$@"

# Xvfb takes a free number and prints it once it answers, so nothing is guessed and nobody waits for long. Without
# -noreset it starts anew whenever its last window is gone, and refuses the next one that comes at that moment.
exec 3< <(exec setsid Xvfb -displayfd 1 -screen 0 "${SCREEN:-1366x768}x24" -nolisten tcp -noreset 2>/dev/null)
xvfb=$!
trap 'kill "$xvfb" 2>/dev/null || true' EXIT
trap : INT # Ctrl-C is the command's to answer; setsid keeps it from Xvfb, which the command needs until it ends
if ! read -r number <&3; then
    echo "Xvfb, the virtual display, did not start. Try it by itself: Xvfb -displayfd 1" >&2
    exit 1
fi
unset WAYLAND_DISPLAY
DISPLAY=:$number "$@" 3<&-
