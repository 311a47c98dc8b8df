// SPDX-License-Identifier: MIT
#pragma once

#include "ui/seekbar/barloop.h"

#include <QObject>

class QPainter;

namespace expressly {

class LoopHandle;
class SeekBar;

/// The loop on a seek bar: its shade, and a handle at each end in a row of their own.
class LoopMarks final : public QObject
{
    Q_OBJECT

public:
    /// The height of the handles' row.
    static constexpr int RowHeight = 32;

    explicit LoopMarks(SeekBar &bar);

    void setLoop(const BarLoop &loop);
    [[nodiscard]] const BarLoop &loop() const { return m_loop; }
    /// After what the bar shows, or its size, changed.
    void place();
    /// \a groove is the y coordinate of the middle of the bar's groove.
    void paint(QPainter &painter, double groove) const;

signals:
    void seekRequested(std::chrono::milliseconds target); ///< A handle is being dragged.
    void startMoved(std::chrono::milliseconds time);
    void endMoved(std::chrono::milliseconds time);

private:
    [[nodiscard]] bool isInView(const std::optional<std::chrono::milliseconds> &time) const;
    [[nodiscard]] bool placeOne(LoopHandle &handle,
                                const std::optional<std::chrono::milliseconds> &time) const;
    void drag(const LoopHandle &handle, std::chrono::milliseconds target);
    void move(const LoopHandle &handle, std::chrono::milliseconds time);

    SeekBar &m_bar;
    LoopHandle *m_start = nullptr;
    LoopHandle *m_end = nullptr;
    BarLoop m_loop;
    std::optional<std::chrono::milliseconds> m_target; ///< Of the handle being dragged.
};

} // namespace expressly
