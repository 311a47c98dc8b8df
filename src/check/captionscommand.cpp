// SPDX-License-Identifier: MIT
#include "check/captionscommand.h"

#include "check/captionsreport.h"
#include "check/speedreport.h"
#include "check/words.h"
#include "core/files/textdecoding.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

/// What was asked for.
struct Request
{
    QStringList files;
    QString encoding;
    bool json = false;
    bool readingSpeed = false;
};

[[nodiscard]] ExitCode reportProblems(const Request &request)
{
    const QString path = request.files.constFirst();
    const CaptionFile captions = readCaptionFile(path, request.encoding);
    return finish(request.json ? jsonReport(captions) : textReport(path, captions),
                  captions.problems.isEmpty() ? Fine : ProblemsFound);
}

[[nodiscard]] ExitCode reportSpeed(const Request &request)
{
    QList<SpeedOfFile> files;
    for (const QString &path : request.files) {
        CaptionFile captions = readCaptionFile(path, request.encoding);
        QList<FastCue> fast = fastCues(captions.cues);
        files.append({.file = path, .captions = std::move(captions), .fast = std::move(fast)});
    }
    const bool isFine = std::ranges::all_of(files, [](const SpeedOfFile &file) {
        return file.fast.isEmpty() && file.captions.problems.isEmpty();
    });
    return finish(request.json ? jsonReport(files) : textReport(files),
                  isFine ? Fine : ProblemsFound);
}

[[nodiscard]] ExitCode run(const Request &request)
{
    for (const QString &path : request.files) {
        const QFileInfo info(path);
        if (!info.isFile() || !info.isReadable()) {
            return refuse(CheckWords::tr("“%1” is not a file that can be read.").arg(path));
        }
    }
    return request.readingSpeed ? reportSpeed(request) : reportProblems(request);
}

} // namespace

ExitCode runCaptionsCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CheckWords::tr("Reads captions, WebVTT or SubRip, and reports what could not be read.\n"
                       "Exit codes: 0 fine, 1 problems found, 2 could not run."));
    const QCommandLineOption json(u"json"_s,
                                  CheckWords::tr("Print the captions and the problems as JSON."));
    const QCommandLineOption encoding(
        u"encoding"_s,
        CheckWords::tr(
            "Read the file in this encoding, such as windows-1251, instead of finding out."),
        u"NAME"_s);
    const QCommandLineOption speed(
        u"reading-speed"_s,
        CheckWords::tr("Also list the captions with more than %1 characters a second, which nobody "
                       "can read who watches hands; takes several files.")
            .arg(FastestReading));
    parser.addOptions({json, encoding, speed});
    parser.addPositionalArgument(
        u"FILE"_s, CheckWords::tr("The file, most often .vtt or .srt."), u"captions FILE"_s);
    if (const auto code = readArguments(parser, arguments)) {
        return *code;
    }
    const qsizetype files = parser.positionalArguments().size();
    if (files != 1 && (files == 0 || !parser.isSet(speed))) {
        return refuse(CheckWords::tr("Name one file of captions; captions --help shows how."));
    }
    const QString wanted = parser.value(encoding);
    if (parser.isSet(encoding) && !isEncoding(wanted)) {
        return refuse(CheckWords::tr("No encoding is called “%1”. Usual ones are: %2.")
                          .arg(wanted, usualEncodings().join(u", "_s)));
    }
    return run({.files = parser.positionalArguments(),
                .encoding = wanted,
                .json = parser.isSet(json),
                .readingSpeed = parser.isSet(speed)});
}

} // namespace expressly
