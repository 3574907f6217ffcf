#!/usr/bin/env bash
# Opens the window. Without a display it opens on a virtual one, and a picture of it is taken.
# Then it goes on until Ctrl-C in a terminal; with CI=true or without a terminal it ends after the picture.
# usage: tools/run.sh [ARGUMENT...]   (those of build/warroom)
set -euo pipefail
cd "$(dirname "$0")/.."
program=build/warroom
picture=build/window.png
patience=60 # seconds until the window must be there; a cold start on software OpenGL takes 2

if [ "${1:-}" != --picture ]; then
    if [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then exec "$program" "$@"; fi
    echo "This machine has no display: the window opens on a virtual one."
    exec tools/display.sh "$0" --picture "$@"
fi
shift

# is_drawn SUMS: a drawn window has more than a few colours, and two pictures in a row that are the same.
is_drawn() { [ "${1%% *}" -gt 16 ] && [ "$1" = "$last" ]; }

take_picture() { # returns once the picture is one of the drawn window
    local last='' sums
    while [ "$SECONDS" -lt "$patience" ] && kill -0 "$app" 2>/dev/null; do
        import -window root "$picture"
        sums=$(identify -format '%k %#' "$picture")
        ! is_drawn "$sums" || return 0
        last=$sums
        sleep 0.1
    done
    return 1
}

rm -f "$picture"
FYNE_PLATFORM=x11 "$program" "$@" & # the virtual display is one of X11
app=$!
trap 'kill "$app" 2>/dev/null && wait "$app" || true' EXIT
trap 'exit 0' INT TERM
if ! take_picture; then
    echo "No window came within $patience s, or the program ended before. What it said stands above." >&2
    exit 1
fi
echo "The window is there; its picture is $picture."
if [ "${CI:-}" = true ] || [ ! -t 0 ]; then exit 0; fi
echo "It goes on; Ctrl-C ends it."
wait "$app"
