#!/usr/bin/env bash
# Installs what tools/packages.txt lists and this system lacks, and Go with the group build.
# usage: tools/setup.sh GROUP...   (build, display, test, make); the Makefile calls it, and sets PATH for it.
# It asks nothing, says what it installs before it does, and is quick where nothing is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

go_wanted=$(sed -n 's/^go //p' go.mod)

say() { printf '%s\n' "$@" >&2; }
fail() { say "$@"; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }
compiles() { echo '#include <stdlib.h>' | "${CC:-gcc}" -E - >/dev/null 2>&1; }
at_least() { [ "$(printf '%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; } # VERSION LIMIT

passes() { # CHECK
    case $1 in
    cc) compiles ;;
    certs) [ -e /etc/ssl/certs/ca-certificates.crt ] || [ -e /etc/ssl/cert.pem ] || [ -d /etc/pki/tls/certs ] ;;
    cmd=*) has "${1#cmd=}" ;;
    pc=*) has pkg-config && pkg-config --exists "${1#pc=}" ;;
    esac
}

missing() { # COLUMN GROUP...: prints the entry in that column of each need that is not met, one a line
    local -A columns=([check]=1 [apt]=2 [dnf]=3 [pacman]=4)
    local column=${columns[$1]} need
    while read -r -a need; do
        [[ " ${*:2} " != *" ${need[0]} "* ]] || passes "${need[1]}" || tr , '\n' <<<"${need[column]}"
    done < <(sed '/^#/d; /^$/d' tools/packages.txt)
}

can_be_root() { [ "$(id -u)" = 0 ] || has sudo; }
as_root() {
    say "\$ $*"
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

apt_get() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -q "$@"; }
apt_read_lists() { compgen -G '/var/lib/apt/lists/*Packages*' >/dev/null || apt_get update || true; }
apt_install() { # a list may be old, and a name that this release lacks must not keep the others away
    local package
    apt_read_lists
    apt_get install --no-install-recommends "$@" && return
    apt_get update || true
    apt_get install --no-install-recommends "$@" && return
    for package; do apt_get install --no-install-recommends "$package" || say "Not installed: $package"; done
}

install_packages() { # MANAGER PACKAGE...
    local manager=$1
    shift
    say "Warroom needs from this system: $*"
    can_be_root || fail "That needs root, and there is no sudo here: install them as root, then make again."
    case $manager in
    apt) apt_install "$@" ;;
    dnf) as_root dnf install -y "$@" || true ;;
    pacman) as_root pacman -S --needed --noconfirm "$@" || true ;;
    esac
}

manager() { if has apt-get; then echo apt; elif has dnf; then echo dnf; elif has pacman; then echo pacman; fi; }

linux_packages() { # GROUP...
    local manager absent
    manager=$(manager)
    mapfile -t absent < <(missing "${manager:-check}" "$@")
    [ "${#absent[@]}" -gt 0 ] || return 0
    [ -z "$manager" ] || install_packages "$manager" "${absent[@]}"
    mapfile -t absent < <(missing check "$@")
    [ "${#absent[@]}" -gt 0 ] || return 0
    say "Still missing: ${absent[*]} (tools/packages.txt tells what each is). Install them by hand."
    compiles || fail "Without a C compiler nothing can be built."
}

go_ready() { has go && at_least "$(go version | sed -n 's/.* go\([0-9.]*\).*/\1/p')" "$go_wanted"; }

# From 1.21 on Go fetches the version that go.mod names by itself (go.dev/doc/toolchain).
apt_go() { # prints the newest package with such a Go, or nothing
    apt-cache search --names-only '^golang-1\.[0-9]+-go$' | cut -d ' ' -f 1 | sort -V | awk -F '[.-]' '$3 >= 21' | tail -n 1
}

add_backports() { # Debian 12's own Go is 1.19; backports hold a newer one and upgrade nothing by themselves
    local suite file
    suite=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)-backports
    grep -qx 'ID=debian' /etc/os-release || return 0
    file=/etc/apt/sources.list.d/$suite-for-go.list
    say "This release's Go is too old. Adding $suite, Debian's own source of newer packages, as $file:"
    as_root tee "$file" <<<"deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian $suite main"
    apt_get update || true
    [ -n "$(apt_go)" ] || as_root rm "$file"
}

linux_go() {
    local go
    can_be_root || return 0
    case $(manager) in
    apt)
        apt_read_lists
        [ -n "$(apt_go)" ] || add_backports
        go=$(apt_go)
        [ -z "$go" ] || install_packages apt "$go" ;;
    dnf) install_packages dnf golang ;;
    pacman) install_packages pacman go ;;
    esac
}

explain_go() {
    say "Warroom needs Go $go_wanted, or any Go from 1.21 on together with a network that reaches proxy.golang.org."
    if has go; then say "Found: $(command -v go), $(GOTOOLCHAIN=local go version 2>&1 | head -n 1)"; else say "Found: none in PATH."; fi
    say "Take the newest archive for this machine from https://go.dev/dl/ and unpack it, on Linux:" \
        "  sudo rm -rf /usr/local/go && sudo tar -C /usr/local -xzf go*.tar.gz" \
        "make finds it there by itself, unless PATH leads to an older Go that is not the system's own: take that one out of PATH."
    exit 1
}

system=$(uname -s)
case $system in
Linux) linux_packages "$@" ;;
Darwin) compiles || fail "There is no C compiler yet: run xcode-select --install, then make again." ;;
*) compiles || fail "There is no C compiler yet. In the MINGW64 shell of MSYS2: pacman -S mingw-w64-x86_64-gcc, then make again there." ;;
esac
if [[ " $* " == *" build "* ]] && ! go_ready; then
    [ "$system" != Linux ] || linux_go
    go_ready || explain_go
fi
