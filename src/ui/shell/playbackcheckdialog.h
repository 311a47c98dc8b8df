// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/playbackreport.h"

#include <QDialog>

namespace expressly {

/// What this computer can play, what that means, and a button that copies it for a question to
/// others.
class PlaybackCheckDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PlaybackCheckDialog(const QList<PlaybackFinding> &findings, QWidget *parent = nullptr);
};

/// One finding a line, as the command line prints them.
[[nodiscard]] QString toText(const QList<PlaybackFinding> &findings);

} // namespace expressly
