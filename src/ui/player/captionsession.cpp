// SPDX-License-Identifier: MIT
#include "ui/player/captionsession.h"

#include "core/guideloader.h"
#include "core/sidewords.h"
#include "store/settings.h"
#include "ui/player/playersession.h"

#include <QFileInfo>
#include <QLocale>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace expressly {

namespace {

/// Whether two sources are the same place, whatever was read from it.
bool isSamePlace(const CaptionSource &one, const CaptionSource &other)
{
    return one.origin == other.origin && one.language == other.language && one.path == other.path
           && one.number == other.number;
}

bool concernsCaptions(Settings::Key key)
{
    return key == Settings::Key::CaptionsShown || key == Settings::Key::CaptionSize
           || key == Settings::Key::CaptionColors || key == Settings::Key::CaptionsOverPicture;
}

CaptionTrack sided(const CaptionTrack &track, bool mirrored)
{
    QList<Cue> cues = track.cues();
    for (Cue &cue : cues) {
        cue.text = withSides(cue.text, mirrored);
    }
    return CaptionTrack(std::move(cues));
}

} // namespace

CaptionSession::CaptionSession(PlayerSession &session, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
{
    const MediaPlayer &player = session.player();
    connect(&session, &PlayerSession::videoOpened, this, &CaptionSession::beginVideo);
    connect(&session, &PlayerSession::videoUnavailable, this, &CaptionSession::endVideo);
    connect(&session, &PlayerSession::videoClosed, this, &CaptionSession::endVideo);
    connect(&session, &PlayerSession::failed, this, &CaptionSession::endVideo);
    // Reading waits until the film is open, so that it does not delay the first picture.
    connect(&player, &MediaPlayer::opened, this, &CaptionSession::load);
    connect(&player, &MediaPlayer::positionChanged, this, &CaptionSession::followPosition);
    connect(&settings, &Settings::changed, this, [this](Settings::Key key) {
        if (concernsCaptions(key)) {
            announce();
        }
    });
    connect(
        &m_loader, &CaptionLoader::filesRead, this, [this](const QList<CaptionSource> &sources) {
            m_files = sources;
            rebuild();
        });
    connect(&m_loader,
            &CaptionLoader::insideRead,
            this,
            [this](const QList<CaptionSource> &sources, const QStringList &notices) {
        m_inside = sources;
        m_insideNotices = notices;
        rebuild();
    });
    connect(&m_loader, &CaptionLoader::fileOpened, this, [this](const CaptionSource &source) {
        m_opened = {source};
        m_chosen = source;
        m_settings.setCaptionsShown(CaptionsShown::Always);
        rebuild();
    });
}

const CaptionTrack &CaptionSession::track() const
{
    return m_track;
}

bool CaptionSession::isOn() const
{
    switch (m_settings.captionsShown()) {
    case CaptionsShown::ForOwnClips:
        return m_session.video().isOwnClip();
    case CaptionsShown::Always:
        return true;
    case CaptionsShown::Never:
        return false;
    }
    Q_UNREACHABLE();
}

bool CaptionSession::isShown() const
{
    if (!isOn() || !m_current) {
        return false;
    }
    const CaptionSource &source = m_sources.at(*m_current);
    return !source.isRead || !source.track.isEmpty();
}

bool CaptionSession::mayOverlay() const
{
    return m_session.video().rights.overlay;
}

CaptionLook CaptionSession::look() const
{
    CaptionLook look = m_settings.captionLook();
    look.overPicture = look.overPicture && mayOverlay();
    return look;
}

void CaptionSession::setOn(bool on)
{
    m_settings.setCaptionsShown(on ? CaptionsShown::Always : CaptionsShown::Never);
}

void CaptionSession::toggle()
{
    if (!isFilmOpen()) {
        return;
    }
    if (m_sources.isEmpty()) {
        m_askedInVain = true;
        m_dismissed = false;
        updateReport();
        return;
    }
    setOn(!isOn());
}

void CaptionSession::choose(qsizetype source)
{
    Q_ASSERT(source >= 0 && source < m_sources.size());
    m_chosen = m_sources.at(source);
    if (!m_chosen->language.isEmpty()) {
        m_settings.setCaptionLanguage(m_chosen->language);
    }
    select(source);
    setOn(true);
    announce();
}

void CaptionSession::open(const QString &path)
{
    if (!m_film.isEmpty()) {
        m_loader.open(path);
    }
}

void CaptionSession::goToLine(qsizetype index)
{
    if (index >= 0 && index < m_track.size()) {
        m_session.seek(m_track.at(index).start);
        emit lineSought(m_track.at(index).text);
    }
}

void CaptionSession::goToPreviousLine()
{
    if (!m_track.isEmpty()) {
        goToLine(m_track.previous(m_session.player().position()).value_or(0));
    }
}

void CaptionSession::goToNextLine()
{
    goToLine(m_track.next(m_session.player().position()).value_or(-1));
}

void CaptionSession::setMirrored(bool mirrored)
{
    if (m_isMirrored != mirrored) {
        const QScopedValueRollback kept(m_dismissed); // what is wrong with them is the same
        m_isMirrored = mirrored;
        select(m_current);
        followPosition();
    }
}

void CaptionSession::setTranscriptSeen(bool seen)
{
    m_transcriptSeen = seen;
    updateReport();
}

void CaptionSession::dismissReport()
{
    m_dismissed = true;
    m_askedInVain = false;
    updateReport();
}

void CaptionSession::beginVideo()
{
    // Said again, for instance when the chapters inside the film were read.
    if (m_film == m_session.file() && m_shift == m_session.shift() && !m_film.isEmpty()) {
        return;
    }
    endVideo();
    m_film = m_session.file();
    m_shift = m_session.shift();
    m_files = guideSources(); // the place of captions is kept while they are read
    rebuild();
}

void CaptionSession::endVideo()
{
    m_loader.cancel();
    m_film.clear();
    m_isLoading = m_dismissed = m_askedInVain = false;
    m_opened.clear();
    m_files.clear();
    m_inside.clear();
    m_insideNotices.clear();
    m_chosen.reset();
    rebuild();
}

void CaptionSession::load()
{
    if (m_film.isEmpty() || m_isLoading) {
        return;
    }
    m_isLoading = true;
    m_loader.readFiles(m_film, guideSources(), m_shift);
    m_loader.readInside(m_film);
}

QList<CaptionSource> CaptionSession::guideSources() const
{
    QList<CaptionSource> sources;
    const auto &guide = m_session.guide();
    const QHash<QString, QString> &captions = m_session.video().captions;
    QStringList languages = captions.keys();
    languages.sort();
    for (const QString &language : std::as_const(languages)) {
        sources.append(
            {.origin = CaptionSource::Origin::Guide,
             .language = language,
             .title = {},
             .path = guide ? guideFilePath(*guide, captions.value(language)) : QString()});
    }
    return sources;
}

void CaptionSession::rebuild()
{
    m_sources = m_opened + m_files + m_inside;
    std::optional<qsizetype> index;
    if (m_chosen) {
        const auto found =
            std::find_if(m_sources.begin(), m_sources.end(), [this](const CaptionSource &source) {
                return isSamePlace(source, *m_chosen);
            });
        if (found != m_sources.end()) {
            index = found - m_sources.begin();
        }
    }
    if (!index) {
        QStringList languages{m_settings.captionLanguage()};
        if (const auto &guide = m_session.guide()) {
            languages.append(guide->language);
        }
        languages.append(QLocale().name().section(u'_', 0, 0));
        index = preferredSource(m_sources, languages);
    }
    select(index);
    announce();
}

void CaptionSession::select(std::optional<qsizetype> index)
{
    m_current = index;
    const CaptionTrack track =
        index ? sided(m_sources.at(*index).track, m_isMirrored) : CaptionTrack();
    if (track == m_track) {
        return;
    }
    m_track = track;
    m_dismissed = false;
    emit trackChanged(m_track);
    m_line.reset(); // also when the new line has the number of the former one
    emit lineChanged(m_line);
}

void CaptionSession::followPosition()
{
    const auto position = m_session.player().position();
    QStringList texts;
    if (isShown()) {
        for (const qsizetype index : m_track.indexesAt(position)) {
            texts.append(m_track.at(index).text);
        }
    }
    if (texts != m_texts) {
        m_texts = texts;
        emit textsChanged(m_texts);
    }
    const auto line = m_track.saidAt(position);
    if (line != m_line) {
        m_line = line;
        emit lineChanged(m_line);
    }
}

void CaptionSession::announce()
{
    emit changed();
    followPosition();
    updateReport();
}

void CaptionSession::updateReport()
{
    const CaptionReport report = m_dismissed ? CaptionReport() : makeReport();
    if (report != m_report) {
        m_report = report;
        emit reportChanged(m_report);
    }
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
    if (!m_current) {
        return {.sentence = m_insideNotices.join(u' '), .details = {}};
    }
    const CaptionSource &source = m_sources.at(*m_current);
    const QString name = QFileInfo(source.path).fileName();
    if (source.path.isEmpty() && source.origin == CaptionSource::Origin::Guide) {
        return {.sentence = tr("The captions of this video are missing from the guide. The video "
                               "plays all the same; install the guide again to see them."),
                .details = {}};
    }
    if (source.problems.isEmpty()) {
        return {};
    }
    CaptionReport report;
    for (const CaptionProblem &problem : source.problems) {
        report.details.append(tr("Line %1: %2").arg(problem.line).arg(problem.message));
    }
    report.sentence =
        source.track.isEmpty()
            ? tr("No captions could be read from %1. The video plays all the same.").arg(name)
            : tr("Some captions in %1 could not be read; the others are shown.").arg(name);
    return report;
}

} // namespace expressly
