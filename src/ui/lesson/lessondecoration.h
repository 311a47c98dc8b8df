// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lesson/lessondocument.h"

class QPainter;
class QTextDocument;

namespace expressly {

/// Where the cards and links of a laid out lesson are, in document coordinates.
struct LessonGeometry
{
    struct CardPlace
    {
        QRectF card;
        QRectF number;       ///< Steps only: around the number's text.
        QList<double> rules; ///< Tables only: the heights of the lines between rows.
    };
    struct LinkPlace
    {
        QList<QRectF> lines; ///< One rectangle for each line the text runs over.
        QRectF chip;         ///< Chips only.
    };
    QList<CardPlace> cards; ///< As LessonDocument::cards.
    QList<LinkPlace> links; ///< As LessonDocument::links.
};

/// Where a card is, without the margins around it.
[[nodiscard]] QRectF cardRect(const QTextDocument &document, const QTextTable &table);

[[nodiscard]] LessonGeometry measureLesson(const QTextDocument &document,
                                           const LessonDocument &lesson);

/// What of the lesson is being shown, pointed at or focused.
struct LessonState
{
    QString currentStep;
    std::optional<qsizetype> hovered;
    std::optional<qsizetype> focused;
    QRectF spoken; ///< Of the paragraph that is being read aloud; empty: there is none.
};

/// Draws what QTextDocument cannot: rounded cards, number circles, the bar at the current step, and
/// the chips behind the times. The text goes on top. Only what touches \a clip is drawn.
void paintDecoration(QPainter &painter,
                     const LessonDocument &lesson,
                     const LessonGeometry &geometry,
                     const LessonLayout &layout,
                     const LessonState &state,
                     const QRectF &clip);

} // namespace expressly
