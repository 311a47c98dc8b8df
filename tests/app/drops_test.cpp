// SPDX-License-Identifier: MIT
// Files dropped on the window do what each is for, wherever they fall.
#include "app/program.h"
#include "session/captions/captionsession.h"
#include "support/catch.h"
#include "support/places.h"
#include "ui/contents/sidebar.h"
#include "ui/controls/studybar.h"
#include "ui/lesson/lessonview.h"
#include "ui/picture/videosurface.h"
#include "ui/player/captioncontroller.h"
#include "ui/player/filmdeck.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/player/playerpanel.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>

#include <chrono>
#include <sys/stat.h>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

const QByteArray Captions = "1\n00:00:01,000 --> 00:00:04,000\nPress.\n";
const QByteArray Chapters = "0:00 Getting ready\n0:04 Compress\n";

void dropUrls(QWidget &widget, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    const QPoint middle = widget.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.ignore();
    QApplication::sendEvent(&widget, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&widget, &drop);
}

void drop(QWidget &widget, const QStringList &files)
{
    QList<QUrl> urls;
    for (const QString &file : files) {
        urls.append(QUrl::fromLocalFile(file));
    }
    dropUrls(widget, urls);
}

struct Dropping
{
    Dropping() { test::writeFile(captions, Captions); }

    [[nodiscard]] CaptionSession &shownCaptions()
    {
        return program.window().services().captions.session();
    }
    [[nodiscard]] bool hasCaptions()
    {
        return test::waitUntil([&] { return shownCaptions().track().size() == 1; });
    }
    [[nodiscard]] bool isOpen(const QString &file)
    {
        return test::waitUntil([&] { return session().file() == file; });
    }
    [[nodiscard]] FilmSession &session() { return program.session().film(); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        test::writeFile(home.path(name), content);
        return home.path(name);
    }

    const test::Home home;
    const QString captions = home.path(QStringLiteral("other.srt"));
    const QString film = test::clip(u"no-sound.mp4");
    test::Program program;
};

} // namespace

TEST_CASE("Captions dropped anywhere load onto the film that plays", "[app][drops]")
{
    Dropping test;
    REQUIRE(test.program.open(test.film));
    test.program.press(Qt::Key_Space);
    SECTION("on the picture")
    {
        drop(test.program.window().playerPanel().deck().picture(), {test.captions});
    }
    SECTION("on the lesson")
    {
        drop(*test.program.lesson().viewport(), {test.captions});
    }
    SECTION("on the contents")
    {
        drop(test.program.window().sidebar(), {test.captions});
    }
    SECTION("on the full screen's picture")
    {
        test.program.fullScreen().enter();
        drop(test.program.fullScreen().view()->deck().picture(), {test.captions});
    }
    CHECK(test.hasCaptions());
    CHECK(test.session().file() == test.film);
    CHECK(test.program.player().isPlaying());
    CHECK(test.shownCaptions().isOn());
}

TEST_CASE("A film dropped beside the picture opens, its captions and chapters with it",
          "[app][drops]")
{
    Dropping test;
    const QString chapters = test.file(QStringLiteral("mine.txt"), Chapters);
    drop(*test.program.lesson().viewport(), {test.captions, test.film, chapters});
    REQUIRE(test.isOpen(test.film));
    CHECK(test.hasCaptions());
    CHECK(test::waitUntil([&] { return test.session().chapters().size() == 2; }));
    CHECK(test.session().filmChapters().showsOwn());
    // The next drop begins anew.
    drop(*test.program.lesson().viewport(), {test::clip(u"ten-minutes.mp4")});
    REQUIRE(test.isOpen(test::clip(u"ten-minutes.mp4")));
    REQUIRE(test::waitUntil(
        [&] { return test.program.player().state() == MediaPlayer::State::Ready; }));
    CHECK(test.session().chapters().size() == 5);
    CHECK(test.shownCaptions().track().isEmpty());
}

