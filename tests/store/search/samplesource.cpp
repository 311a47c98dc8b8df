// SPDX-License-Identifier: MIT
#include "store/search/samplesource.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace expressly::test {

namespace {

using Kind = SearchEntry::Kind;

SearchEntry lesson(const QString &id, const QString &title, const QStringList &sentences)
{
    return {.kind = Kind::Lesson,
            .title = title,
            .isTitled = true,
            .sentences = sentences,
            .place = {.lesson = id},
            .paragraph = 0};
}

} // namespace

SearchSource sampleSource()
{
    SearchSource source{.language = u"en"_s, .helpLesson = u"help"_s};
    source.entries = {
        lesson(u"storing"_s,
               u"Storing milk"_s,
               {u"How long expressed milk keeps."_s, u"The fridge is cold enough."_s}),
        {.kind = Kind::Table,
         .title = u"Storing milk"_s,
         .above = {u"Storing milk"_s},
         .sentences = {u"Fridge, 4 °C – 4 days"_s},
         .place = {.lesson = u"storing"_s},
         .paragraph = 7},
        {.kind = Kind::Step,
         .title = u"Thaw it gently"_s,
         .isTitled = true,
         .above = {u"Storing milk"_s},
         .sentences = {u"Thaw it overnight in the fridge."_s, u"Never use a microwave."_s},
         .place = {.lesson = u"storing"_s, .step = u"thaw"_s},
         .paragraph = 9},
        lesson(u"latch"_s,
               u"My baby does not latch"_s,
               {u"Your baby cannot latch yet."_s, u"Up to 48% said so, others 48 hours."_s}),
        {.kind = Kind::Warning,
         .title = u"My baby does not latch"_s,
         .above = {u"My baby does not latch"_s},
         .sentences = {u"A wet nappy shows that your baby drinks."_s},
         .place = {.lesson = u"latch"_s},
         .paragraph = 3},
        lesson(u"help"_s, u"When to get help"_s, {u"Whom to call."_s}),
        {.kind = Kind::Sign,
         .title = u"Now: you"_s,
         .above = {u"When to get help"_s, u"Now: you"_s},
         .sentences = {u"A fever, or a breast with a blocked duct that hurts."_s},
         .place = {.lesson = u"help"_s},
         .paragraph = 4},
        {.kind = Kind::Video,
         .title = u"Light massage"_s,
         .isTitled = true,
         .sentences = {u"Expressly"_s},
         .place = {.video = u"massage"_s}},
        {.kind = Kind::Caption,
         .title = u"Light massage"_s,
         .above = {u"Light massage"_s},
         .sentences = {u"Let a warm hand rest, lightly."_s},
         .place = {.video = u"massage"_s, .start = 2950ms}},
    };
    source.words = {.synonyms = {{u"nappy"_s, u"diaper"_s},
                                 {u"blocked duct"_s, u"clogged duct"_s, u"plugged duct"_s},
                                 {u"fridge"_s, u"refrigerator"_s}},
                    .danger = {u"fever"_s, u"not waking"_s},
                    .small = {u"how"_s, u"my"_s, u"the"_s, u"in"_s, u"not"_s}};
    return source;
}

QString shown(const Place &place)
{
    QString text = place.video.isEmpty() ? place.lesson : u"video "_s + place.video;
    if (!place.step.isEmpty()) {
        text += u'/' + place.step;
    }
    if (place.start) {
        text += u'@' + QString::number(place.start->count());
    }
    return text;
}

} // namespace expressly::test
