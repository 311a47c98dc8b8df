// SPDX-License-Identifier: MIT
#include "core/guide/link.h"
#include "core/guide/passages.h"
#include "core/reading/guideloader.h"
#include "core/reading/temporaryguide.h"
#include "core/search/searchsource.h"
#include "support/catch.h"
#include "support/places.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace expressly;
using namespace std::chrono_literals;
using test::TemporaryGuide;
using Kind = SearchEntry::Kind;

namespace {

SearchSource sourceOf(const TemporaryGuide &files)
{
    return searchSourceOf(*loadGuide(files.folder()).guide);
}

QList<SearchEntry> entriesIn(const SearchSource &source, const QString &lesson)
{
    QList<SearchEntry> entries;
    std::ranges::copy_if(source.entries,
                         std::back_inserter(entries),
                         [&](const SearchEntry &entry) { return entry.place.lesson == lesson; });
    return entries;
}

} // namespace

TEST_CASE("Every kind of block can be found, with its place", "[core][search][source]")
{
    const TemporaryGuide files;
    const SearchSource source = sourceOf(files);
    CHECK(source.language == u"en"_s);
    CHECK(source.helpLesson == u"help"_s);
    const QList<SearchEntry> entries = entriesIn(source, u"every-block"_s);
    struct Expected
    {
        Kind kind;
        QString title;
        QStringList sentences;
        QString step;
    };
    const QString lesson = u"Every block"_s;
    const QString heading = u"A heading"_s;
    const QList<Expected> expected{
        {Kind::Lesson, lesson, {u"A lesson with every kind of block."_s}, {}},
        {Kind::Text, lesson, {u"See the other, a step, the film 7:14, a source and a page."_s}, {}},
        {Kind::Text, heading, {u"Look"_s}, {}},
        {Kind::Step, u"Look"_s, {u"Look at it."_s, u"Because it is there."_s}, u"look"_s},
        {Kind::Step, u"Look again"_s, {u"Again."_s}, u"look-again"_s},
        {Kind::Tip, heading, {u"A tip."_s}, {}},
        {Kind::Warning, heading, {u"A warning."_s}, {}},
        {Kind::Item, heading, {u"One"_s}, {}},
        {Kind::Item, heading, {u"Two"_s}, {}},
        {Kind::Text, heading, {u"A table"_s}, {}},
        {Kind::Table, heading, {u"1 – 2"_s}, {}},
        {Kind::Table, heading, {u"3 – 4"_s}, {}},
        {Kind::Text, heading, {u"A picture"_s}, {}},
        {Kind::Sign, u"Call today"_s, {u"A sore place."_s}, {}},
        {Kind::Question, heading, {u"Is it sore?"_s, u"Yes"_s, u"No"_s}, u"first"_s},
        {Kind::Question, heading, {u"Is it hard?"_s, u"Either way"_s}, u"other"_s},
        {Kind::Evidence, heading, {u"One study (a source)."_s}, {}},
        {Kind::Help, heading, {u"When in doubt."_s}, {}},
        {Kind::Word, heading, {u"Dot: A small circle."_s}, {}},
        {Kind::Text,
         u"My numbers"_s,
         {u"Your midwife, your hospital, someone near you: write them down before you need them."_s,
          u"They stay on this computer."_s},
         {}},
        {Kind::Text,
         heading,
         {u"Call your local emergency number."_s, u"Milk keeps a while."_s},
         {}},
    };
    REQUIRE(entries.size() == expected.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        CAPTURE(i);
        CHECK(entries.at(i).kind == expected.at(i).kind);
        CHECK(entries.at(i).title == expected.at(i).title);
        CHECK(entries.at(i).sentences == expected.at(i).sentences);
        CHECK(entries.at(i).place.step == expected.at(i).step);
    }
}

