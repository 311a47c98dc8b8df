// SPDX-License-Identifier: MIT
#include "core/guide/lessonwords.h"

#include "core/guide/guide.h"
#include "core/guide/ownnumber.h"
#include "core/guide/videolength.h"

namespace expressly {

QString LessonWords::review(const Review &review)
{
    if (review.by.isEmpty()) {
        return tr("Not yet reviewed by a clinician.");
    }
    QString line = review.date.isEmpty() ? tr("Reviewed by %1.").arg(review.by)
                                         : tr("Reviewed by %1, %2.").arg(review.by, review.date);
    if (!review.next.isEmpty()) {
        line += QLatin1Char(' ') + tr("Next review: %1.").arg(review.next);
    }
    return line;
}

QString LessonWords::picture(const QString &alternative)
{
    return tr("Picture: %1").arg(alternative);
}

QString LessonWords::describe(const Video &video, Wording wording)
{
    QStringList parts{video.presenter, lengthText(video, wording)};
    parts.removeAll(QString());
    return parts.join(wording == Wording::Spoken ? QStringLiteral(", ") : QStringLiteral(" · "));
}

QString LessonWords::help()
{
    return tr("Worried, or in pain? You do not have to manage alone.");
}

QString LessonWords::region(const Guide &guide)
{
    if (guide.region == NeutralRegion) {
        return tr("Numbers in this guide: %1").arg(somewhereElse());
    }
    for (const Region &region : guide.regions) {
        if (region.code == guide.region) {
            return tr("Numbers in this guide: %1").arg(region.name);
        }
    }
    return tr("Where are you? Say it once, and this guide shows the numbers for there.");
}

QString LessonWords::ownNumber(const OwnNumber &own)
{
    if (own.who.isEmpty()) {
        return own.number;
    }
    return tr("%1: %2", "who, and her telephone number").arg(own.who, own.number);
}

QString LessonWords::noNumbers()
{
    return tr("Your midwife, your hospital, someone near you: write them down before you need "
              "them. They stay on this computer.");
}

QString LessonWords::source(const Source &source)
{
    return source.authors + QStringLiteral(": ") + source.title + sourceEnd(source);
}

QString LessonWords::sourceEnd(const Source &source)
{
    const QString year = source.year.isEmpty() ? QString() : QStringLiteral(", ") + source.year;
    const QString how = source.checkedOn.isEmpty()
                            ? howChecked(source.checked)
                            : tr("%1, %2", "how a source was checked, and on which day")
                                  .arg(howChecked(source.checked), source.checkedOn);
    return year + QStringLiteral(" – ") + how + QLatin1Char('.');
}

QString LessonWords::howChecked(const QString &checked)
{
    if (checked == QLatin1String("original")) {
        return tr("read in the original");
    }
    if (checked == QLatin1String("copy")) {
        return tr("read in a copy");
    }
    if (checked == QLatin1String("abstract")) {
        return tr("only the abstract was read");
    }
    if (checked == QLatin1String("secondary")) {
        return tr("known from another source");
    }
    return tr("not yet checked");
}

} // namespace expressly
