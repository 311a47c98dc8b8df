// SPDX-License-Identifier: MIT
// Reading the lesson aloud.
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonreader.h"
#include "ui/lesson/lessonview.h"
#include "ui/player/playersession.h"
#include "ui/shell/commands.h"
#include "ui/shell/guidesession.h"
#include "ui/shell/mainwindow.h"

#include <memory>

namespace expressly {

void MainWindow::wireReadAloud()
{
    m_reader = new LessonReader(m_lessonPane->view(), m_services.voice, this);
    const GuideSession &session = m_services.guide;
    const auto takeLanguage = [this, &session] {
        m_reader->stop();
        m_reader->setLanguage(session.guide() ? session.guide()->language : QString());
    };
    takeLanguage();
    connect(&session, &GuideSession::guideChanged, m_reader, takeLanguage);
    connect(&session, &GuideSession::lessonChanged, m_reader, &LessonReader::stop);
    connect(m_reader, &LessonReader::refused, this, &MainWindow::setNotice);
    connect(m_lessonPane, &LessonPane::readAloudToggled, m_reader, &LessonReader::toggle);
    // Two voices at once are none: the film pauses for the lesson, and the lesson stops for the
    // film.
    MediaPlayer &player = m_services.player.player();
    const auto pausedFilm = std::make_shared<bool>(false);
    const auto show = [this, &player, pausedFilm](bool isReading) {
        *pausedFilm = isReading && player.isPlaying();
        if (isReading) {
            player.pause();
        }
        m_lessonPane->setReadingAloud(isReading);
        m_services.commands.action(Command::ReadAloud)->setChecked(isReading);
    };
    connect(m_reader, &LessonReader::readingChanged, this, show);
    connect(m_reader, &LessonReader::refused, this, [show, &player, pausedFilm] {
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