TEST_CASE("Chapters dropped on a clip of the guide become the person's own", "[app][drops]")
{
    Dropping test;
    test.program.session().guide().openLesson(QStringLiteral("press-compress-release"));
    REQUIRE(test.program.waitForFilm());
    const auto guides = test.session().chapters().chapters();
    drop(test.program.window().playerPanel().deck().picture(),
         {test.file(QStringLiteral("mine.chapters.vtt"),
                    "WEBVTT\n\n00:01.000 --> 00:02.000\nOne\n\n00:02.000 --> 00:04.000\nTwo\n")});
    CHECK(test::waitUntil([&] { return test.session().chapters().size() == 2; }));
    test.session().filmChapters().showOwn(false);
    CHECK(test.session().chapters().chapters() == guides);
}

TEST_CASE("A guide dropped on the window opens, by its folder or its file", "[app][drops]")
{
    Dropping test;
    const QString folder = test.home.copyGuide();
    const bool byFile = GENERATE(false, true);
    const auto before = test.program.session().guide().guide();
    drop(test.program.window().sidebar(),
         {byFile ? folder + QStringLiteral("/guide.json") : folder});
    CHECK(test::waitUntil([&] { return test.program.session().guide().guide() != before; }));
    CHECK_FALSE(test.program.lessonId().isEmpty());
}

TEST_CASE("What is dropped and of no use is said, and what plays goes on", "[app][drops]")
{
    Dropping test;
    REQUIRE(test.program.open(test.film));
    QString file = test.home.path(QStringLiteral("nothing.mp4"));
    SECTION("a text")
    {
        file = test.file(QStringLiteral("letter.md"), "Dear you,\n");
    }
    SECTION("data that no player knows")
    {
        file = test.file(QStringLiteral("picture.xyz"), QByteArray(2000, '\0'));
    }
    SECTION("a folder of anything")
    {
        file = test.home.path(QStringLiteral("folder"));
        test::writeFile(file + QStringLiteral("/x"), "x");
    }
    SECTION("a file that went away")
    {
        REQUIRE_FALSE(QFile::exists(file));
    }
    SECTION("a pipe that is called a film")
    {
        REQUIRE(::mkfifo(QFile::encodeName(file).constData(), 0600) == 0);
    }
    drop(test.program.window().playerPanel().deck().picture(), {file});
    CHECK(test::waitUntil(
        [&] { return test.program.notice().contains(QFileInfo(file).fileName()); }));
    CHECK(test.session().file() == test.film);
    CHECK(test.program.player().state() == MediaPlayer::State::Ready);
}

TEST_CASE("Captions dropped before there is a film are answered with what to do", "[app][drops]")
{
    Dropping test;
    test.session().close();
    drop(*test.program.lesson().viewport(), {test.captions});
    CHECK(test::waitUntil(
        [&] { return test.program.notice().contains(QStringLiteral("other.srt")); }));
    CHECK(test.program.notice().contains(QStringLiteral("Open their video first")));
}

TEST_CASE("What is dropped on the full screen in vain is said there", "[app][drops]")
{
    Dropping test;
    REQUIRE(test.program.open(test.film));
    test.program.fullScreen().enter();
    FullScreenWindow &view = *test.program.fullScreen().view();
    drop(view, {test.file(QStringLiteral("letter.md"), "Dear you,\n")});
    CHECK(test::waitUntil([&] {
        return test::visibleText(view.deck().studyBar()).contains(QStringLiteral("letter.md"));
    }));
}

TEST_CASE("A film that has no extension, or a wrong one, is known by what it holds", "[app][drops]")
{
    Dropping test;
    const QString file = test.file(QStringLiteral("a recording"), test::readFile(test.film));
    drop(test.program.window().sidebar(), {file});
    CHECK(test.isOpen(file));
}

TEST_CASE("A film whose name is not UTF-8 opens when it is dropped", "[app][drops][names]")
{
    Dropping test;
    const QByteArray native =
        QFile::encodeName(test.home.path(QStringLiteral("f"))) + "\xFCr mich.mp4";
    REQUIRE(
        ::rename(QFile::encodeName(test.file(QStringLiteral("film.mp4"), test::readFile(test.film)))
                     .constData(),
                 native.constData())
        == 0);
    dropUrls(*test.program.lesson().viewport(),
             {QUrl::fromEncoded(QByteArray("file://" + native.toPercentEncoding("/")))});
    CHECK(test::waitUntil([&] {
        return test.session().file().endsWith(QStringLiteral("r mich.mp4"))
               && test.program.player().state() == MediaPlayer::State::Ready;
    }));
}
