# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# What tools/run, tools/test, tools/screenshots and .ci/run share. To be sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '== %s\n' "$*"; }

fail() {
    printf '== %s\n' "$*" >&2
    exit 1
}

# packages_of SECTION…: the lines of these sections of packages.txt, "name | other # why".
packages_of() {
    local wanted=" $* " section='' line
    while IFS= read -r line; do
        case $line in
        '['*']') section=${line:1:-1} ;;
        '#'* | '') ;;
        *) [[ $wanted == *" $section "* ]] && printf '%s\n' "$line" ;;
        esac
    done <"$root/tools/packages.txt"
    return 0
}

uses_apt() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

# The names of the lines on standard input of which no alternative is installed, as they stand there.
missing_of() {
    local installed line names name
    installed=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' 2>/dev/null) "
    while IFS= read -r line; do
        names=${line%%#*}
        for name in ${names//|/ }; do
            [[ $installed == *" installed:$name "* ]] && continue 2
        done
        printf '%s\n' "$names"
    done
}

# The first of the alternatives "one | other" that the package lists know.
installable() {
    local name
    for name in ${1//|/ }; do
        if apt-cache show "$name" >/dev/null 2>&1; then
            printf '%s\n' "$name"
            return
        fi
    done
    printf '%s\n' "${1%%[ |]*}"
}

# as_root COMMAND…: as it is for root, through sudo for anyone else.
as_root() {
    if ((EUID == 0)); then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# A machine without the package manager we know, or without the right to use it, may still have
# everything under other names; so the wish is said in words and CMake has the last word.
name_needs_in_words() {
    say "$1 Expressly needs these; the build goes on with what it finds:"
    printf '%s\n' "$2" | while IFS= read -r line; do
        printf '     %-34s %s\n' "$(printf '%s' "${line%%#*}" | sed 's/ *| */ or /; s/ *$//')" "${line##*# }"
    done
}

# need SECTION…: installs what is missing of these sections, without questions.
need() {
    local lines missing names=() line
    lines=$(packages_of "$@")
    if ! uses_apt; then
        name_needs_in_words "This system has no apt-get." "$lines"
        return
    fi
    missing=$(printf '%s\n' "$lines" | missing_of)
    if [[ -z $missing ]]; then
        say "Packages ($*): nothing is missing."
        return
    fi
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        name_needs_in_words "Packages are missing, and this is neither root nor is sudo here." \
            "$(printf '%s\n' "$lines" | grep -F "$missing")"
        return
    fi
    say "Packages: reading the package lists."
    as_root apt-get update -qq || say "The package lists could not be renewed; trying with the old ones."
    while IFS= read -r line; do
        names+=("$(installable "$line")")
    done <<<"$missing"
    say "Packages: installing ${names[*]}."
    as_root apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "${names[@]}" >/dev/null ||
        fail "The packages could not be installed; the lines above say why."
}

# build PRESET: configures and builds one preset of CMakePresets.json. Nothing is taken from this machine
# but what the packages bring; who wants a compiler cache sets CMAKE_CXX_COMPILER_LAUNCHER.
build() {
    say "Configuring build/$1."
    (cd "$root" && cmake --preset "$1" >"$root/build/$1.log" 2>&1) || {
        cat "$root/build/$1.log" >&2
        fail "CMake could not configure; the lines above name what it did not find."
    }
    say "Building build/$1."
    (cd "$root" && cmake --build --preset "$1") || fail "The build failed; the lines above say where."
}

has_display() { [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; }

# Starts a virtual display on a number that is free, and ends it with the script.
start_virtual_display() {
    local number_file
    number_file=$(mktemp)
    Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp 3>"$number_file" >/dev/null 2>&1 &
    xvfb_process=$!
    trap 'kill "$xvfb_process" 2>/dev/null' EXIT
    for _ in {1..100}; do
        [[ -s $number_file ]] && break
        kill -0 "$xvfb_process" 2>/dev/null || break
        sleep 0.1
    done
    DISPLAY=:$(cat "$number_file")
    rm -f "$number_file"
    [[ $DISPLAY == : ]] && fail "The virtual display (Xvfb) did not start."
    export DISPLAY
    # The virtual display is X11, whatever the session's Qt settings say.
    export QT_QPA_PLATFORM=xcb
    say "No display here: using a virtual one, $DISPLAY."
}
