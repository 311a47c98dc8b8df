// SPDX-License-Identifier: MIT
#include "session/film/filmpictures.h"

#include "media/stills/chapterframes.h"

#include <algorithm>
#include <cmath>

namespace expressly {

namespace {

constexpr QSize PreviewBox(192, 108);

/// Whether pictures differ in their shape by no more than sizes in whole pixels make them.
bool haveOneShape(QSize first, QSize second)
{
    constexpr double Tolerance = 0.02;
    const double one = double(first.width()) * second.height();
    const double other = double(second.width()) * first.height();
    return std::abs(one - other) <= Tolerance * std::max(one, other);
}

} // namespace

FilmPictures::FilmPictures(MediaPlayer &player, QObject *parent)
    : QObject(parent)
    , m_player(player)
{
    connect(&player, &MediaPlayer::frameShown, this, &FilmPictures::showFrame);
    connect(&player, &MediaPlayer::seekingChanged, this, &FilmPictures::setSeeking);
    connect(&player, &MediaPlayer::positionChanged, this, &FilmPictures::bridge);
    connect(&player, &MediaPlayer::seekFinished, this, &FilmPictures::acceptFirstFrame);
}

void FilmPictures::setSource(ChapterFrames *frames)
{
    m_source = frames;
    if (frames == nullptr) {
        return;
    }
    connect(frames, &ChapterFrames::frameReady, this, [this](Time time) {
        emit pictureReady(time, chapterPicture(time));
    });
    connect(frames, &ChapterFrames::previewReady, this, &FilmPictures::previewReady);
    readAhead();
}

void FilmPictures::setFilm(const QString &file, const QList<Time> &times)
{
    if (file == m_file && times == m_times) {
        return;
    }
    if (file != m_file) {
        m_file = file;
        m_isOpen = false;
        m_still.reset();
        m_delivered = m_videoSize = {};
        m_stepTimes.clear();
        emit previewSizeChanged({});
    }
    m_times = times;
    readAhead();
}

void FilmPictures::setStepTimes(const QList<Time> &times)
{
    if (times != m_stepTimes) {
        m_stepTimes = times;
        readAhead();
    }
}

void FilmPictures::readAhead()
{
    if (m_source == nullptr) {
        return;
    }
    if (!m_isOpen) {
        m_source->setFilm({}, {});
        return;
    }
    const QList<Time> times = m_times + m_stepTimes;
    m_source->setFilm(m_file, times);
    // Those that were here already are not announced again.
    for (const Time time : times) {
        if (const QImage picture = chapterPicture(time); !picture.isNull()) {
            emit pictureReady(time, picture);
        }
    }
}

void FilmPictures::acceptFirstFrame()
{
    if (m_isOpen || m_file.isEmpty() || m_player.info().size.isEmpty()) {
        return;
    }
    m_isOpen = true;
    emit previewSizeChanged(previewSize());
    readAhead();
}

void FilmPictures::requestPreview(Time time)
{
    if (m_source != nullptr && m_isOpen) {
        m_source->requestPreview(time);
    }
}

QSize FilmPictures::previewSize() const
{
    return m_source != nullptr && m_isOpen
               ? m_player.info().size.scaled(PreviewBox, Qt::KeepAspectRatio)
               : QSize();
}

QImage FilmPictures::chapterPicture(Time time) const
{
    return m_source != nullptr && m_isOpen ? m_source->frameAt(time) : QImage();
}

bool FilmPictures::isReadAhead() const
{
    return m_source == nullptr || !m_isOpen
           || std::ranges::none_of(m_times + m_stepTimes,
                                   [this](Time time) { return chapterPicture(time).isNull(); });
}

/// While the player looks for the frame of a still, it may deliver those of jumps before.
void FilmPictures::showFrame(const VideoFrame &frame)
{
    m_delivered = frame.image.size();
    m_videoSize = frame.videoSize;
    const bool isOther = m_still && m_seeking
                         && (*m_still < frame.start || *m_still >= frame.start + frame.duration);
    if (!isOther) {
        m_still.reset();
        emit frameShown(frame);
    }
}

void FilmPictures::setSeeking(bool seeking)
{
    m_seeking = seeking;
    if (!seeking) {
        m_still.reset();
    }
    if (m_source != nullptr) {
        m_source->setHeld(seeking);
    }
}

/// The player is on its way to \a target: what is there is shown in its place.
void FilmPictures::bridge(Time target)
{
    if (!m_seeking) {
        return;
    }
    m_still.reset();
    QImage picture = chapterPicture(target);
    if (picture.isNull()) {
        return;
    }
    const bool isAsDelivered = !m_delivered.isEmpty() && haveOneShape(picture.size(), m_delivered);
    QSize videoSize = m_player.info().size;
    if (!haveOneShape(picture.size(), videoSize)) { // the film changes its shape on the way
        videoSize = isAsDelivered ? m_videoSize : picture.size();
    }
    if (isAsDelivered) {
        // In the size in which the player's own picture will come, so that nothing moves then.
        picture = picture.scaled(m_delivered, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    m_still = target;
    emit frameShown({.image = picture,
                     .start = target,
                     .duration = std::chrono::milliseconds(1),
                     .videoSize = videoSize});
}

} // namespace expressly
