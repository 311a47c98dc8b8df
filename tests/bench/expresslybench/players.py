# SPDX-License-Identifier: MIT
"""How each program is asked for the same thing. A new peer is one more class here."""
import shutil


class Expressly:
    name = "expressly"

    def __init__(self, program):
        self.program = str(program)

    def film(self, clip, seconds, paused):
        return [self.program, str(clip), "--start", str(seconds), "--fullscreen",
                "--paused" if paused else "--play"]

    def lesson(self, lesson):
        return [self.program, "--lesson", lesson]


class Mpv:
    """As a person would start it, but without their settings, and with nothing over the picture.

    Without a sound device it would lose time by asking every sound server in turn; the null output
    spares it that, so that it is measured at its best.
    """
    name = "mpv"

    def __init__(self, program="mpv"):
        self.program = program

    def film(self, clip, seconds, paused):
        return [self.program, "--no-config", "--really-quiet", "--osd-level=0", "--ao=null",
                "--vo=x11", "--hr-seek=yes", "--fs", f"--start={seconds}",
                *(["--pause"] if paused else []), str(clip)]


def require_mpv():
    if shutil.which("mpv") is None:
        raise SystemExit("run: mpv, which everything is compared with, is not installed")
