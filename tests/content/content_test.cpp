// SPDX-License-Identifier: MIT
#include "core/reading/guideloader.h"
#include "support/catch.h"
#include "support/places.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

const QString folder = QStringLiteral(EXPRESSLY_CONTENT);

} // namespace

TEST_CASE("The shipped guide has no errors", "[content]")
{
    for (const Diagnostic &diagnostic : checkGuide(folder)) {
        const QString line = toString(diagnostic);
        if (diagnostic.severity == Diagnostic::Severity::Error) {
            FAIL_CHECK(line.toStdString());
        } else {
            WARN(line.toStdString());
        }
    }
    CHECK(loadGuide(folder).guide.has_value());
}

TEST_CASE("Every shipped lesson opens and every segment lies in its film", "[content]")
{
    const GuideResult opened = loadGuide(folder);
    REQUIRE(opened.guide);
    for (const Section &section : opened.guide->sections) {
        for (const LessonEntry &entry : section.lessons) {
            CAPTURE(entry.id);
            const LessonResult lesson = loadLesson(*opened.guide, entry.id);
            REQUIRE(lesson.lesson);
            for (const Step &step : stepsOf(*lesson.lesson)) {
                CAPTURE(step.id);
                const Video *video =
                    step.segment ? findVideo(*opened.guide, step.segment->video) : nullptr;
                CHECK((!step.segment || (video != nullptr && resolve(*step.segment, *video))));
            }
        }
    }
}

TEST_CASE("No shipped text or drawing is empty or huge", "[content]")
{
    QDirIterator files(
        folder, {u"*.json"_s, u"*.svg"_s}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        CAPTURE(file.filePath());
        CHECK(file.size() > 0);
        CHECK(file.size() < 1024 * 1024);
        ++count;
    }
    CHECK(count > 4);
}
