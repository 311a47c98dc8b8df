// SPDX-License-Identifier: MIT
#include "check/chapterscommand.h"

#include "check/words.h"
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

/// \a where says of %1 whether it is about the file that is read or the text that is written.
[[nodiscard]] QByteArray reportOf(const QList<ChapterProblem> &problems, const QString &where)
{
    QString text;
    for (const ChapterProblem &problem : problems) {
        const bool isNote = problem.severity == ChapterProblem::Severity::Note;
        const QString sentence =
            isNote ? CheckWords::tr("Note: %1").arg(toString(problem)) : toString(problem);
        text += onOneLine(where.arg(sentence)) + u'\n';
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

[[nodiscard]] QString chaptersText(qsizetype count)
{
    return count == 1 ? CheckWords::tr("1 chapter")
                      : CheckWords::tr("%n chapters", nullptr, static_cast<int>(count));
}

[[nodiscard]] QString problemsText(qsizetype count)
{
    return count == 1 ? CheckWords::tr("1 problem or note")
                      : CheckWords::tr("%n problems and notes", nullptr, static_cast<int>(count));
}

[[nodiscard]] QByteArray textListing(const Request &request, const ChapterFile &file)
{
    QString text;
    const QList<Chapter> listed = file.listed();
    for (const Chapter &chapter : listed) {
        text += onOneLine(formatTimecode(chapter.start) + u' ' + chapter.title) + u'\n';
    }
    text += CheckWords::tr("%1: %2, %3, %4.", "a file: its format, so many of these and of those")
                .arg(onOneLine(request.file),
                     chapterFormatName(*request.from),
                     chaptersText(listed.size()),
                     problemsText(file.problems.size()))
            + u'\n';
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
        return refuse(CheckWords::tr("“%1” is not a file that can be read.").arg(request.file));
    }
    if (!request.from) {
        request.from = detectChapterFormat(*bytes, request.file);
    }
    if (!request.from) {
        return refuse(CheckWords::tr("“%1” is in no format that is known; --from says which it is.")
                          .arg(request.file));
    }
    const ChapterFile file = readChapters(*bytes, *request.from, request.language);
    bool isFine = !file.hasErrors();
    if (!request.json) {
        (void)write(stderr, reportOf(file.problems, u"%1"_s));
    }
    QByteArray output;
    if (request.to) {
        const WrittenChapters written = writeChapters(file, *request.to, request.language);
        (void)write(stderr, reportOf(written.problems, CheckWords::tr("Result: %1")));
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
        CheckWords::tr(
            "Reads chapters, reports what is wrong with them, and writes them in another "
            "format.\nFormats: %1.\nExit codes: 0 fine (notes allowed), 1 problems found, 2 "
            "could not run.")
            .arg(names));
    const QCommandLineOption to(
        u"to"_s, CheckWords::tr("Write the chapters in this format."), u"FORMAT"_s);
    const QCommandLineOption from(
        u"from"_s,
        CheckWords::tr("The format of FILE; unless told, its content says."),
        u"FORMAT"_s);
    const QCommandLineOption language(
        u"language"_s,
        CheckWords::tr("The language of the titles to read and write, such as de."),
        u"LANG"_s);
    const QCommandLineOption json(u"json"_s, CheckWords::tr("Print what was understood as JSON."));
    parser.addOptions({to, from, language, json});
    parser.addPositionalArgument(
        u"FILE"_s, CheckWords::tr("The chapters; - is standard input."), u"chapters FILE"_s);
    if (const auto code = readArguments(parser, arguments)) {
        return *code;
    }
    if (parser.positionalArguments().size() != 1) {
        return refuse(CheckWords::tr("Name one file with chapters; chapters --help shows how."));
    }
    if (parser.isSet(to) && parser.isSet(json)) {
        return refuse(CheckWords::tr("--to and --json exclude each other."));
    }
    Request request{.file = parser.positionalArguments().constFirst(),
                    .from = chapterFormatNamed(parser.value(from)),
                    .to = chapterFormatNamed(parser.value(to)),
                    .language = parser.value(language),
                    .json = parser.isSet(json)};
    if ((parser.isSet(from) && !request.from) || (parser.isSet(to) && !request.to)) {
        return refuse(
            CheckWords::tr("“%1” is no format; there are %2.")
                .arg(parser.isSet(from) && !request.from ? parser.value(from) : parser.value(to),
                     names));
    }
    return run(std::move(request));
}

} // namespace expressly
