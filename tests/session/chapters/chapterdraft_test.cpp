// SPDX-License-Identifier: MIT
#include "session/chapters/chapterdraft.h"
#include "support/catch.h"

#include <QSignalSpy>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

/// "0:00 A, 0:10 B", with seconds only.
QString outline(const ChapterDraft &draft)
{
    QStringList parts;
    for (const Chapter &chapter : draft.chapters()) {
        parts.append(QStringLiteral("%1 %2").arg(chapter.start.count()).arg(chapter.title));
    }
    return parts.join(QStringLiteral(", "));
}

QList<Chapter> two()
{
    return {{.id = QStringLiteral("a"), .title = QStringLiteral("A")},
            {.id = QStringLiteral("b"), .title = QStringLiteral("B"), .start = 10s, .end = 20s}};
}

} // namespace

TEST_CASE("Marks come in order of time and have names of their own", "[session][chapters]")
{
    ChapterDraft draft;
    const QSignalSpy changed(&draft, &ChapterDraft::changed);
    CHECK(draft.mark(10s) == 0);
    CHECK(draft.mark(4s) == 0);
    CHECK(draft.mark(7s) == 1);
    CHECK(outline(draft) == QStringLiteral("4000 Chapter 2, 7000 Chapter 3, 10000 Chapter 1"));
    CHECK(draft.mark(7s) == 1);
    CHECK(changed.count() == 3);
    CHECK(draft.chapters().at(0).id != draft.chapters().at(1).id);
    draft.remove(0);
    draft.mark(1s);
    CHECK(outline(draft) == QStringLiteral("1000 Chapter 4, 7000 Chapter 3, 10000 Chapter 1"));
}

TEST_CASE("Each step can be undone and done again", "[session][chapters]")
{
    ChapterDraft draft;
    draft.reset(two());
    CHECK_FALSE(draft.canUndo());
    draft.rename(1, QStringLiteral("  Bee \n"));
    CHECK(outline(draft) == QStringLiteral("0 A, 10000 Bee"));
    draft.rename(1, QStringLiteral(" "));
    CHECK(draft.move(0, 30s) == 1);
    CHECK(outline(draft) == QStringLiteral("10000 Bee, 30000 A"));
    draft.remove(0);
    draft.replace(two());
    draft.undo();
    CHECK(outline(draft) == QStringLiteral("30000 A"));
    draft.undo();
    draft.undo();
    CHECK(outline(draft) == QStringLiteral("0 A, 10000 Bee"));
    draft.undo();
    CHECK(outline(draft) == QStringLiteral("0 A, 10000 B"));
    CHECK_FALSE(draft.canUndo());
    draft.redo();
    CHECK(outline(draft) == QStringLiteral("0 A, 10000 Bee"));
    draft.mark(1s);
    CHECK_FALSE(draft.canRedo());
}

TEST_CASE("Moves of one chapter in a row are one step; none lands on another",
          "[session][chapters]")
{
    ChapterDraft draft;
    draft.reset(two());
    draft.move(1, 11s);
    draft.move(1, 12s);
    CHECK(draft.chapters().at(1).end == 20s);
    draft.move(1, 25s);
    CHECK_FALSE(draft.chapters().at(1).end);
    CHECK(draft.move(1, 0s) == 1);
    CHECK(draft.move(1, -5s) == 1);
    draft.undo();
    CHECK(outline(draft) == QStringLiteral("0 A, 10000 B"));
    CHECK_FALSE(draft.canUndo());
}

TEST_CASE("A wish for a row that is gone changes nothing", "[session][chapters]")
{
    ChapterDraft draft;
    draft.reset(two());
    const QSignalSpy changed(&draft, &ChapterDraft::changed);
    for (const qsizetype row : {-1, 2, 99}) {
        CAPTURE(row);
        CHECK_FALSE(draft.has(row));
        draft.rename(row, QStringLiteral("Gone"));
        CHECK(draft.move(row, 5s) == row);
        draft.remove(row);
    }
    CHECK(draft.has(1));
    CHECK(changed.isEmpty());
    CHECK(outline(draft) == QStringLiteral("0 A, 10000 B"));
}

TEST_CASE("A frame earlier or later is the neighbour's first moment", "[session][chapters]")
{
    const auto [time, frames, duration, moved] = GENERATE(
        table<std::chrono::milliseconds, int, std::chrono::microseconds, std::chrono::milliseconds>(
            {{400ms, 1, 40ms, 440ms},
             {400ms, -1, 40ms, 360ms},
             {401ms, -1, 40ms, 400ms - 40ms},
             {439ms, 1, 40ms, 440ms},
             {0ms, -1, 40ms, 0ms},
             {34ms, 1, 33'367us, 67ms},
             {67ms, 1, 33'367us, 101ms},
             {67ms, -1, 33'367us, 34ms},
             {400ms, 1, 0us, 440ms}}));
    CAPTURE(time, frames, duration);
    CHECK(movedByFrames(time, frames, duration) == moved);
}
