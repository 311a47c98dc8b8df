// SPDX-License-Identifier: MIT
// heartbeat FILM OTHER-FILM: runs the window, and says how long its thread was away at the longest,
// in milliseconds: while nothing happens, while seeking and scrubbing, while switching between
// films, and while closing. Prints one line of JSON.
#include "app/application.h"
#include "support/places.h"
#include "ui/player/playerpanel.h"
#include "ui/seekbar/seekbar.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <iostream>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

/// Beats each millisecond, and remembers the longest time between two beats.
class Heart final
{
public:
    Heart()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.setInterval(1ms);
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] { note(); });
        m_beat.start();
        m_sinceLast.start();
    }

    /// The longest pause of what \a work does.
    template <typename Work>
    [[nodiscard]] double during(const Work &work)
    {
        m_longest = 0;
        m_sinceLast.restart();
        work();
        note();
        return m_longest;
    }

private:
    void note()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_sinceLast.nsecsElapsed()) / 1e6);
        m_sinceLast.restart();
    }

    QTimer m_beat;
    QElapsedTimer m_sinceLast;
    double m_longest = 0;
};

void waitForFilm(Application &application)
{
    if (!QTest::qWaitFor(
            [&application] {
        return application.session().film().player().state() == MediaPlayer::State::Ready;
            },
            20'000)) {
        std::cerr << "heartbeat: the film does not open\n";
        std::exit(1);
    }
}

void seekAndScrub(Application &application)
{
    FilmSession &session = application.session().film();
    for (int round = 0; round < 8; ++round) {
        session.goToChapter(round * 3 % 5);
        QTest::qWait(100);
    }
    auto *bar = application.window()->playerPanel().findChild<SeekBar *>();
    const auto point = [bar](int step) { return QPoint(20 + step * 4, bar->height() - 15); };
    QTest::mousePress(bar, Qt::LeftButton, {}, point(0));
    for (int step = 1; step < 90; ++step) {
        QTest::mouseMove(bar, point(step));
        QTest::qWait(10);
    }
    QTest::mouseRelease(bar, Qt::LeftButton, {}, point(89));
    QTest::qWait(300);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::cerr << "usage: heartbeat FILM OTHER-FILM\n";
        return 2;
    }
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("expressly"));
    QApplication::setQuitOnLastWindowClosed(false);
    const QString film = QString::fromLocal8Bit(argv[1]);
    const QString other = QString::fromLocal8Bit(argv[2]);
    Heart heart;
    auto application = std::make_unique<Application>(qt, Application::Memory::Kept);
    Wish wish;
    wish.guide = QStringLiteral(EXPRESSLY_CONTENT);
    application->start(wish, nullptr);
    FilmSession &session = application->session().film();
    session.openFile(film, std::nullopt, FilmSession::Autoplay::Yes);
    waitForFilm(*application);
    QTest::qWait(1000);

    const double idle = heart.during([] { QTest::qWait(2000); });
    const double seeking = heart.during([&application] { seekAndScrub(*application); });
    const double switching = heart.during([&] {
        for (int round = 0; round < 6; ++round) {
            session.openFile(
                round % 2 == 0 ? other : film, std::nullopt, FilmSession::Autoplay::Yes);
            waitForFilm(*application);
            QTest::qWait(200);
        }
    });
    const double closing = heart.during([&application] {
        application->window()->close();
        application.reset();
    });
    std::cout << "{\"idle\": " << idle << ", \"seeking\": " << seeking
              << ", \"switching\": " << switching << ", \"closing\": " << closing << "}\n";
    return 0;
}