TEST_CASE("What is found stands in the paragraph that it names", "[core][search][source]")
{
    const Guide guide = *loadGuide(QStringLiteral(EXPRESSLY_CONTENT)).guide;
    const SearchSource source = searchSourceOf(guide);
    for (const Section &section : guide.sections) {
        for (const LessonEntry &entry : section.lessons) {
            const Lesson lesson = *loadLesson(guide, entry.id).lesson;
            QHash<int, QString> paragraphs;
            const QList<Passage> passages = passagesOf(guide, lesson);
            for (const Passage &passage : passages) {
                paragraphs.insert(passage.paragraph, passage.text);
            }
            for (const SearchEntry &found : entriesIn(source, entry.id)) {
                CAPTURE(entry.id, found.title, found.sentences.join(u'|'));
                REQUIRE(found.paragraph);
                const QString text = paragraphs.value(*found.paragraph);
                CAPTURE(text);
                const QString cell = found.sentences.value(0).section(u" – "_s, 0, 0);
                const bool isThere =
                    found.isTitled ? text == found.title.simplified() : text.startsWith(cell);
                CHECK(isThere);
            }
        }
    }
}

TEST_CASE("Answers name the lessons that they lead to", "[core][search][source]")
{
    const TemporaryGuide files;
    const SearchSource source = sourceOf(files);
    CHECK(entriesIn(source, u"help"_s).constFirst().alsoCalled == QStringList{u"Yes"_s});
    CHECK(entriesIn(source, u"renamed"_s).constFirst().alsoCalled == QStringList{u"Either way"_s});
    CHECK(entriesIn(source, u"every-block"_s).constFirst().alsoCalled.isEmpty());
}

TEST_CASE("Videos, chapters and captions of own clips can be found", "[core][search][source]")
{
    const SearchSource source = searchSourceOf(*loadGuide(QStringLiteral(EXPRESSLY_CONTENT)).guide);
    const auto count = [&source](Kind kind) {
        return std::ranges::count(source.entries, kind, &SearchEntry::kind);
    };
    CHECK(count(Kind::Video) == 16);
    CHECK(count(Kind::Chapter) > 30);
    CHECK(count(Kind::Caption) > 60);
    const auto warmHand =
        std::ranges::find(source.entries, u"Let a warm hand rest"_s, &SearchEntry::title);
    REQUIRE(warmHand != source.entries.end());
    CHECK(warmHand->place == Place{.video = u"light-massage"_s, .start = 0ms});
    CHECK(warmHand->above == QStringList{u"Light massage"_s});
    const auto said = std::ranges::find(
        source.entries, QStringList{u"Let a warm hand rest, lightly."_s}, &SearchEntry::sentences);
    REQUIRE(said != source.entries.end());
    CHECK(said->place == Place{.video = u"light-massage"_s, .start = 2950ms});
}

TEST_CASE("A lesson that does not open is not found, and the others are", "[core][search][source]")
{
    const TemporaryGuide files;
    files.write(u"en/renamed.json"_s, "{");
    const SearchSource source = sourceOf(files);
    CHECK(entriesIn(source, u"renamed"_s).isEmpty());
    CHECK_FALSE(entriesIn(source, u"help"_s).isEmpty());
}

TEST_CASE("Who is told to stop leaves out the rest", "[core][search][source]")
{
    std::stop_source stop;
    stop.request_stop();
    const Guide guide = *loadGuide(QStringLiteral(EXPRESSLY_CONTENT)).guide;
    CHECK(searchSourceOf(guide, stop.get_token()).entries.isEmpty());
}

TEST_CASE("A place becomes a link that leads there", "[core][search][source]")
{
    CHECK(linkTo({.lesson = u"a"_s}) == u"expressly:lesson/a"_s);
    CHECK(linkTo({.lesson = u"a"_s, .step = u"b"_s}) == u"expressly:lesson/a/b"_s);
    CHECK(linkTo({.video = u"a"_s}) == u"expressly:video/a"_s);
    CHECK(linkTo({.lesson = u"l"_s, .video = u"a"_s, .start = 26s, .end = 30s})
          == u"expressly:video/a#t=0:26,0:30"_s);
    CHECK(linkTo({.file = u"/film.mp4"_s, .start = 26s}).isEmpty());
    CHECK(linkTo({}).isEmpty());
    const SearchSource source = searchSourceOf(*loadGuide(QStringLiteral(EXPRESSLY_CONTENT)).guide);
    for (const SearchEntry &entry : source.entries) {
        const auto link = parseLink(linkTo(entry.place));
        REQUIRE(link);
        CHECK(link->target
              == (entry.place.video.isEmpty() ? entry.place.lesson : entry.place.video));
        CHECK(link->step == entry.place.step);
        CHECK(link->start == entry.place.start);
    }
}
