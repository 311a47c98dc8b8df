// SPDX-License-Identifier: MIT
// Captions and transcript in the real window, with real films and their caption files.
#include "app/program.h"
#include "support/catch.h"
#include "ui/captions/captionnotice.h"
#include "ui/captions/captionoptions.h"
#include "ui/captions/captionstrip.h"
#include "ui/commands/commands.h"
#include "ui/lists/playerlists.h"
#include "ui/lists/transcriptpane.h"
#include "ui/lists/transcriptview.h"
#include "ui/picture/videosurface.h"
#include "ui/player/captioncontroller.h"
#include "ui/player/filmdeck.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/player/playerpanel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLocale>
#include <QTest>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

constexpr int At714 = 10850;

constexpr auto Lines = "WEBVTT\n\n00:02.000 --> 00:05.000\nMassage a little.\n\n"
                       "00:04.000 --> 00:06.000\nThen begin.\n\n"
                       "07:14.010 --> 07:20.000\nBoth hands now.\n";

/// The numbered film of ten minutes, with captions beside it.
QString filmWithCaptions(const test::Home &home, const QByteArray &captions)
{
    const QString film = home.path(QStringLiteral("film.mp4"));
    REQUIRE(QFile::link(test::clip(u"ten-minutes.mp4"), film));
    test::writeFile(home.path(QStringLiteral("film.en.vtt")), captions);
    return film;
}

CaptionStrip &strip(test::Program &program)
{
    return program.window().playerPanel().deck().captions();
}

TranscriptView &transcript(test::Program &program)
{
    return program.window().playerPanel().lists().transcript().view();
}

bool hasTrack(test::Program &program)
{
    return test::waitUntil([&] { return transcript(program).model()->rowCount() > 0; });
}

void clickLine(test::Program &program, int row)
{
    TranscriptView &view = transcript(program);
    const QModelIndex index = view.model()->index(row, 0);
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
}

} // namespace

