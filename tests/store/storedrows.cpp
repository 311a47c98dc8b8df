// SPDX-License-Identifier: MIT
#include "store/storedrows.h"

#include "support/catch.h"

namespace expressly::test {

namespace {

using namespace std::chrono_literals;

const QString Video = QStringLiteral("bolman");
const QString OtherVideo = QStringLiteral("globalhealth");
const QString File = QStringLiteral("/films/Ünïcode #1 100% 🍼.mp4");

FileLook look()
{
    return {.isFile = true,
            .size = 5'000'000'000,
            .modified = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000)};
}

OwnChapters ownChapters()
{
    return {.chapters = {{.id = QStringLiteral("own-1"),
                          .title = QStringLiteral("„Mein“ Kapitel & mehr"),
                          .start = -2s,
                          .end = 434'200ms,
                          .givenBy = {},
                          .certainty = Certainty::Measured},
                         {.id = QStringLiteral("own-2"),
                          .title = QStringLiteral("Compress"),
                          .start = 434'200ms,
                          .end = {},
                          .givenBy = {},
                          .certainty = Certainty::Measured}},
            .areShown = false};
}

FilmCaptions captions()
{
    return {.delay = -1500ms,
            .eachLineOnce = true,
            .encodings = {{QStringLiteral("film.de.srt"), QStringLiteral("windows-1252")}}};
}

QList<SavedLoop> savedLoops()
{
    return {{.name = QStringLiteral("Hold"), .start = 12s, .end = 15s, .rounds = {}},
            {.name = QStringLiteral("🤲 Compress, slowly"),
             .start = 434'200ms,
             .end = 436s,
             .rounds = 3}};
}

QList<SavedLoop> withoutIds(QList<SavedLoop> loops)
{
    for (SavedLoop &loop : loops) {
        loop.id = 0;
    }
    return loops;
}

} // namespace

void writeRows(VideoLibrary &library)
{
    library.attach(Video, QStringLiteral("/films/bolman.mp4"), look(), 156s, -3s);
    library.attach(OtherVideo, File, look());
    library.rememberPosition(Video, 435'500ms);
    library.rememberPosition(File, 0ms);
    library.setOwnChapters(Video, ownChapters());
    library.setOwnChapters(File, {});
    library.setFilmCaptions(Video, captions());
    library.setFilmCaptions(File, {.delay = 250ms});
}

void writeRows(LoopLibrary &loops)
{
    for (const SavedLoop &loop : savedLoops()) {
        REQUIRE(loops.add(Video, loop));
    }
    REQUIRE(loops.add(File, savedLoops().constFirst()));
}

void checkRows(VideoLibrary &library)
{
    library.setLook([](const QString &) { return look(); });
    Attachment attachment{.state = Attachment::State::OnThisComputer,
                          .path = QStringLiteral("/films/bolman.mp4"),
                          .size = look().size,
                          .modified = look().modified,
                          .duration = 156s,
                          .chapterShift = -3s,
                          .shiftChosen = true};
    CHECK(library.attachment(Video) == attachment);
    attachment.path = File;
    attachment.duration = {};
    attachment.chapterShift = 0ms;
    attachment.shiftChosen = false;
    CHECK(library.attachment(OtherVideo) == attachment);
    CHECK(library.position(Video) == 435'500ms);
    CHECK(library.position(File) == 0ms);
    CHECK(library.ownChapters(Video) == ownChapters());
    CHECK(library.ownChapters(File) == OwnChapters());
    CHECK(library.filmCaptions(Video) == captions());
    CHECK(library.filmCaptions(File) == FilmCaptions{.delay = 250ms});
}

void checkRows(LoopLibrary &loops)
{
    CHECK(withoutIds(loops.loops(Video)) == savedLoops());
    CHECK(withoutIds(loops.loops(File)) == savedLoops().mid(0, 1));
}

} // namespace expressly::test
