// SPDX-License-Identifier: MIT
#include "soak/world.h"

#include "app/application.h"
#include "support/places.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QThreadPool>

#include <chrono>
#include <utility>

namespace expressly::soak {

using namespace std::chrono_literals;

std::unique_ptr<Application> startProgram(QApplication &application)
{
    auto program = std::make_unique<Application>(application, Application::Memory::Kept);
    program->start({.guide = QStringLiteral(EXPRESSLY_CONTENT)}, nullptr);
    (void)QTest::qWaitForWindowActive(program->window());
    return program;
}

bool closeProgram(std::unique_ptr<Application> program)
{
    const bool isClosed = program->window()->close();
    program.reset();
    // Files on slow disks are closed elsewhere.
    QThreadPool::globalInstance()->waitForDone();
    wait(100);
    return isClosed;
}

void wait(int milliseconds)
{
    QTest::qWait(milliseconds);
}

bool openFilm(Application &program, const QString &file)
{
    FilmSession &session = program.session().film();
    session.openFile(file, std::nullopt, FilmSession::Autoplay::No);
    return QTest::qWaitFor(
        [&session] { return session.player().state() == MediaPlayer::State::Ready; }, 30'000);
}

void makeRows(Application &program, int number)
{
    LoopSession &loops = program.window()->services().session.loops();
    const auto start = std::chrono::milliseconds(number * 10);
    loops.clear();
    loops.setStart(start);
    loops.setEnd(start + 5s);
    FilmSession &session = program.session().film();
    QList<Chapter> chapters =
        session.filmChapters().showsOwn() ? session.chapters().chapters() : QList<Chapter>();
    chapters.append({.title = QStringLiteral("Mark %1").arg(number), .start = start});
    session.filmChapters().setOwn(chapters);
}

} // namespace expressly::soak
