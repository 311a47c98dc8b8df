# SPDX-License-Identifier: MIT
"""Writes guides of any number of lessons, in the form that the loader reads."""
import json


def write_guide(folder, lessons):
    """A guide with `lessons` lessons, a hundred to a section; returns its folder."""
    language = folder / "en"
    language.mkdir(parents=True)
    ids = [f"lesson-{number}" for number in range(lessons)]
    sections = {f"section-{start // 100}": ids[start:start + 100]
                for start in range(0, lessons, 100)}
    _write(folder / "guide.json", {
        "formatVersion": 1, "id": "bench", "version": "1.0.0", "title": {"en": "A guide to measure"},
        "languages": ["en"], "review": {"by": None, "date": None, "next": None},
        "sections": [{"id": name, "lessons": members} for name, members in sections.items()],
        "help": ids[0]})
    _write(folder / "videos.json", {"formatVersion": 1, "videos": []})
    _write(folder / "sources.json", {"formatVersion": 1, "sources": []})
    _write(language / "strings.json", {
        "sections": {name: name.capitalize() for name in sections},
        "lessons": {name: f"The lesson called {name}" for name in ids}, "videos": {}})
    body = {"summary": "What this lesson is for.", "sources": [],
            "blocks": [{"type": "paragraph", "text": "One of some short paragraphs of text."}] * 8}
    for name in ids:
        _write(language / f"{name}.json", body)
    return folder


def _write(path, value):
    path.write_text(json.dumps(value, indent=1) + "\n", encoding="utf-8")