TEST_CASE("A clip of our own says its captions below the picture from the first start",
          "[app][captions]")
{
    const test::Home home;
    test::Program program({.lesson = QStringLiteral("press-compress-release"), .start = 17'500ms});
    REQUIRE(program.waitForFilm());
    REQUIRE(hasTrack(program));
    CHECK(strip(program).isVisible());
    CHECK(strip(program).texts()
          == QStringList{QStringLiteral("They meet behind the nipple,\nnot on it.")});
    const QRect picture = program.window().playerPanel().deck().picture().geometry();
    CHECK(strip(program).geometry().top() > picture.bottom());

    // C hides them; the choice is kept.
    program.press(Qt::Key_C);
    CHECK_FALSE(strip(program).isVisible());
    CHECK(program.settings().captionsShown() == CaptionsShown::Never);
    program.press(Qt::Key_C);
    CHECK(strip(program).isVisible());
}

TEST_CASE("A click on a line of the transcript shows that very frame", "[app][captions]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(filmWithCaptions(home, Lines)));
    REQUIRE(hasTrack(program));
    CHECK_FALSE(strip(program).isVisible());
    program.press(Qt::Key_C);
    program.press(Qt::Key_T);
    REQUIRE(transcript(program).isVisible());

    // The line begins inside the frame that is shown at 7:14.
    CHECK(program.frameAfter([&] { clickLine(program, 2); }) == At714);
    CHECK(strip(program).texts() == QStringList{QStringLiteral("Both hands now.")});
    CHECK(program.frameAfter([&] { clickLine(program, 1); }) == 100);
    CHECK(strip(program).texts()
          == QStringList{QStringLiteral("Massage a little."), QStringLiteral("Then begin.")});
    CHECK(program.frameAfter([&] { clickLine(program, 0); }) == 50);
    CHECK(program.frameAfter([&] { program.press(Qt::Key_Down, Qt::AltModifier); }) == 100);
    CHECK(program.frameAfter([&] { program.press(Qt::Key_Up, Qt::AltModifier); }) == 50);

    program.press(Qt::Key_T);
    CHECK_FALSE(transcript(program).isVisible());
}

TEST_CASE("Captions moved by key begin with the very frame, and stay so with the film",
          "[app][captions]")
{
    const test::Home home;
    const QString film = filmWithCaptions(home, Lines);
    {
        test::Program program;
        REQUIRE(program.open(film));
        REQUIRE(hasTrack(program));
        program.press(Qt::Key_C);
        program.press(Qt::Key_T);
        program.press(Qt::Key_X);
        program.press(Qt::Key_X);
        CHECK(strip(program).hint()
              == QStringLiteral("Captions %1 s later").arg(QLocale().toString(0.2)));
        CHECK(program.frameAfter([&] { clickLine(program, 1); }) == 105);
        CHECK(program.frameAfter([&] { clickLine(program, 0); }) == 55);
        CHECK(strip(program).texts() == QStringList{QStringLiteral("Massage a little.")});
        CHECK(program.frameAfter([&] { program.press(Qt::Key_Comma); }) == 54);
        CHECK(test::waitUntil([&] { return strip(program).texts().isEmpty(); }));
        for (int count = 0; count < 4; ++count) {
            program.press(Qt::Key_Z);
        }
        CHECK(strip(program).hint()
              == QStringLiteral("Captions %1 s earlier").arg(QLocale().toString(0.2)));
        CHECK(program.frameAfter([&] { clickLine(program, 0); }) == 45);
        // In full screen too.
        program.press(Qt::Key_F);
        program.press(Qt::Key_Z);
        CHECK(program.fullScreen().view()->deck().captions().hint()
              == QStringLiteral("Captions %1 s earlier").arg(QLocale().toString(0.3)));
        program.fullScreen().leave();
        program.close();
    }
    test::Program program;
    REQUIRE(program.open(film));
    REQUIRE(hasTrack(program));
    program.press(Qt::Key_T);
    CHECK(program.frameAfter([&] { clickLine(program, 0); }) == 42); // 1.7 s
}

TEST_CASE("By the keyboard alone a line is found and jumped to", "[app][captions]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(filmWithCaptions(home, Lines)));
    REQUIRE(hasTrack(program));
    program.press(Qt::Key_T);
    for (int count = 0; count < 60 && !transcript(program).hasFocus(); ++count) {
        program.press(Qt::Key_Tab);
    }
    REQUIRE(transcript(program).hasFocus());
    program.press(Qt::Key_B);
    program.press(Qt::Key_O);
    program.press(Qt::Key_T);
    CHECK(program.window().playerPanel().lists().transcript().countText()
          == QStringLiteral("1 of 1"));
    program.press(Qt::Key_Down);
    CHECK(program.frameAfter([&] { program.press(Qt::Key_Return); }) == At714);
}

TEST_CASE("The captions change with the very frames while it plays", "[app][captions]")
{
    const test::Home home;
    test::Program program;
    program.settings().setCaptionsShown(CaptionsShown::Always);
    REQUIRE(program.open(filmWithCaptions(home, Lines)));
    REQUIRE(hasTrack(program));
    REQUIRE(program.frameAfter([&] { program.session().film().seek(3800ms); }));
    QList<std::pair<std::chrono::milliseconds, qsizetype>> shown;
    QObject context;
    QObject::connect(
        &program.player(), &MediaPlayer::positionChanged, &context, [&](auto position) {
            shown.append({position, strip(program).texts().size()});
        });
    program.player().setRate(1.5);
    program.press(Qt::Key_Space);
    REQUIRE(test::waitUntil([&] { return program.player().position() > 6200ms; }));
    program.press(Qt::Key_Space);
    for (const auto &[position, count] : std::as_const(shown)) {
        CAPTURE(position.count());
        CHECK(count == (position < 4s ? 1 : position < 5s ? 2 : position < 6s ? 1 : 0));
    }
    CHECK(shown.size() > 10);
}

TEST_CASE("Broken captions show what can be read, and tell the lines", "[app][captions]")
{
    const test::Home home;
    test::Program program;
    program.settings().setCaptionsShown(CaptionsShown::Always);
    REQUIRE(program.open(
        filmWithCaptions(home, QByteArray(Lines) + "\n07:30.00 --> 07:40.000\nNot a time.\n")));
    REQUIRE(hasTrack(program));
    const CaptionNotice &notice = program.window().playerPanel().captionNotice();
    CHECK(transcript(program).model()->rowCount() == 3);
    REQUIRE(notice.isVisible());
    CHECK(notice.text().contains(QStringLiteral("film.en.vtt")));
    CHECK(notice.details().first().startsWith(QStringLiteral("Line 12: ")));
}

TEST_CASE("The options turn captions on and make them larger, by the mouse alone",
          "[app][captions]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(filmWithCaptions(home, Lines)));
    REQUIRE(hasTrack(program));
    PlayerPanel &panel = program.window().playerPanel();
    for (auto *button : panel.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == QStringLiteral("Captions and their look")) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    auto *options = panel.findChild<CaptionOptions *>();
    REQUIRE(options != nullptr);
    auto *box = options->findChild<QComboBox *>();
    CHECK(box->currentText() == QStringLiteral("Off"));
    QTest::keyClick(box, Qt::Key_Down);
    REQUIRE(strip(program).isVisible());
    const int before = strip(program).height();
    for (auto *button : options->findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == QStringLiteral("Largest")) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    CHECK(test::waitUntil([&] { return strip(program).height() > before; }));
    options->close();
}

TEST_CASE("Captions opened by hand are shown, and the full screen shows them too",
          "[app][captions]")
{
    const test::Home home;
    test::Program program;
    REQUIRE(program.open(test::clip(u"ten-minutes.mp4")));
    test::writeFile(home.path(QStringLiteral("mine.srt")),
                    "1\n00:00:00,000 --> 00:01:00,000\nMy own words.\n");
    test::chooseFile(home.path(QStringLiteral("mine.srt")));
    program.window().services().commands.action(Command::OpenCaptions)->trigger();
    REQUIRE(test::waitUntil([&] { return !strip(program).texts().isEmpty(); }));
    CHECK(strip(program).texts() == QStringList{QStringLiteral("My own words.")});

    program.press(Qt::Key_F);
    const FullScreenWindow *view = program.fullScreen().view();
    REQUIRE(view != nullptr);
    CHECK(view->deck().captions().isVisible());
    CHECK(view->deck().captions().texts() == QStringList{QStringLiteral("My own words.")});
    program.fullScreen().leave();
}
