// SPDX-License-Identifier: MIT
// Reading the lesson aloud.
#include "session/film/filmsession.h"
#include "session/guide/guidesession.h"
#include "session/session.h"
#include "ui/commands/commands.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"
#include "ui/lesson/readaloud.h"
#include "ui/shell/mainwindow.h"

#include <memory>

namespace expressly {

void MainWindow::wireReadAloud()
{
    m_reader = new ReadAloud(m_lessonPane->view(), m_services.voice, this);
    const GuideSession &session = m_services.session.guide();
    const auto takeLanguage = [this, &session] {
        m_reader->stop();
        m_reader->setLanguage(session.guide() ? session.guide()->language : QString());
    };
    takeLanguage();
    connect(&session, &GuideSession::guideChanged, m_reader, takeLanguage);
    connect(&session, &GuideSession::lessonChanged, m_reader, &ReadAloud::stop);
    connect(m_reader, &ReadAloud::refused, this, &MainWindow::setNotice);
    connect(m_lessonPane, &LessonPane::readAloudToggled, m_reader, &ReadAloud::toggle);
    // Two voices at once are none: the film pauses for the lesson, and the lesson stops for the
    // film.
    MediaPlayer &player = m_services.session.film().player();
    const auto pausedFilm = std::make_shared<bool>(false);
    const auto show = [this, &player, pausedFilm](bool isReading) {
        *pausedFilm = isReading && player.isPlaying();
        if (isReading) {
            player.pause();
        }
        m_lessonPane->setReadingAloud(isReading);
        m_services.commands.action(Command::ReadAloud)->setChecked(isReading);
    };
    connect(m_reader, &ReadAloud::readingChanged, this, show);
    connect(m_reader, &ReadAloud::refused, this, [show, &player, pausedFilm] {
        const bool wasPlaying = *pausedFilm;
        show(false);
        if (wasPlaying) {
            player.play(); // nothing is read, so it need not wait
        }
    });
    connect(&player, &MediaPlayer::playingChanged, m_reader, [this](bool isPlaying) {
        if (isPlaying) {
            m_reader->stop();
        }
    });
}

} // namespace expressly
