// SPDX-License-Identifier: MIT
#include "core/checking/guidestyle.h"
#include "core/guide/passages.h"
#include "core/reading/guideloader.h"
#include "support/catch.h"
#include "support/places.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <ranges>

using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

const QString folder = QStringLiteral(EXPRESSLY_CONTENT);

/// A run of words may not be carried over from the article that the guide began with. The article
/// is not ours to give away: only digests of its runs are kept, the first twelve digits of SHA-1 of
/// nine words in small letters, with one space between them.
constexpr qsizetype RunLength = 9;

QSet<QString> articleRuns()
{
    QFile file(QStringLiteral(EXPRESSLY_TEST_DATA "/article-runs.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return {lines.begin(), lines.end()};
}

QStringList runsOf(const QString &text)
{
    static const QRegularExpression Word(u"[\\p{L}\\p{N}]+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (const QRegularExpressionMatch &match : Word.globalMatch(text.toLower())) {
        words += match.captured();
    }
    QStringList runs;
    for (qsizetype first = 0; first + RunLength <= words.size(); ++first) {
        runs += words.sliced(first, RunLength).join(u' ');
    }
    return runs;
}

QString digestOf(const QString &run)
{
    const QByteArray hash = QCryptographicHash::hash(run.toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex().first(12));
}

} // namespace

TEST_CASE("No lesson and no caption carries a run of nine words over from the article", "[content]")
{
    const QSet<QString> taken = articleRuns();
    REQUIRE(taken.size() > 1000);
    REQUIRE(
        taken.contains(digestOf(u"hand expressing breast milk hand expressing breast milk is"_s)));
    const GuideResult opened = loadGuide(folder);
    REQUIRE(opened.guide);
    QStringList texts;
    for (const Section &section : opened.guide->sections) {
        for (const LessonEntry &entry : section.lessons) {
            const LessonResult lesson = loadLesson(*opened.guide, entry.id);
            REQUIRE(lesson.lesson);
            for (const Passage &passage : passagesOf(*opened.guide, *lesson.lesson)) {
                texts += passage.text;
            }
        }
    }
    QDirIterator captions(folder + u"/clips"_s, {u"*.vtt"_s});
    while (captions.hasNext()) {
        QFile file(captions.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        texts += QString::fromUtf8(file.readAll());
    }
    for (const QString &text : texts) {
        for (const QString &run : runsOf(text)) {
            if (taken.contains(digestOf(run))) {
                FAIL_CHECK(run.toStdString());
            }
        }
    }
}

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

TEST_CASE("Nothing shipped could be said more simply", "[content]")
{
    const GuideStyle style = checkStyle(folder);
    for (const Diagnostic &finding : style.findings) {
        FAIL_CHECK(toString(finding).toStdString());
    }
    CHECK(style.lessons.size() >= 25);
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
