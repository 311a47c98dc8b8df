// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawings/drawing.h"
#include "core/guide/guide.h"
#include "core/guide/ownnumber.h"
#include "ui/theme/theme.h"

#include <QHash>

class QTextTable;

namespace expressly {

class PictureDocument;
struct PictureLook;

/// What the person chose or wrote down that is seen in lessons.
struct LessonChoices
{
    QString skinTone;                  ///< One of the palette's tones.
    std::optional<int> practiceRounds; ///< On buttons; empty: as each step says.
    QList<OwnNumber> ownNumbers;
    bool operator==(const LessonChoices &) const = default;
};

/// How a lesson is to be laid out; the same request always gives the same document.
struct LessonLayout
{
    enum class Medium { Screen, Paper };

    Theme theme;
    Medium medium = Medium::Screen;
    double scale = 1.0;       ///< 1 is a body of 16 pt.
    double columnWidth = 720; ///< Of the text column with its cards, in document pixels.
    double devicePixelRatio = 1.0;
    QHash<QString, QString> videoStates;
    DrawingPalette palette; ///< Of the guide.
    LessonChoices choices;
    bool mirrored = false;      ///< Words for sides and pictures are as in a mirrored film.
    bool showsEvidence = false; ///< Else only that there is some, and on paper nothing.
};

/// A card behind a part of the document; QTextDocument cannot draw rounded ones, so the view does.
struct LessonCard
{
    enum class Kind { Step, Tip, Warning, Table, Video, Help, Now, Today };
    Kind kind = Kind::Step;
    QString stepId;              ///< Steps only.
    QTextTable *table = nullptr; ///< Belongs to the document.
    std::optional<int> numberAt; ///< Text position of the step's number, or of the card's sign.
    int numberLength = 0;
};

/// A stretch of text that leads somewhere.
struct LessonLink
{
    enum class Look { Text, Chip };
    enum class Deed {
        Show,          ///< Goes there.
        Practise,      ///< Plays the step's segment as it is to be practised.
        Unfold,        ///< Shows the evidence.
        Fold,          ///< Hides it again.
        ChangeNumbers, ///< Lets the person write down her own numbers.
    };
    Link link;
    QString stepId; ///< The step whose segment this starts; then link is its video and times.
    Look look = Look::Text;
    Deed deed = Deed::Show;
    int position = 0;
    int length = 0;
    int chipPosition = 0; ///< Chips only: the part that looks like a button.
    int chipLength = 0;
};

/// What the view has to know about the document that shows a lesson.
struct LessonDocument
{
    QList<LessonCard> cards;     ///< In reading order.
    QList<LessonLink> links;     ///< In reading order.
    QHash<QString, int> sources; ///< Source id → text position of its entry.
    /// Paragraph number → text position. The numbers are those of the Passages, in every layout.
    QList<int> paragraphs;
};

/// From this column width (times scale) on, a step's picture stands beside its text.
inline constexpr double PictureBesideWidth = 640;

/// How the lesson's pictures look in this layout.
[[nodiscard]] PictureLook pictureLook(const LessonLayout &layout);

/// Fills \a document with the lesson and says what is where in it.
[[nodiscard]] LessonDocument writeLesson(PictureDocument &document,
                                         const Guide &guide,
                                         const Lesson &lesson,
                                         const LessonLayout &layout);

} // namespace expressly
