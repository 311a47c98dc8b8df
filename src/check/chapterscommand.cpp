// SPDX-License-Identifier: MIT
#include "check/chapterscommand.h"

#include "core/chapters/chapterformat.h"
#include "core/time/timecode.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

/// What was asked for.
struct Request
{
    QString file;
    std::optional<ChapterFormat> from;
    std::optional<ChapterFormat> to;
    QString language;
    bool json = false;
};

/// \a where is "" for the file that is read, and "Result: " for the text that is written.
[[nodiscard]] QByteArray reportOf(const QList<ChapterProblem> &problems, const QString &where)
{
    QString text;
    for (const ChapterProblem &problem : problems) {
        const bool isNote = problem.severity == ChapterProblem::Severity::Note;
        text += onOneLine(where + (isNote ? u"Note: "_s : QString()) + toString(problem)) + u'\n';
    }
    return text.toUtf8();
}

[[nodiscard]] bool hasErrors(const QList<ChapterProblem> &problems)
{
    return ChapterFile{.chapters = {}, .details = {}, .problems = problems}.hasErrors();
}

[[nodiscard]] QJsonObject toJson(const Chapter &chapter, const ChapterDetails &details)
{
    QJsonObject object{{u"id"_s, chapter.id},
                       {u"title"_s, chapter.title},
                       {u"start"_s, formatTimecode(chapter.start)},
                       {u"end"_s, QJsonValue::Null},
                       {u"line"_s, details.line}};
    if (chapter.end) {
        object[u"end"_s] = formatTimecode(*chapter.end);
    }
    if (!details.link.isEmpty()) {
        object[u"link"_s] = details.link;
    }
    if (!details.picture.isEmpty()) {
        object[u"picture"_s] = details.picture;
    }
    if (!details.isListed) {
        object[u"listed"_s] = false;
    }
    return object;
}

[[nodiscard]] QByteArray jsonListing(const Request &request, const ChapterFile &file)
{
    QJsonArray chapters;
    for (qsizetype i = 0; i < file.chapters.size(); ++i) {
        chapters.append(toJson(file.chapters.at(i), file.details.value(i)));
    }
    QJsonArray problems;
    for (const ChapterProblem &problem : file.problems) {
        const bool isNote = problem.severity == ChapterProblem::Severity::Note;
        problems.append(QJsonObject{{u"severity"_s, isNote ? u"note"_s : u"error"_s},
                                    {u"line"_s, problem.line},
                                    {u"message"_s, problem.message}});
    }
    const QJsonObject listing{{u"file"_s, request.file},
                              {u"format"_s, chapterFormatName(*request.from)},
                              {u"chapters"_s, chapters},
                              {u"problems"_s, problems}};
    return QJsonDocument(listing).toJson();
}

[[nodiscard]] QByteArray textListing(const Request &request, const ChapterFile &file)
{
    QString text;
    const QList<Chapter> listed = file.listed();
    for (const Chapter &chapter : listed) {
        text += onOneLine(formatTimecode(chapter.start) + u' ' + chapter.title) + u'\n';
    }
    text += onOneLine(request.file) + u": "_s + chapterFormatName(*request.from) + u", "_s
            + QString::number(listed.size()) + u" chapters, "_s
            + QString::number(file.problems.size()) + u" problems and notes.\n"_s;
    return text.toUtf8();
}

/// "-" stands for standard input.
[[nodiscard]] std::optional<QByteArray> readBytes(const QString &name)
{
    constexpr qint64 MoreThanIsRead = qint64{8} * 1024 * 1024 + 1;
    QFile file(name);
    const bool isOpen = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly)
                                       : !QFileInfo(name).isDir() && file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        return std::nullopt;
    }
    const QByteArray bytes = file.read(MoreThanIsRead);
    return file.error() == QFileDevice::NoError ? std::optional(bytes) : std::nullopt;
}

[[nodiscard]] ExitCode run(Request request)
{
    const auto bytes = readBytes(request.file);
    if (!bytes) {
        return refuse(u"“%1” is not a file that can be read."_s.arg(request.file));
    }
    if (!request.from) {
        request.from = detectChapterFormat(*bytes, request.file);
    }
    if (!request.from) {
        return refuse(
            u"“%1” is in no format that is known; --from says which it is."_s.arg(request.file));
    }
    const ChapterFile file = readChapters(*bytes, *request.from, request.language);
    bool isFine = !file.hasErrors();
    if (!request.json) {
        (void)write(stderr, reportOf(file.problems, {}));
    }
    QByteArray output;
    if (request.to) {
        const WrittenChapters written = writeChapters(file, *request.to, request.language);
        (void)write(stderr, reportOf(written.problems, u"Result: "_s));
        isFine = isFine && !hasErrors(written.problems);
        output = written.text;
    } else {
        output = request.json ? jsonListing(request, file) : textListing(request, file);
    }
    return finish(output, isFine ? Fine : ProblemsFound);
}

} // namespace

ExitCode runChaptersCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QString names = chapterFormatNames().join(u", "_s);
    parser.setApplicationDescription(
        u"Reads chapters, reports what is wrong with them, and writes them in another format.\n"
        "Formats: %1.\n"
        "Exit codes: 0 fine (notes allowed), 1 problems found, 2 could not run."_s.arg(names));
    const QCommandLineOption to(u"to"_s, u"Write the chapters in this format."_s, u"FORMAT"_s);
    const QCommandLineOption from(
        u"from"_s, u"The format of FILE; unless told, its content says."_s, u"FORMAT"_s);
    const QCommandLineOption language(
        u"language"_s, u"The language of the titles to read and write, such as de."_s, u"LANG"_s);
    const QCommandLineOption json(u"json"_s, u"Print what was understood as JSON."_s);
    parser.addOptions({to, from, language, json});
    parser.addPositionalArgument(
        u"FILE"_s, u"The chapters; - is standard input."_s, u"chapters FILE"_s);
    if (const auto code = readArguments(parser, arguments)) {
        return *code;
    }
    if (parser.positionalArguments().size() != 1) {
        return refuse(u"Name one file with chapters; chapters --help shows how."_s);
    }
    if (parser.isSet(to) && parser.isSet(json)) {
        return refuse(u"--to and --json exclude each other."_s);
    }
    Request request{.file = parser.positionalArguments().constFirst(),
                    .from = chapterFormatNamed(parser.value(from)),
                    .to = chapterFormatNamed(parser.value(to)),
                    .language = parser.value(language),
                    .json = parser.isSet(json)};
    if ((parser.isSet(from) && !request.from) || (parser.isSet(to) && !request.to)) {
        return refuse(u"“%1” is no format; there are %2."_s.arg(
            parser.isSet(from) && !request.from ? parser.value(from) : parser.value(to), names));
    }
    return run(std::move(request));
}

} // namespace expressly
