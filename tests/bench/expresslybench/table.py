# SPDX-License-Identifier: MIT
"""Rows of measured values, as one table to read and as JSON."""
import dataclasses
import statistics


@dataclasses.dataclass
class Row:
    measure: str
    unit: str
    subject: list   # one value for each run
    peer: list
    peer_name: str
    goal: float | None = None
    note: str = ""

    @property
    def ratio(self):
        peer = statistics.median(self.peer)
        return statistics.median(self.subject) / peer if peer else float("nan")

    def as_dict(self):
        return {**dataclasses.asdict(self), "ratio": self.ratio}


def _value(values, unit):
    middle = statistics.median(values)
    digits = 2 if middle < 10 else 1 if middle < 100 else 0
    if len(values) == 1:
        return f"{middle:.{digits}f} {unit}"
    return f"{middle:.{digits}f} {unit} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def print_table(rows):
    lines = [["measure", "ours", "compared with", "ratio", "goal", ""]]
    for row in rows:
        goal = "" if row.goal is None else f"≤ {row.goal}"
        met = "" if row.goal is None else ("met" if row.ratio <= row.goal else "MISSED")
        lines.append([row.measure, _value(row.subject, row.unit),
                      f"{row.peer_name} {_value(row.peer, row.unit)}", f"{row.ratio:.2f}",
                      goal, "; ".join(filter(None, [met, row.note]))])
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    for number, line in enumerate(lines):
        cells = " | ".join(cell.ljust(width) for cell, width in zip(line, widths))
        print(f"| {cells} |")
        if number == 0:
            print("|" + "|".join("-" * (width + 2) for width in widths) + "|")
