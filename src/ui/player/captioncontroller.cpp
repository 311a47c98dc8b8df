// SPDX-License-Identifier: MIT
#include "ui/player/captioncontroller.h"

#include "store/settings.h"
#include "ui/captions/captionnotice.h"
#include "ui/captions/captionoptions.h"
#include "ui/controls/playercontrols.h"
#include "ui/lists/playerlists.h"
#include "ui/lists/transcriptpane.h"
#include "ui/picture/videosurface.h"
#include "ui/player/filmdeck.h"
#include "ui/words/numbers.h"
#include "ui/words/videofiles.h"

#include <QFileDialog>

#include <chrono>
#include <cstdlib>

namespace expressly {

namespace {

QString delayText(std::chrono::milliseconds delay)
{
    if (delay == std::chrono::milliseconds(0)) {
        return CaptionController::tr("Captions as their file says");
    }
    const QString seconds = tenthsOfSeconds(std::chrono::abs(delay));
    return delay.count() > 0 ? CaptionController::tr("Captions %1 s later").arg(seconds)
                             : CaptionController::tr("Captions %1 s earlier").arg(seconds);
}

} // namespace

CaptionController::CaptionController(CaptionSession &session, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
{
    connect(&session, &CaptionSession::changed, this, &CaptionController::showState);
}

void CaptionController::bindDeck(FilmDeck &deck)
{
    bindStrip(deck.captions());
    PlayerControls &controls = deck.controls();
    const auto show = [this, &controls] { controls.setCaptionsOn(m_session.isShown()); };
    show();
    connect(&m_session, &CaptionSession::changed, &controls, show);
    connect(&controls,
            &PlayerControls::captionOptionsRequested,
            this,
            [this, &deck](const QRect &anchor) {
        showOptions(*deck.picture().parentWidget(), anchor, deck.captions());
    });
}

void CaptionController::bindStrip(CaptionStrip &strip)
{
    const auto show = [this, &strip] {
        strip.setLook(m_session.look());
        strip.setVisible(m_session.isShown());
    };
    strip.setTrack(m_session.track());
    strip.setTexts(m_session.texts());
    show();
    connect(&m_session, &CaptionSession::changed, &strip, show);
    connect(&m_session, &CaptionSession::trackChanged, &strip, &CaptionStrip::setTrack);
    connect(&m_session, &CaptionSession::textsChanged, &strip, &CaptionStrip::setTexts);
    connect(&m_session, &CaptionSession::delayChanged, &strip, [&strip](auto delay) {
        strip.showHint(delayText(delay));
    });
    connect(&m_session, &CaptionSession::lineSought, &strip, [&strip](const QString &text) {
        if (strip.window()->isActiveWindow()) {
            strip.speak(text);
        }
    });
}

void CaptionController::bindLists(PlayerLists &lists)
{
    TranscriptPane &transcript = lists.transcript();
    const auto show = [this, &transcript] { transcript.setFilmOpen(m_session.isFilmOpen()); };
    transcript.setTrack(m_session.track());
    transcript.setLine(m_session.line());
    show();
    connect(&m_session, &CaptionSession::changed, &transcript, show);
    connect(&m_session, &CaptionSession::trackChanged, &transcript, &TranscriptPane::setTrack);
    connect(&m_session, &CaptionSession::lineChanged, &transcript, &TranscriptPane::setLine);
    connect(&transcript, &TranscriptPane::lineActivated, &m_session, &CaptionSession::goToLine);
    connect(&transcript, &TranscriptPane::openRequested, this, [this, &transcript] {
        chooseFile(transcript);
    });
    connect(&lists, &PlayerLists::listChanged, this, [this](PlayerLists::List list) {
        m_session.setTranscriptSeen(list == PlayerLists::List::Transcript);
    });
}

void CaptionController::bindNotice(CaptionNotice &notice)
{
    notice.setReport(m_session.report());
    connect(&m_session, &CaptionSession::reportChanged, &notice, &CaptionNotice::setReport);
    connect(&notice, &CaptionNotice::dismissed, &m_session, &CaptionSession::dismissReport);
    connect(&notice, &CaptionNotice::encodingChosen, &m_session, &CaptionSession::chooseEncoding);
    connect(&notice, &CaptionNotice::asWrittenRequested, &m_session, [this] {
        m_session.setEachLineOnce(false);
    });
}

void CaptionController::showOptions(QWidget &over, const QRect &anchor, const CaptionStrip &strip)
{
    if (m_options) {
        m_options->close();
    }
    m_options = new CaptionOptions(&over);
    m_options->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_options, &CaptionOptions::offChosen, this, [this] { m_session.setOn(false); });
    connect(m_options, &CaptionOptions::sourceChosen, &m_session, &CaptionSession::choose);
    connect(m_options, &CaptionOptions::lookChosen, this, [this](CaptionLook look) {
        if (!m_session.mayOverlay()) {
            look.overPicture = m_settings.captionLook().overPicture; // was not asked
        }
        m_settings.setCaptionLook(look);
    });
    connect(m_options, &CaptionOptions::openRequested, this, [this, &over] { chooseFile(over); });
    const CaptionReading &reading = m_options->reading();
    connect(&reading, &CaptionReading::delayChosen, &m_session, &CaptionSession::setDelay);
    connect(&reading, &CaptionReading::encodingChosen, &m_session, &CaptionSession::chooseEncoding);
    connect(&reading,
            &CaptionReading::eachLineOnceChosen,
            &m_session,
            &CaptionSession::setEachLineOnce);
    showState();
    m_options->popUp(anchor, {strip.mapToGlobal(QPoint()), strip.size()});
}

void CaptionController::showState()
{
    if (m_options) {
        m_options->setState({.names = captionNames(m_session.sources()),
                             .current = m_session.isOn() ? m_session.current() : std::nullopt,
                             .look = m_session.look(),
                             .mayOverlay = m_session.mayOverlay(),
                             .isFilmOpen = m_session.isFilmOpen(),
                             .reading = readingState()});
    }
}

CaptionReadingState CaptionController::readingState() const
{
    const auto current = m_session.current();
    if (!current) {
        return {};
    }
    const CaptionSource &source = m_session.sources().at(*current);
    // A guide's files are UTF-8; the checker says so.
    const bool isPersons = source.origin == CaptionSource::Origin::Opened
                           || source.origin == CaptionSource::Origin::Beside;
    return {.hasTimes = true,
            .delay = m_session.delay(),
            .mayChooseEncoding = isPersons && !source.encoding.isEmpty(),
            .encoding = source.encoding,
            .areRolling = source.isRolling,
            .eachLineOnce = m_session.showsEachLineOnce()};
}

void CaptionController::chooseFile(QWidget &over)
{
    const QString path =
        QFileDialog::getOpenFileName(over.window(), tr("Open captions"), {}, captionFileFilter());
    if (!path.isEmpty()) {
        m_session.open(path);
    }
}

} // namespace expressly
