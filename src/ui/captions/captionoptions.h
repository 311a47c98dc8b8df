// SPDX-License-Identifier: MIT
#pragma once

#include "store/captionlook.h"
#include "ui/captions/captionreading.h"

#include <QFrame>

#include <optional>

class QButtonGroup;
class QComboBox;

namespace expressly {

/// What the options show; see CaptionOptions.
struct CaptionOptionsState
{
    QStringList names;                ///< Of the captions there are.
    std::optional<qsizetype> current; ///< The ones shown; none: captions are off.
    CaptionLook look;
    bool mayOverlay = false;
    bool isFilmOpen = false;
    CaptionReadingState reading;
};

/// A small window over the player: which captions, how large, in which colours. Every choice acts
/// at once, so that it can be seen.
class CaptionOptions final : public QFrame
{
    Q_OBJECT

public:
    explicit CaptionOptions(QWidget *parent);

    void setState(const CaptionOptionsState &state);
    /// How the captions are read; it has signals of its own.
    [[nodiscard]] CaptionReading &reading() { return *m_reading; }
    /// Near \a anchor and not over \a clear, where there is room for that; both on the screen.
    void popUp(const QRect &anchor, const QRect &clear);

signals:
    void offChosen();
    void sourceChosen(qsizetype index);
    void lookChosen(const expressly::CaptionLook &look);
    void openRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSizes();
    [[nodiscard]] QWidget *makeColors();
    [[nodiscard]] QWidget *makePlaces();
    void chooseLook();
    /// The place nearest to \a corner where all of it is on the screen.
    [[nodiscard]] QPoint onScreen(QPoint corner) const;

    QComboBox *m_sources = nullptr;
    QButtonGroup *m_sizes = nullptr;
    QButtonGroup *m_colors = nullptr;
    QButtonGroup *m_places = nullptr;
    QWidget *m_placeRow = nullptr; ///< With its heading.
    CaptionReading *m_reading = nullptr;
    QWidget *m_open = nullptr;
};

} // namespace expressly
