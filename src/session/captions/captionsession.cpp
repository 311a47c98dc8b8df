// SPDX-License-Identifier: MIT
#include "session/captions/captionsession.h"

#include "core/reading/guideloader.h"
#include "session/film/filmsession.h"
#include "store/settings.h"
#include "store/videolibrary.h"

#include <QFileInfo>
#include <QLocale>

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

} // namespace

CaptionSession::CaptionSession(FilmSession &session,
                               Settings &settings,
                               VideoLibrary &library,
                               QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_library(library)
{
    const MediaPlayer &player = session.player();
    connect(&session, &FilmSession::filmChanged, this, [this] {
        if (m_session.state().kind == FilmState::Kind::Here) {
            beginVideo();
        } else {
            endVideo();
        }
    });
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
        missCaptions();
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
        m_loader.open(path, m_kept.encodings);
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
        m_isMirrored = mirrored;
        showAnew();
    }
}

void CaptionSession::setTranscriptSeen(bool seen)
{
    m_transcriptSeen = seen;
    updateReport();
}

void CaptionSession::dismissReport()
{
    // What was told and not changed is how it shall be.
    if (!m_report.encoding.isEmpty()) {
        m_kept.encodings.insert(m_sources.at(*m_current).fileName(), m_report.encoding);
        keep();
    }
    if (m_report.isRolling) {
        m_kept.eachLineOnce = true;
        keep();
    }
    m_dismissed = true;
    m_askedInVain = false;
    updateReport();
}

void CaptionSession::beginVideo()
{
    endVideo();
    m_film = m_session.file();
    m_shift = m_session.shift();
    m_kept = m_library.filmCaptions(m_session.key());
    m_files = guideSources(); // the place of captions is kept while they are read
    rebuild();
}

void CaptionSession::endVideo()
{
    m_loader.cancel();
    m_film.clear();
    m_kept = {};
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
    m_loader.readFiles(m_film, guideSources(), m_shift, m_kept.encodings);
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
    const CaptionTrack track = index ? trackOf(m_sources.at(*index)) : CaptionTrack();
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

} // namespace expressly
