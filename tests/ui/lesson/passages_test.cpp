// SPDX-License-Identifier: MIT
#include "core/guide/passages.h"
#include "core/reading/guideloader.h"
#include "support/catch.h"
#include "support/places.h"
#include "ui/lesson/lessondocument.h"
#include "ui/lesson/lessonpicture.h"
#include "ui/lesson/samplelesson.h"

#include <QTextBlock>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

struct Opened
{
    Guide guide;
    QList<Lesson> lessons;
};

QList<Opened> everyLesson()
{
    QList<Opened> all{{test::sampleGuide(), {test::sampleLesson(), test::longLesson(3)}}};
    for (const QString &folder :
         {QStringLiteral(EXPRESSLY_CONTENT), QStringLiteral(EXPRESSLY_TEST_DATA "/guides/small")}) {
        const GuideResult opened = loadGuide(folder);
        REQUIRE(opened.guide);
        Opened guide{.guide = *opened.guide};
        for (const Section &section : guide.guide.sections) {
            for (const LessonEntry &entry : section.lessons) {
                if (const auto lesson = loadLesson(guide.guide, entry.id).lesson) {
                    guide.lessons.append(*lesson);
                }
            }
        }
        REQUIRE_FALSE(guide.lessons.isEmpty());
        all.append(guide);
    }
    return all;
}

/// Without signs, and without spaces: buttons bring some of their own.
QString letters(QString text)
{
    constexpr QChar PlaySign(0x25B6);
    text.remove(PlaySign).remove(QChar::ObjectReplacementCharacter);
    text.removeIf([](QChar each) { return each.isSpace(); });
    return text;
}

/// What a paragraph says beside its buttons; empty where this layout leaves it out.
QString shown(const QTextDocument &document, const LessonDocument &written, int paragraph)
{
    const int position = written.paragraphs.at(paragraph);
    const QTextBlock block = document.findBlock(position);
    if (block.position() != position) {
        return {};
    }
    QString words = block.text();
    for (const LessonLink &link : written.links | std::views::reverse) {
        const bool isButton = !link.stepId.isEmpty() || link.deed == LessonLink::Deed::Unfold
                              || link.deed == LessonLink::Deed::ChangeNumbers;
        if (link.look == LessonLink::Look::Chip && isButton && block.contains(link.chipPosition)) {
            words.remove(link.chipPosition - position, link.chipLength);
        }
    }
    return letters(words);
}

} // namespace

TEST_CASE("The passages of a lesson are the paragraphs that its document shows", "[ui][lesson]")
{
    using Kind = Passage::Kind;
    const double width = GENERATE(400.0, 900.0);
    const bool isMirrored = GENERATE(false, true);
    const bool showsEvidence = GENERATE(false, true);
    for (const Opened &opened : everyLesson()) {
        const Guide &guide = opened.guide;
        for (const Lesson &lesson : opened.lessons) {
            CAPTURE(width, isMirrored, lesson.id);
            PictureDocument document;
            const LessonLayout layout{.theme = themeOf(Theme::Kind::Light),
                                      .columnWidth = width,
                                      .mirrored = isMirrored,
                                      .showsEvidence = showsEvidence};
            const LessonDocument written = writeLesson(document, guide, lesson, layout);
            const auto isSeen = [&guide](const Picture &picture) {
                return !pictureSize(guideFilePath(guide, picture.file)).isEmpty();
            };
            int paragraph = 0;
            for (const Passage &passage : passagesOf(guide,
                                                     lesson,
                                                     {.isMirrored = isMirrored,
                                                     .isSeen = isSeen,
                                                     .tellsEvidence = showsEvidence})) {
                CAPTURE(passage.paragraph, passage.text);
                // What is no passage says nothing.
                for (; paragraph < passage.paragraph; ++paragraph) {
                    CHECK(shown(document, written, paragraph).isEmpty());
                }
                REQUIRE(paragraph < written.paragraphs.size());
                const QString text = shown(document, written, paragraph++);
                if (passage.kind == Kind::Source || passage.kind == Kind::Video) {
                    CHECK(text.startsWith(letters(passage.text))); // then comes the address
                } else {
                    CHECK(text == letters(passage.text));
                }
            }
            for (; paragraph < written.paragraphs.size(); ++paragraph) {
                CHECK(shown(document, written, paragraph).isEmpty());
            }
        }
    }
}
