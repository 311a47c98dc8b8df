// SPDX-License-Identifier: MIT
#pragma once

#include "session/captions/captionsession.h"
#include "ui/captions/captionreading.h"
#include "ui/captions/captionstrip.h"

#include <QPointer>

namespace expressly {

class CaptionNotice;
class CaptionOptions;
class FilmDeck;
class PlayerLists;

/// Connects the captions with what shows them, and opens their options.
class CaptionController final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    CaptionController(CaptionSession &session, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] CaptionSession &session() { return m_session; }

    void bindDeck(FilmDeck &deck);
    void bindLists(PlayerLists &lists);
    void bindNotice(CaptionNotice &notice);

    /// Near \a anchor, a rectangle on the screen, where \a strip can still be seen.
    void showOptions(QWidget &over, const QRect &anchor, const CaptionStrip &strip);
    /// Asks for a file of captions for the open film.
    void chooseFile(QWidget &over);

private:
    void bindStrip(CaptionStrip &strip);
    void showState();
    [[nodiscard]] CaptionReadingState readingState() const;

    CaptionSession &m_session;
    Settings &m_settings;
    QPointer<CaptionOptions> m_options; ///< Those open now.
};

} // namespace expressly
