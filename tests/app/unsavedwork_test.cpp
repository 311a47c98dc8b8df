// SPDX-License-Identifier: MIT
// What cannot be saved is said where the person works, for as long as it holds, and is not lost
// without a question.
#include "app/program.h"
#include "store/videolibrary.h"
#include "support/catch.h"
#include "ui/chapters/chaptereditor.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/shell/chapterediting.h"

#include <QAbstractButton>
#include <QDialog>
#include <QMessageBox>
#include <QTest>

#include <csignal>
#include <optional>
#include <sys/resource.h>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

const QString NotSaved = QStringLiteral("could not be saved");
const QString Kept = QStringLiteral("kept on this computer with the video");
const QString NotYet = QStringLiteral("not saved yet");

/// While it lives, no file of this process grows, as on a disk that is full.
class FullDisk final
{
    Q_DISABLE_COPY_MOVE(FullDisk)

public:
    FullDisk()
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        REQUIRE(getrlimit(RLIMIT_FSIZE, &m_before) == 0);
        const rlimit small{.rlim_cur = 64, .rlim_max = m_before.rlim_max};
        REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

/// A film whose chapters are edited, on a disk that may be full.
struct Working
{
    const test::Home home;
    test::Program program;
    QString film = test::clip(u"no-sound.mp4");
    std::optional<FullDisk> disk;

    Working()
    {
        REQUIRE(program.open(film));
        program.press(Qt::Key_E, Qt::ControlModifier);
        mark();
        REQUIRE(edited().contains(Kept));
        REQUIRE(program.unsavedLine().isEmpty());
    }

    void mark()
    {
        m_time += 1s;
        REQUIRE(program.frameAfter([&] { program.session().film().seek(m_time); }));
        program.press(Qt::Key_D, Qt::ControlModifier);
    }
    [[nodiscard]] QString edited()
    {
        return test::visibleText(*program.window().chapterEditing().editor());
    }
    [[nodiscard]] qsizetype stored() const
    {
        return VideoLibrary(test::Home::dataFolder())
            .ownChapters(film)
            .value_or(OwnChapters())
            .chapters.size();
    }

private:
    std::chrono::milliseconds m_time{0};
};

} // namespace

TEST_CASE("What cannot be saved is said above the editor, until it is saved", "[app][unsaved]")
{
    Working working;
    working.disk.emplace();
    working.mark();
    CHECK(working.program.unsavedLine().contains(NotSaved));
    CHECK(working.edited().contains(NotYet));
    CHECK_FALSE(working.edited().contains(Kept));
    working.disk.reset();
    CHECK(test::waitUntil([&] { return working.program.unsavedLine().isEmpty(); }, 20'000));
    CHECK(working.edited().contains(Kept));
    CHECK(working.stored() == 2);
}

TEST_CASE("What cannot be saved is said in full screen, and that it is saved again",
          "[app][unsaved]")
{
    Working working;
    working.program.press(Qt::Key_F11);
    FullScreenWindow *view = working.program.fullScreen().view();
    REQUIRE(test::waitUntil([view] { return view->isVisible(); }));
    CHECK_FALSE(test::visibleText(*view).contains(NotSaved));
    working.disk.emplace();
    working.program.window().services().session.library().attach(QStringLiteral("bolman"),
                                                                 working.film);
    REQUIRE(test::waitUntil([&] { return test::visibleText(*view).contains(NotSaved); }));
    working.disk.reset();
    CHECK(test::waitUntil(
        [&] {
        return test::visibleText(*view).contains(QStringLiteral("Everything is saved again"));
        },
        20'000));
}

TEST_CASE("Who quits with unsaved work is asked", "[app][unsaved]")
{
    Working working;
    working.disk.emplace();
    working.mark();
    QString words;

    SECTION("and may stay")
    {
        test::answerQuestion(QStringLiteral("Stay"), words);
        working.program.press(Qt::Key_Q, Qt::ControlModifier);
        CHECK(working.program.window().isVisible());
        CHECK(working.edited().contains(NotYet));
        working.disk.reset();
        CHECK(test::waitUntil([&] { return working.program.unsavedLine().isEmpty(); }, 20'000));
        CHECK(working.stored() == 2);
    }
    SECTION("and may try again")
    {
        test::withNextDialog([&](QDialog &dialog) {
            working.disk.reset();
            auto &box = dynamic_cast<QMessageBox &>(dialog);
            words = box.informativeText();
            QTest::mouseClick(box.buttons().constFirst(), Qt::LeftButton);
        });
        working.program.press(Qt::Key_Q, Qt::ControlModifier);
        CHECK_FALSE(working.program.window().isVisible());
        CHECK(working.stored() == 2);
    }
    SECTION("and may leave it behind")
    {
        test::answerQuestion(QStringLiteral("Quit and lose it"), words);
        working.program.press(Qt::Key_Q, Qt::ControlModifier);
        CHECK_FALSE(working.program.window().isVisible());
    }
    CHECK(words.contains(NotSaved));
}

TEST_CASE("Who quits with everything saved is asked nothing", "[app][unsaved]")
{
    Working working;
    working.disk.emplace();
    // A position is tried again and never asked about.
    working.program.session().film().rememberPosition();
    working.program.press(Qt::Key_Q, Qt::ControlModifier);
    CHECK_FALSE(working.program.window().isVisible());
}
