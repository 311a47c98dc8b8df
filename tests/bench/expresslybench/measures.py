# SPDX-License-Identifier: MIT
"""The measures. Each is a function that takes the Bench and yields rows of the table; MEASURES at
the end lists them under the names that --only takes."""
import json
import os
import pathlib
import signal
import statistics
import subprocess
import sys
import tempfile
import time

from . import guides, jumps, processes
from .display import Display
from .table import Row

LAPTOP = (1366, 768)
WANTED_SECOND = 434          # 7:14
FRAMES_A_SECOND = 25


class Bench:
    """What all measures share: the programs, the clips, how often and how long to measure."""

    def __init__(self, subject, peers, tools, clips, runs, seconds, home):
        self.subject = subject
        self.peers = peers
        self.peer = peers[0]
        self.tools = pathlib.Path(tools)
        self.clips = pathlib.Path(clips)
        self.runs = runs
        self.seconds = seconds
        self.home = pathlib.Path(home)

    def say(self, text):
        print(f"… {text}", file=sys.stderr, flush=True)

    def watch(self, display, mode, number, timeout=30, command=()):
        """The answer of screenwatch, which is empty when nothing came to the screen."""
        answer = subprocess.run(
            [self.tools / "screenwatch", mode, display.screen_file, str(number), str(timeout),
             *command],
            env=display.environment(self.home), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        return json.loads(answer.stdout) if answer.returncode == 0 else None

    def in_turns(self, contenders, measure):
        """Runs measure(contender) for each in turn, so that a slow moment meets all of them.

        The first round only warms the caches. Returns the list of answers of each contender.
        """
        answers = [[] for _ in contenders]
        for turn in range(self.runs + 1):
            order = list(enumerate(contenders))
            for index, contender in order if turn % 2 else reversed(order):
                answer = measure(contender)
                if turn > 0:
                    answers[index].append(answer)
        return answers


def require_full_screen(answers, size=LAPTOP):
    """A smaller picture would be less work: all must fill the screen in at least one direction."""
    for answer in answers:
        share = max(answer["width"] / size[0], answer["height"] / size[1])
        if not 0.97 < share < 1.03:
            raise RuntimeError(f"the picture fills {100 * share:.0f} % of the screen")


def start_to_frame(bench):
    """From starting the program to the exact frame at 7:14 on the screen, and to the next one."""
    wanted = WANTED_SECOND * FRAMES_A_SECOND
    clip = bench.clips / "ten-minutes.mp4"
    players = (bench.subject, bench.peer)
    for paused in (False, True):
        state = "paused" if paused else "playing"

        def measure(player, paused=paused, state=state):
            # A new display each time: nothing may be left on it.
            with Display(*LAPTOP) as display:
                answer = bench.watch(display, "frame", wanted, 30,
                                     player.film(clip, WANTED_SECOND, paused))
            if answer is None:
                raise RuntimeError(f"{player.name} never showed frame {wanted} ({state})")
            if paused and "movingMilliseconds" in answer:
                raise RuntimeError(f"{player.name} plays although it was started paused")
            return answer

        bench.say(f"start → frame at 7:14, {state}")
        ours, theirs = bench.in_turns(players, measure)
        require_full_screen(ours + theirs)
        wrong = [answer["frame"] for answer in ours if answer["frame"] != wanted]
        note = f"frames {wrong} instead of {wanted}" if wrong else "exact frame"
        yield Row(f"start → frame at 7:14, {state}", "ms",
                  [answer["milliseconds"] for answer in ours],
                  [answer["milliseconds"] for answer in theirs], bench.peer.name, 0.8, note)
        if not paused:
            yield Row("start → 7:14 and moving", "ms",
                      [answer.get("movingMilliseconds", float("nan")) for answer in ours],
                      [answer.get("movingMilliseconds", float("nan")) for answer in theirs],
                      bench.peer.name)


def start_to_lesson(bench):
    """From starting the program to a window that no longer changes, against a plain page."""
    if not hasattr(bench.subject, "lesson"):
        return
    commands = (bench.subject.lesson("press-compress-release"), [str(bench.tools / "plainwindow")])

    def measure(command):
        with Display(*LAPTOP) as display:
            answer = bench.watch(display, "still", 600, 30, command)
        if answer is None:
            raise RuntimeError(f"{command[0]} shows nothing, or never stands still")
        return answer

    bench.say("start → lesson readable")
    ours, theirs = bench.in_turns(commands, measure)
    for label, key in (("start → window seen", "firstMilliseconds"),
                       ("start → lesson readable (still)", "milliseconds")):
        yield Row(label, "ms", [answer[key] for answer in ours],
                  [answer[key] for answer in theirs], "plain Qt page")


def play_once(bench, player, clip, size):
    """Plays a while; returns memory, processor shares, and how many frames came to the screen."""
    with Display(*size) as display:
        process = subprocess.Popen(
            player.film(bench.clips / clip, 1, False), env=display.environment(bench.home),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            first = bench.watch(display, "frame", 1)
            if first is None:
                raise RuntimeError(f"{player.name} shows nothing of {clip}")
            require_full_screen([first], size)
            time.sleep(1)
            begun = time.monotonic()
            own = processes.processor_seconds(process.pid)
            server = processes.processor_seconds(display.server_pid)
            counted = bench.watch(display, "count", int(bench.seconds * 1000))
            if counted is None:
                raise RuntimeError(f"{player.name} stopped showing {clip}")
            wall = time.monotonic() - begun
            return {
                "own": 100 * (processes.processor_seconds(process.pid) - own) / wall,
                "server": 100 * (processes.processor_seconds(display.server_pid) - server) / wall,
                "memory": processes.memory_megabytes(process.pid),
                "shown": counted["frames"] / (counted["last"] - counted["first"] + 1)}
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(3)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


def playing(bench):
    """Memory and processor share while playing, in the film's own size and on a laptop's screen."""
    cases = [("360p", "ten-minutes.mp4", (640, 360), 1.0), ("360p", "ten-minutes.mp4", LAPTOP, 1.0),
             ("720p", "hd.mp4", (1280, 720), 1.2), ("720p", "hd.mp4", LAPTOP, 1.2),
             ("1080p", "fullhd.mp4", (1920, 1080), None)]
    for label, clip, size, goal in cases:
        where = f"{label} on {size[0]}×{size[1]}"
        bench.say(f"playing {where}")
        ours, theirs = bench.in_turns(
            (bench.subject, bench.peer), lambda player: play_once(bench, player, clip, size))

        def values(key):
            return [answer[key] for answer in ours], [answer[key] for answer in theirs]

        shown = [f"{100 * statistics.median(part):.0f} %" for part in values("shown")]
        note = f"frames shown: {shown[0]}, {bench.peer.name} {shown[1]}"
        yield Row(f"processor, {where}", "%", *values("own"), bench.peer.name, goal, note)
        total = [[one["own"] + one["server"] for one in part] for part in (ours, theirs)]
        yield Row("… with the X server's part", "%", *total, bench.peer.name)
        yield Row(f"memory, {where}", "MB", *values("memory"), bench.peer.name, goal)
        if label == "1080p":
            missing = [[100 * (1 - share) for share in part] for part in values("shown")]
            yield Row("frames dropped, 1080p30", "%", *missing, bench.peer.name)


def guide_opening(bench):
    """Opening a guide against parsing its table of contents alone."""
    tool = bench.tools / "openguide"
    for lessons in (10, 1000, 10000):
        bench.say(f"opening a guide of {lessons:,} lessons")
        with tempfile.TemporaryDirectory(prefix="expressly-guide-") as folder:
            guide = guides.write_guide(pathlib.Path(folder) / "guide", lessons)
            answer = json.loads(subprocess.check_output([tool, guide, str(10 * bench.runs)]))
        if answer["lessons"] != lessons:
            raise RuntimeError(f"a guide of {lessons} lessons opened with {answer['lessons']}")
        yield Row(f"open {lessons:,} lessons", "ms", [answer["opening"]], [answer["parsing"]],
                  "parsing", 2.0)


def heartbeat(bench):
    """How long the window's thread was away at the longest, while the window did its work."""
    bench.say("heartbeat of the window's thread")
    answers = []
    for _ in range(bench.runs):
        with Display(*LAPTOP) as display:
            answers.append(json.loads(subprocess.check_output(
                [bench.tools / "heartbeat", bench.clips / "ten-minutes.mp4",
                 bench.clips / "hd.mp4"],
                env=display.environment(bench.home), stderr=subprocess.DEVNULL)))
    for phase in ("idle", "seeking", "switching", "closing"):
        yield Row(f"window's thread away, {phase}", "ms", [answer[phase] for answer in answers],
                  [50.0], "at most", None if phase == "idle" else 1.0)


MEASURES = {"start": start_to_frame, "jumps": jumps.measure, "heartbeat": heartbeat,
            "lesson": start_to_lesson, "play": playing, "guides": guide_opening}
