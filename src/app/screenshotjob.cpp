// SPDX-License-Identifier: MIT
#include "app/screenshotjob.h"

#include "app/application.h"
#include "core/time/timecode.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/player/playerpanel.h"
#include "ui/shell/mainwindow.h"

#include <QPixmap>
#include <QSaveFile>

#include <cstdio>

namespace expressly {

using namespace std::chrono_literals;

namespace {

constexpr auto Patience = 30s;
constexpr auto Settling = 250ms;
/// The list of chapters is worth a wait of some seconds, but no failure.
constexpr int MostWaitsForPictures = 20;

} // namespace

ScreenshotJob::ScreenshotJob(Application &application, QString file)
    : m_application(application)
    , m_file(std::move(file))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    m_settling.setSingleShot(true);
    m_settling.setInterval(Settling);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_problem = tr("The picture did not come within %n seconds.",
                       nullptr,
                       static_cast<int>(Patience / 1s));
        save();
    });
    connect(&m_settling, &QTimer::timeout, this, &ScreenshotJob::finishUnlessPicturesCome);
    MediaPlayer &player = application.session().film().player();
    connect(&player, &MediaPlayer::seekFinished, this, &ScreenshotJob::noteFrame);
    connect(&player, &MediaPlayer::failed, this, [this](const QString &message) {
        m_problem = message;
        m_settling.start();
    });
}

void ScreenshotJob::begin()
{
    m_patience.start();
    const auto state = m_application.session().film().player().state();
    if (state == MediaPlayer::State::Empty || state == MediaPlayer::State::Failed) {
        m_settling.start(); // no film is on its way
    }
}

/// The frame is decoded; a film that plays has reached the place and now stands still for the
/// picture, so that the picture and the position printed agree.
void ScreenshotJob::noteFrame()
{
    m_application.session().film().player().pause();
    m_settling.start();
}

void ScreenshotJob::finishUnlessPicturesCome()
{
    if (m_application.session().film().pictures().isReadAhead()
        || ++m_waits > MostWaitsForPictures) {
        save();
    } else {
        m_settling.start();
    }
}

void ScreenshotJob::save()
{
    m_patience.stop();
    m_settling.stop();
    QWidget *shown = m_application.window();
    if (m_application.fullScreen().isActive()) {
        shown = m_application.fullScreen().view();
    }
    QSaveFile file(m_file);
    const bool saved =
        file.open(QIODevice::WriteOnly) && shown->grab().save(&file, "PNG") && file.commit();
    if (!saved) {
        std::fputs(
            qUtf8Printable(QString(
                tr("The picture could not be saved as %1: %2.").arg(m_file, file.errorString())
                + u'\n')),
            stderr);
        emit finished(1);
        return;
    }
    std::fputs(qUtf8Printable(QString(tr("Saved %1").arg(m_file) + u'\n' + description() + u'\n')),
               stdout);
    if (!m_problem.isEmpty()) {
        std::fputs(qUtf8Printable(m_problem + QLatin1Char('\n')), stderr);
    }
    emit finished(m_problem.isEmpty() ? 0 : 1);
}

QString ScreenshotJob::description() const
{
    QStringList parts;
    if (const QString lesson = m_application.session().guide().lesson().title; !lesson.isEmpty()) {
        parts.append(tr("Lesson: %1").arg(lesson));
    }
    FilmSession &session = m_application.session().film();
    if (session.player().state() == MediaPlayer::State::Ready) {
        parts.append(tr("Video: %1").arg(session.video().title));
        parts.append(tr("Position reached: %1").arg(formatTimecode(session.player().position())));
    }
    return parts.join(QLatin1Char('\n'));
}

} // namespace expressly
