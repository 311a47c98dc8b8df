#!/bin/sh
# SPDX-License-Identifier: MIT
# networkwatch_test.sh WATCH PROBE SHIM: the watch catches what it must and lets pass what it may.
set -u
watch=$1
probe=$2
shim=$3
failures=0

expect() { # WANTED-EXIT METHOD ARGUMENT...
    wanted=$1
    method=$2
    shift 2
    message=$("$watch" --method "$method" --shim "$shim" "$@" 2>&1)
    got=$?
    if [ $got -ne "$wanted" ]; then
        echo "FAILED: $method $*: exit $got instead of $wanted: $message"
        failures=$((failures + 1))
    fi
}

methods=shim
if strace -f -o /dev/null true 2>/dev/null; then
    methods="strace shim"
else
    echo "strace cannot trace here; only the shim is tested"
fi
for method in $methods; do
    for kind in connect connect6 bind listen send child; do
        expect 1 "$method" "$probe" "$kind"
    done
    for kind in unix nothing; do
        expect 0 "$method" "$probe" "$kind"
    done
    expect 3 "$method" "$probe" fail
done
expect 2 guess "$probe" nothing
shim=/nonexistent
expect 2 shim "$probe" nothing

[ $failures -eq 0 ] && echo "all as expected with: $methods"
exit $failures
