# SPDX-License-Identifier: MIT
"""What a program and the processes it started cost, as the kernel counts it."""
import os
import pathlib

TICKS = os.sysconf("SC_CLK_TCK")


def tree(pid):
    """The process and all its descendants that live now."""
    found = [pid]
    for parent in found:
        for task in pathlib.Path(f"/proc/{parent}/task").glob("*/children"):
            try:
                found += [int(child) for child in task.read_text().split()]
            except OSError:
                pass
    return found


def processor_seconds(pid):
    """Time on a processor so far, in the program and in the kernel for it."""
    total = 0
    for process in tree(pid):
        fields = pathlib.Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        total += int(fields[11]) + int(fields[12])
    return total / TICKS


def memory_megabytes(pid):
    """The proportional set size: memory shared with other programs counts in its part."""
    total = 0
    for process in tree(pid):
        for line in pathlib.Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                total += int(line.split()[1])
    return total / 1024
