// SPDX-License-Identifier: MIT
#pragma once

#include "app/program.h"
#include "ui/player/playerpanel.h"

class QPushButton;

namespace expressly {
class LoopBar;
class PracticeStrip;
class SeekBar;
} // namespace expressly

namespace expressly::test {

/// The steps of the small guide's lesson.
const inline QString Look = QStringLiteral("look");
const inline QString LookAgain = QStringLiteral("look-again");

/// The program with the small guide and the numbered film of ten minutes, which is attached to its
/// video as MP4; opened as Matroska it is none of the guide's and has its own chapters. The
/// lesson's first step is frames 10850 to 10859, played twice at \a rate, its second 10870 to
/// 10874.
struct Practice
{
    explicit Practice(const QByteArray &rate = "1");

    [[nodiscard]] PracticeStrip &strip();
    [[nodiscard]] LoopBar &loopBar();
    [[nodiscard]] SeekBar &seekBar();
    /// The visible button of the panel with these words; null: there is none.
    [[nodiscard]] QPushButton *button(const QString &text);
    void click(const QString &text);
    /// Waits until the step that is practised waits on its last frame.
    [[nodiscard]] bool waits();
    [[nodiscard]] qsizetype practiseLink(const QString &step);

    const Home home;
    Program program;
};

} // namespace expressly::test
