// SPDX-License-Identifier: MIT
#pragma once

#include "ui/seekbar/chaptermarkers.h"

#include <QWidget>

namespace expressly {

class HoverBubble;
class LoopMarks;
struct BarLoop;

/// Where the film is, where its chapters begin, and the way to any moment of it. Mirrored in
/// right-to-left layouts.
class SeekBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SeekBar(QWidget *parent = nullptr);

    void setDuration(std::chrono::milliseconds duration); ///< Zero: not known, nothing is sought.
    void setPosition(std::chrono::milliseconds position); ///< Not seen while the handle is dragged.
    void setChapters(const ChapterList &chapters);
    void setCurrentChapter(std::optional<qsizetype> index);
    void setMarkersMovable(bool movable); ///< A chapter's marker can be dragged.
    void setPreviewSize(QSize size);      ///< In the bubble; empty: no pictures.
    void setPreview(std::chrono::milliseconds time, const QImage &picture);
    void setLoop(const BarLoop &loop);                    ///< Shaded, with a handle at each end.
    void setScope(const std::optional<TimeRange> &scope); ///< Shows just this; empty: all.
    /// Whether that is ticked in the menu.
    void setOnlyThisChapter(bool on) { m_isOnlyThisChapter = on; }

    [[nodiscard]] std::chrono::milliseconds duration() const { return m_duration; }
    [[nodiscard]] std::chrono::milliseconds position() const; ///< The target while it is dragged.
    [[nodiscard]] std::chrono::milliseconds shownFrom() const { return scale().from(); }
    [[nodiscard]] std::chrono::milliseconds shownTo() const { return scale().to(); }
    /// The widget's x coordinate of a time, and back; times that are not shown are clamped.
    [[nodiscard]] double xAt(std::chrono::milliseconds time) const { return scale().xAt(time); }
    [[nodiscard]] std::chrono::milliseconds timeAt(double x) const { return scale().timeAt(x); }
    [[nodiscard]] bool showsMarkers() const { return m_markers.areShown(scale()); }
    [[nodiscard]] std::optional<qsizetype> markerAt(QPointF point) const; ///< Its chapter.
    /// "7:14 of 10:00, chapter Compress", for people who listen to the screen.
    [[nodiscard]] QString valueText() const;
    /// Seeks as a person would; used by the keyboard, the wheel and assistive technology.
    void requestSeek(std::chrono::milliseconds target);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] static int heightFor(bool hasLoop);
    /// How far the groove's ends lie inside the widget, so that others can align with them.
    static constexpr int GroovePadding = SeekBarScale::Padding;

signals:
    void seekRequested(std::chrono::milliseconds target);
    void chapterActivated(qsizetype index); ///< Its exact start is wanted.
    /// A marker is being dragged, and was dropped; it comes to its place by setChapters().
    void chapterDragged(qsizetype index, std::chrono::milliseconds time);
    void chapterMoved(qsizetype index, std::chrono::milliseconds time);
    void previewRequested(std::chrono::milliseconds time); ///< For where the pointer rests.
    void loopStartMoved(std::chrono::milliseconds time);
    void loopEndMoved(std::chrono::milliseconds time);
    void onlyThisChapterToggled(bool on);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] SeekBarScale scale() const;
    [[nodiscard]] const ChapterList &chapters() const { return m_markers.chapters(); }
    void dragTo(double x);
    [[nodiscard]] bool beginMarkerDrag(const QMouseEvent &event);
    [[nodiscard]] bool dragMarkerTo(QPointF point);
    [[nodiscard]] bool dropMarker();
    void hover(QPointF point);
    void endHover();
    void announceValue();

    ChapterMarkers m_markers;
    std::chrono::milliseconds m_duration{0};
    std::chrono::milliseconds m_position{0};
    std::optional<std::chrono::milliseconds> m_dragTarget;
    HoverBubble *m_bubble = nullptr;
    LoopMarks *m_loop = nullptr;
    std::optional<TimeRange> m_scope;
    bool m_isOnlyThisChapter = false;
    int m_wheelRest = 0;
};

} // namespace expressly
