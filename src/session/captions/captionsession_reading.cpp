// SPDX-License-Identifier: MIT
// How the captions of a film are read, and what is said about it.
#include "core/captions/rollingcaptions.h"
#include "core/guide/sidewords.h"
#include "session/captions/captionsession.h"
#include "session/captions/encodingnames.h"
#include "session/film/filmsession.h"
#include "store/videolibrary.h"

#include <QFileInfo>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace expressly {

using namespace std::chrono_literals;

void CaptionSession::setDelay(std::chrono::milliseconds delay)
{
    if (m_film.isEmpty()) {
        return;
    }
    if (m_sources.isEmpty()) {
        missCaptions();
        return;
    }
    m_kept.delay = std::clamp(delay, -LongestDelay, LongestDelay);
    keep();
    showAnew();
    emit delayChanged(m_kept.delay);
}

void CaptionSession::chooseEncoding(const QString &encoding)
{
    if (!m_current || m_sources.at(*m_current).path.isEmpty()) {
        return;
    }
    const CaptionSource source = m_sources.at(*m_current);
    m_kept.encodings.insert(source.fileName(), encoding);
    keep();
    m_chosen = source;
    if (source.origin == CaptionSource::Origin::Opened) {
        m_loader.open(source.path, m_kept.encodings);
    } else {
        m_loader.readFiles(m_film, guideSources(), m_shift, m_kept.encodings);
    }
}

void CaptionSession::setEachLineOnce(bool once)
{
    m_kept.eachLineOnce = once;
    keep();
    showAnew();
    updateReport();
}

void CaptionSession::keep()
{
    m_library.setFilmCaptions(m_session.key(), m_kept);
}

CaptionTrack CaptionSession::trackOf(const CaptionSource &source) const
{
    QList<Cue> cues = source.track.cues();
    if (source.isRolling && showsEachLineOnce()) {
        cues = eachLineOnce(std::move(cues));
    }
    for (Cue &cue : cues) {
        cue.start = std::max<std::chrono::milliseconds>(0ms, cue.start + m_kept.delay);
        cue.end = std::max<std::chrono::milliseconds>(0ms, cue.end + m_kept.delay);
        cue.text = withSides(cue.text, m_isMirrored);
    }
    return CaptionTrack(std::move(cues));
}

void CaptionSession::showAnew()
{
    const QScopedValueRollback kept(m_dismissed); // what is wrong with them is the same
    select(m_current);
    emit changed();
    followPosition();
}

void CaptionSession::missCaptions()
{
    m_askedInVain = true;
    m_dismissed = false;
    updateReport();
}

CaptionReport CaptionSession::makeReport() const
{
    if (m_askedInVain && m_sources.isEmpty()) {
        return {.sentence = tr("This video has no captions. If you have a file of them, open it "
                               "with “Open captions …” in the Video menu."),
                .details = {}};
    }
    const bool isWanted = isOn() || m_transcriptSeen;
    if (!isWanted) {
        return {};
    }
    return m_current ? reportOn(m_sources.at(*m_current))
                     : CaptionReport{.sentence = m_insideNotices.join(u' '), .details = {}};
}

CaptionReport CaptionSession::reportOn(const CaptionSource &source) const
{
    if (source.path.isEmpty() && source.origin == CaptionSource::Origin::Guide) {
        return {.sentence = tr("The captions of this video are missing from the guide. The video "
                               "plays all the same; install the guide again to see them."),
                .details = {}};
    }
    CaptionReport report;
    QStringList sentences;
    const QString name = source.fileName();
    for (const CaptionProblem &problem : source.problems) {
        report.details.append(tr("Line %1: %2").arg(problem.line).arg(problem.message));
    }
    if (!source.problems.isEmpty()) {
        sentences.append(
            source.track.isEmpty()
                ? tr("No captions could be read from %1. The video plays all the same.").arg(name)
                : tr("Some captions in %1 could not be read; the others are shown.").arg(name));
    }
    const bool isChosen = m_kept.encodings.contains(name);
    if (source.isEncodingGuessed && !isChosen) {
        report.encoding = source.encoding;
        sentences.append(
            tr("%1 was read as %2, which is a guess.").arg(name, encodingName(source.encoding)));
    } else if (isChosen && !source.problems.isEmpty()) {
        report.encoding = source.encoding; // a choice that does not fit can be made again
        sentences.append(tr("%1 was read as %2.").arg(name, encodingName(source.encoding)));
    }
    if (source.isRolling && !m_kept.eachLineOnce) {
        report.isRolling = true;
        sentences.append(tr("These captions roll: each line is shown once."));
    }
    report.sentence = sentences.join(u' ');
    return report;
}

} // namespace expressly
