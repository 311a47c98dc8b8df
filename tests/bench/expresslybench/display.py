# SPDX-License-Identifier: MIT
"""A virtual screen whose pixels lie in a file that screenwatch reads."""
import os
import pathlib
import subprocess
import tempfile


class Display:
    """An Xvfb of its own for the time of a `with` block."""

    def __init__(self, width, height):
        self.width = width
        self.height = height

    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="expressly-screen-")
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{self.width}x{self.height}x24",
             "-fbdir", self._folder.name, "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb does not start")
        self.name = f":{number}"
        self.screen_file = str(pathlib.Path(self._folder.name) / "Xvfb_screen0")
        return self

    def __exit__(self, *_):
        self._server.terminate()
        self._server.wait()
        self._folder.cleanup()

    @property
    def server_pid(self):
        return self._server.pid

    def environment(self, home):
        """For the programs under test: this screen, no sound server, settings of their own."""
        environment = {key: value for key, value in os.environ.items()
                       if key in ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "TZ")}
        runtime = pathlib.Path(home) / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        environment.update(DISPLAY=self.name, HOME=str(home), XDG_RUNTIME_DIR=str(runtime),
                           QT_QPA_PLATFORM="xcb", PULSE_SERVER="/nonexistent")
        return environment
