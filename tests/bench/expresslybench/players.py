# SPDX-License-Identifier: MIT
"""How each program is asked for the same thing. A new peer is one more class here."""
import json
import pathlib
import shutil
import socket
import subprocess
import time


class Expressly:
    name = "expressly"

    def __init__(self, program):
        self.program = str(program)

    def film(self, clip, seconds, paused):
        return [self.program, str(clip), "--start", str(seconds), "--fullscreen",
                "--paused" if paused else "--play"]

    def lesson(self, lesson):
        return [self.program, "--lesson", lesson]

    def driver(self, environment):
        return Keys(environment)

    def is_prepared(self, home, chapters):
        """The frames of all chapters are read ahead; people look at a film longer than that."""
        frames = pathlib.Path(home) / ".cache" / "expressly" / "frames"
        return frames.is_dir() and len(list(frames.iterdir())) >= chapters


class Mpv:
    """As a person would start it, but without their settings, and with nothing over the picture.

    Without a sound device it would lose time by asking every sound server in turn; the null output
    spares it that, so that it is measured at its best.
    """
    name = "mpv"

    def __init__(self, folder, program="mpv"):
        self.program = program
        self._socket = str(pathlib.Path(folder) / "mpv.socket")

    def film(self, clip, seconds, paused):
        return [self.program, "--no-config", "--really-quiet", "--osd-level=0", "--ao=null",
                "--vo=x11", "--hr-seek=yes", "--fs", f"--start={seconds}",
                f"--input-ipc-server={self._socket}",
                *(["--pause"] if paused else []), str(clip)]

    def driver(self, _environment):
        return Ipc(self._socket)

    def is_prepared(self, _home, _chapters):
        return True


class Vlc:
    """Measured where it is installed; it has no exact chapters' frames of its own to prepare."""
    name = "vlc"

    def __init__(self, folder, program="vlc"):
        self.program = program
        self._socket = str(pathlib.Path(folder) / "vlc.socket")

    def film(self, clip, seconds, paused):
        return [self.program, "--intf=dummy", "--extraintf=oldrc", f"--rc-unix={self._socket}",
                "--rc-fake-tty", "--no-osd", "--no-video-title-show", "--fullscreen", "--vout=xcb_x11",
                "--aout=dummy", "--ignore-config", f"--start-time={seconds}",
                *(["--start-paused"] if paused else []), str(clip)]

    def driver(self, _environment):
        return Remote(self._socket)

    def is_prepared(self, _home, _chapters):
        return True


class Keys:
    """Real keys, through one xdotool that stays."""

    def __init__(self, environment):
        self._process = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, env=environment,
                                         stdout=subprocess.DEVNULL)

    def _press(self, key):
        self._process.stdin.write(f"key {key}\n".encode())
        self._process.stdin.flush()

    def next_chapter(self):
        self._press("ctrl+Right")

    def five_seconds_on(self):
        self._press("Right")

    def close(self):
        self._process.stdin.close()
        self._process.wait()


class _Socket:
    def __init__(self, path):
        self._socket = socket.socket(socket.AF_UNIX)
        until = time.monotonic() + 10
        while True:
            try:
                self._socket.connect(path)
                return
            except OSError:
                if time.monotonic() > until:
                    raise RuntimeError(f"nobody listens at {path}") from None
                time.sleep(0.05)

    def _send(self, line):
        self._socket.sendall((line + "\n").encode())

    def close(self):
        self._socket.close()


class Ipc(_Socket):
    """mpv's own way to be driven."""

    def _command(self, *words):
        self._send(json.dumps({"command": words}))

    def next_chapter(self):
        self._command("add", "chapter", 1)

    def five_seconds_on(self):
        self._command("seek", 5, "relative+exact")


class Remote(_Socket):
    def next_chapter(self):
        self._send("chapter_n")

    def five_seconds_on(self):
        self._send("seek +5")


def peers(folder):
    """mpv, and whatever else of those we know is installed; their sockets lie in the folder."""
    return [Mpv(folder), *([Vlc(folder)] if shutil.which("vlc") else [])]


def require_mpv():
    if shutil.which("mpv") is None:
        raise SystemExit("run: mpv, which everything is compared with, is not installed")
