// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/spokentime.h"

#include <QCoreApplication>

namespace expressly {

struct Guide;
struct OwnNumber;
struct Review;
struct Source;
struct Video;

/// What the program itself says in a lesson, alike for those who read it and those who hear it.
class LessonWords final
{
    Q_DECLARE_TR_FUNCTIONS(expressly::LessonWords)

public:
    /// Who reviewed the guide and when, or that nobody did.
    [[nodiscard]] static QString review(const Review &review);
    [[nodiscard]] static QString why() { return tr("Why: "); } ///< Before a step's reason.
    /// In place of a picture that is not seen.
    [[nodiscard]] static QString picture(const QString &alternative);
    /// Who is seen in a video, and how long it is.
    [[nodiscard]] static QString describe(const Video &video, Wording wording = Wording::Written);
    [[nodiscard]] static QString fromTheBeginning() { return tr("From the beginning"); }
    [[nodiscard]] static QString publisherPage() { return tr("Open the publisher’s page"); }
    [[nodiscard]] static QString help(); ///< Where a lesson has no words of its own for it.
    /// Where an answer leads that is not the last: "Question 2".
    [[nodiscard]] static QString question(int number) { return tr("Question %1").arg(number); }
    /// Above an Evidence block, which it opens and closes.
    [[nodiscard]] static QString evidence() { return tr("How sure is this?"); }
    /// Above the person's own numbers.
    [[nodiscard]] static QString myNumbers() { return tr("My numbers"); }
    /// For which region the guide's numbers hold, or that nobody has said it.
    [[nodiscard]] static QString region(const Guide &guide);
    /// Where nobody has said it, and the person can.
    [[nodiscard]] static QString somewhereElse() { return tr("Somewhere else"); }
    [[nodiscard]] static QString ownNumber(const OwnNumber &own);
    [[nodiscard]] static QString noNumbers(); ///< Where there are none yet.
    [[nodiscard]] static QString changeNumbers() { return tr("My numbers, and where I am"); }
    /// Before the title of the lesson that follows.
    [[nodiscard]] static QString next() { return tr("Next: "); }
    [[nodiscard]] static QString sources() { return tr("Sources"); }
    [[nodiscard]] static QString source(const Source &source); ///< Without its address.
    /// What of source() follows its title.
    [[nodiscard]] static QString sourceEnd(const Source &source);

private:
    [[nodiscard]] static QString howChecked(const QString &checked);
};

} // namespace expressly
