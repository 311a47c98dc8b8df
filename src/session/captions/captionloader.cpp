// SPDX-License-Identifier: MIT
#include "session/captions/captionloader.h"

#include "core/captions/rollingcaptions.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace expressly {

using namespace std::chrono_literals;

namespace {

QList<Cue> shifted(QList<Cue> cues, std::chrono::milliseconds shift)
{
    for (Cue &cue : cues) {
        cue.start = std::max(0ms, cue.start + shift);
        cue.end = std::max(0ms, cue.end + shift);
    }
    return cues;
}

CaptionSource filled(CaptionSource source,
                     std::chrono::milliseconds shift,
                     const CaptionLoader::Encodings &encodings)
{
    source.isRead = true;
    if (!source.path.isEmpty()) {
        const CaptionFile file =
            readCaptionFile(source.path, encodings.value(QFileInfo(source.path).fileName()));
        source.track = CaptionTrack(shift == 0ms ? file.cues : shifted(file.cues, shift));
        source.problems = file.problems;
        source.encoding = file.encoding;
        source.isEncodingGuessed = file.isEncodingGuessed;
        source.isRolling = areRolling(source.track.cues());
    }
    return source;
}

CaptionSource fromTrack(const EmbeddedTrack &track, int number)
{
    QList<Cue> cues;
    cues.reserve(track.cues.size());
    for (const EmbeddedCue &cue : track.cues) {
        cues.append({.id = {}, .start = cue.start, .end = cue.end, .text = cue.text});
    }
    const bool isRolling = areRolling(cues);
    return {.origin = CaptionSource::Origin::Inside,
            .language = track.language,
            .title = track.title,
            .path = {},
            .kind = track.kind,
            .isDefault = track.isDefault,
            .number = number,
            .isRead = true,
            .track = CaptionTrack(cues),
            .isRolling = isRolling};
}

} // namespace

CaptionLoader::CaptionLoader(QObject *parent)
    : QObject(parent)
{
    connect(&m_inside, &EmbeddedCaptionsReader::captionsRead, this, &CaptionLoader::acceptInside);
}

CaptionLoader::~CaptionLoader()
{
    cancel();
}

void CaptionLoader::cancel()
{
    m_inside.cancel();
    if (m_cancelled) {
        *m_cancelled = true;
    }
    m_cancelled.reset();
}

void CaptionLoader::readFiles(const QString &film,
                              const QList<CaptionSource> &guide,
                              std::chrono::milliseconds shift,
                              const Encodings &encodings)
{
    const auto work = [film, guide, shift, encodings] {
        QList<CaptionSource> sources;
        for (const CaptionSource &source : guide) {
            sources.append(filled(source, shift, encodings));
        }
        for (const CaptionLocation &location : captionsBeside(film)) {
            const bool isGuides = std::any_of(guide.begin(), guide.end(), [&](const auto &known) {
                return QFileInfo(known.path) == QFileInfo(location.path);
            });
            if (!isGuides) {
                sources.append(filled({.origin = CaptionSource::Origin::Beside,
                                       .language = location.language,
                                       .title = {},
                                       .path = location.path,
                                       .kind = location.kind},
                                      0ms,
                                      encodings));
            }
        }
        return sources;
    };
    start(work, [](CaptionLoader &self, const QList<CaptionSource> &sources) {
        emit self.filesRead(sources);
    });
}

void CaptionLoader::readInside(const QString &film)
{
    m_inside.read(film);
}

void CaptionLoader::open(const QString &path, const Encodings &encodings)
{
    const auto work = [path, encodings]() -> QList<CaptionSource> {
        return {filled({.origin = CaptionSource::Origin::Opened, .path = path}, 0ms, encodings)};
    };
    start(work, [](CaptionLoader &self, const QList<CaptionSource> &sources) {
        emit self.fileOpened(sources.first());
    });
}

void CaptionLoader::start(const Work &work, const Answer &answer)
{
    if (!m_cancelled) {
        m_cancelled = std::make_shared<std::atomic_bool>(false);
    }
    const QPointer<CaptionLoader> self(this);
    QThreadPool::globalInstance()->start([self, work, answer, isCancelled = m_cancelled] {
        const QList<CaptionSource> sources = work();
        // The application object outlives the pool's threads; the loader may be gone.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, answer, sources, isCancelled] {
            if (self && !*isCancelled) {
                answer(*self, sources);
            }
            },
            Qt::QueuedConnection);
    });
}

void CaptionLoader::acceptInside(const QString &, const EmbeddedCaptions &captions)
{
    QList<CaptionSource> sources;
    for (const EmbeddedTrack &track : captions.tracks) {
        sources.append(fromTrack(track, static_cast<int>(sources.size())));
    }
    emit insideRead(sources, captions.notices);
}

} // namespace expressly
