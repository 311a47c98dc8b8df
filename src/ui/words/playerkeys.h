// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QString>

namespace expressly {

/// The keys of the player's buttons in words, for their tool tips; empty: there is none.
struct PlayerKeys
{
    QString play;
    QString back;
    QString forward;
    QString previousChapter;
    QString nextChapter;
    QString mute;
    QString fullScreen;
    QString goToTime;
    QString slower;
    QString faster;
    QString normalSpeed;
    QString frameBack;
    QString frameForward;
    QString mirror;
    QString upsideDown;
    QString larger;
    QString smaller;
    QString wholePicture;
    QString stepPicture;
    QString undoJump;
    QString savePicture;
    QString editChapters;
    QString markChapter;
    QString transcript;
    QString captionOptions;
    QString practise;
    QString nextStep;
    QString loopChapter;
    QString loopStart;
    QString loopEnd;
    QString toggleLoop;
    bool operator==(const PlayerKeys &) const = default;
};

/// A key as it stands on the person's keyboard; empty when there is none.
[[nodiscard]] QString keyText(const QKeySequence &key);
/// The words of a tool tip: what a button does, and its key.
[[nodiscard]] QString tipText(const QString &words, const QString &key);

} // namespace expressly
