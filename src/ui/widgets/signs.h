// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QList>

#include <optional>

class QColor;
class QPainter;
class QPalette;
class QRectF;

namespace expressly {

/// The signs on buttons; each is a file in resources/icons/signs.
enum class Sign {
    Play,
    Pause,
    SkipBack,
    SkipForward,
    PreviousChapter,
    NextChapter,
    Sound,
    SoundLow,
    SoundOff,
    FullScreen,
    LeaveFullScreen,
    Captions,
    CaptionsOff,
    FrameBack,
    FrameForward,
    Mirror,
    UpsideDown,
    StepPicture,
    UndoJump,
    Save,
    More,
    GoBack,
    GoForward,
    Up,
    Down,
    Find,
    Close,
    Copy,
    ReadAloud,
    Home,
    Help,
    Hand,
    Night,
    Info,
};

[[nodiscard]] QList<Sign> allSigns();
/// What its file is called, without ".svg"; its icon has the same name.
[[nodiscard]] QString signName(Sign sign);
[[nodiscard]] std::optional<Sign> signNamed(const QString &name);

/// As large as \a area allows, in its middle. Where \a direction is from right to left, signs that
/// point somewhere point the other way.
void paintSign(QPainter &painter,
               Sign sign,
               const QRectF &area,
               const QColor &color,
               Qt::LayoutDirection direction);

/// The colour of a sign in a widget of \a palette. One that is on lies on the palette's highlight.
[[nodiscard]] QColor signInk(const QPalette &palette, QIcon::Mode mode, QIcon::State state);

/// The sign in the colours that the application has when it is painted.
[[nodiscard]] QIcon signIcon(Sign sign);

} // namespace expressly
