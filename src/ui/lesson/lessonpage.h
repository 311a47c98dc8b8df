// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lesson/lessondecoration.h"
#include "ui/lesson/readingposition.h"

#include <memory>

class QPaintDevice;

namespace expressly {

struct Guide;
struct Lesson;

/// A lesson laid out once: its document, and what is where in it. All rectangles and heights are
/// the document's.
class LessonPage final
{
    Q_DISABLE_COPY_MOVE(LessonPage)

public:
    LessonPage(); ///< Without a word.
    /// \a device is what it will be shown on. To be centred, shown and measured.
    LessonPage(const Guide &guide,
               const Lesson &lesson,
               LessonLayout layout,
               const QFont &font,
               QPaintDevice *device);
    ~LessonPage();

    /// How wide the column of text is in so much room: lines that are easy to read.
    [[nodiscard]] static double columnWidth(QFont font, double scale, double room);

    [[nodiscard]] PictureDocument &document() const { return *m_document; }
    [[nodiscard]] const LessonDocument &written() const { return m_written; }
    [[nodiscard]] const LessonGeometry &geometry() const { return m_geometry; }
    [[nodiscard]] const LessonLayout &layout() const { return m_layout; }
    /// Whether it is of use for a column of another width: only pictures need a new document, and
    /// within the card's padding they may keep their size.
    [[nodiscard]] bool fits(const LessonLayout &layout) const;

    void centre(double columnWidth, double room);
    /// Finishes the layout, so that its whole height is known, and notes what is where.
    void measure();
    void forgetPlaces(); ///< Nothing is found by its place until it is measured.

    /// What lies behind the document's text; only what touches \a clip.
    void paint(QPainter &painter, const LessonState &state, const QRectF &clip) const;

    [[nodiscard]] QRectF paragraphRect(int paragraph) const;    ///< Empty: there is none.
    [[nodiscard]] QRectF cardRect(const QString &stepId) const; ///< Empty: no such step.
    /// Whether most of a step's card can be seen in so high a window with its edge at \a top; true
    /// without such a step.
    [[nodiscard]] bool isSeen(const QString &stepId, double top, double height) const;
    [[nodiscard]] std::optional<double> sourceTop(const QString &sourceId) const;
    [[nodiscard]] std::optional<qsizetype> linkAt(QPointF point) const;
    [[nodiscard]] QRectF linkRect(qsizetype link) const;
    /// The one after \a link, or before it. Without one the first that does not lie above \a top,
    /// or the last.
    [[nodiscard]] std::optional<qsizetype>
    linkBeside(std::optional<qsizetype> link, bool next, double top) const;

    /// What stands at the height \a top.
    [[nodiscard]] ReadingPosition positionAt(double top) const;
    [[nodiscard]] double topOf(const ReadingPosition &position) const;

private:
    [[nodiscard]] QRectF blockRect(int position) const;

    LessonLayout m_layout;
    std::unique_ptr<PictureDocument> m_document;
    LessonDocument m_written;
    LessonGeometry m_geometry;
};

} // namespace expressly
