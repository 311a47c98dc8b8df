# SPDX-License-Identifier: MIT
"""From a key, or what another player takes for one, to the frame that it leads to."""
import json
import os
import signal
import subprocess
import time

from .display import Display
from .table import Row

LAPTOP = (1366, 768)
CLIP = "ten-minutes.mp4"
CHAPTERS = [3000, 7500, 10850, 13500]   # the frames at which its chapters begin, without the first
SECONDS = [125 * step for step in range(1, 9)]


def _watch(bench, display, number):
    watcher = subprocess.Popen(
        [bench.tools / "screenwatch", "frame", display.screen_file, str(number), "20"],
        env=display.environment(bench.home), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True)
    while watcher.stderr.readline().strip() != "ready":
        if watcher.poll() is not None:
            raise RuntimeError("screenwatch does not start")
    return watcher


def _jump(bench, display, number, act):
    """Milliseconds from the wish to the frame, and to the next one; and which frame came."""
    watcher = _watch(bench, display, number)
    begun = time.monotonic() * 1000
    act()
    output, _ = watcher.communicate()
    if watcher.returncode != 0:
        raise RuntimeError(f"frame {number} never came")
    answer = json.loads(output)
    return {"shown": answer["at"] - begun, "frame": answer["frame"],
            "moving": answer["movingAt"] - begun if "movingAt" in answer else float("nan")}


def _jumps(bench, player, paused, numbers, way):
    """All the jumps of one film, or what `way` of them is measured."""
    with Display(*LAPTOP) as display:
        environment = display.environment(bench.home)
        process = subprocess.Popen(
            player.film(bench.clips / CLIP, 0, paused), env=environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        driver = None
        try:
            if bench.watch(display, "frame", 0) is None:
                raise RuntimeError(f"{player.name} shows nothing")
            driver = player.driver(environment)
            until = time.monotonic() + 60
            while not player.is_prepared(bench.home, len(CHAPTERS) + 1):
                if time.monotonic() > until:
                    raise RuntimeError(f"{player.name} does not read its chapters ahead")
                time.sleep(0.2)
            time.sleep(1)
            answers = []
            for number in numbers:
                answers.append(_jump(bench, display, number, getattr(driver, way)))
                time.sleep(0.5)
            return answers
        finally:
            if driver is not None:
                driver.close()
            os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(3)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


def measure(bench):
    """Chapter keys and seeks, standing and playing, against every peer."""
    for peer in bench.peers:
        cases = [("chapter key → exact frame", True, CHAPTERS, "next_chapter", "shown", 0.5),
                 ("chapter key → moving again", False, CHAPTERS, "next_chapter", "moving", 1.0),
                 ("seek by 5 s → exact frame", True, SECONDS, "five_seconds_on", "shown", 1.5)]
        for label, paused, numbers, way, key, goal in cases:
            bench.say(f"{label}, against {peer.name}")
            ours, theirs = bench.in_turns(
                (bench.subject, peer),
                lambda player, p=paused, n=numbers, w=way: _jumps(bench, player, p, n, w))
            flat = [[jump[key] for answers in part for jump in answers] for part in (ours, theirs)]
            wrong = [jump["frame"] - number for answers in ours
                     for jump, number in zip(answers, numbers) if jump["frame"] != number]
            note = "exact frames" if not wrong else f"frames off by {wrong}"
            yield Row(label, "ms", *flat, peer.name, goal, "" if not paused else note)
