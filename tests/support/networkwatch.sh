#!/bin/sh
# SPDX-License-Identifier: MIT
# networkwatch.sh [--method strace|shim] [--shim LIBRARY] COMMAND [ARGUMENT...]
#
# Runs a command and fails when it, or a program that it starts, uses the Internet protocols:
# connects, binds, listens or sends through a socket of IPv4 or IPv6, whether or not that works.
# Sockets on this computer's file system and questions to its kernel (AF_UNIX, AF_NETLINK) are fine.
#
# strace sees every call. Where tracing is forbidden, a preloaded library (networkshim) sees those
# that go through the C library. When neither can watch, that is a failure, too.
#
# Exit: 0 no network used, 1 network used, 2 could not watch, 3 the command itself failed.
set -u

method=
shim=
while [ $# -gt 0 ]; do
    case $1 in
        --method) method=$2; shift 2 ;;
        --shim) shim=$2; shift 2 ;;
        --) shift; break ;;
        *) break ;;
    esac
done
if [ $# -eq 0 ]; then
    echo "usage: networkwatch.sh [--method strace|shim] [--shim LIBRARY] COMMAND [ARGUMENT...]" >&2
    exit 2
fi

if [ -z "$method" ]; then
    if strace -f -o /dev/null true 2>/dev/null; then
        method=strace
    elif [ -n "$shim" ]; then
        method=shim
    else
        echo "networkwatch: strace cannot trace here and no --shim was given" >&2
        exit 2
    fi
fi

log=$(mktemp) || exit 2
trap 'rm -f "$log"' EXIT

# The leak checker refuses to work under a tracer, and ASan wants to be the first library.
ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0:verify_asan_link_order=0"
export ASAN_OPTIONS

case $method in
    strace)
        strace -f -qq -yy -e signal=none -e trace=network,io_uring_setup,exit_group -o "$log" -- "$@"
        status=$?
        watched='exit_group('
        ;;
    shim)
        NETWORKSHIM_LOG=$log LD_PRELOAD="$shim${LD_PRELOAD:+:$LD_PRELOAD}" "$@"
        status=$?
        watched='watching'
        ;;
    *)
        echo "networkwatch: there is no method '$method'" >&2
        exit 2
        ;;
esac

if ! grep -qF "$watched" "$log"; then
    echo "networkwatch: $method saw nothing of the command, not even its end (exit $status)" >&2
    exit 2
fi
internet='(connect|bind|listen|accept4?|sendto|sendmsg|sendmmsg)\(.*(AF_INET|<(TCP|UDP|ICMP|PING|RAW))|io_uring_setup\('
if grep -E "$internet" "$log" >&2; then
    echo "networkwatch: the calls above use the network" >&2
    exit 1
fi
if [ "$status" -ne 0 ]; then
    echo "networkwatch: the command failed with exit $status" >&2
    exit 3
fi
echo "networkwatch: no network used (watched by $method)"
