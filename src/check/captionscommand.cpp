// SPDX-License-Identifier: MIT
#include "check/captionscommand.h"

#include "check/captionsreport.h"
#include "check/words.h"
#include "core/files/textdecoding.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace expressly {

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
    parser.addOptions({json, encoding});
    parser.addPositionalArgument(
        u"FILE"_s, CheckWords::tr("The file, most often .vtt or .srt."), u"captions FILE"_s);
    if (const auto code = readArguments(parser, arguments)) {
        return *code;
    }
    if (parser.positionalArguments().size() != 1) {
        return refuse(CheckWords::tr("Name one file of captions; captions --help shows how."));
    }
    const QString path = parser.positionalArguments().constFirst();
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable()) {
        return refuse(CheckWords::tr("“%1” is not a file that can be read.").arg(path));
    }
    const QString wanted = parser.value(encoding);
    if (parser.isSet(encoding) && !isEncoding(wanted)) {
        return refuse(CheckWords::tr("No encoding is called “%1”. Usual ones are: %2.")
                          .arg(wanted, usualEncodings().join(u", "_s)));
    }
    const CaptionFile captions = readCaptionFile(path, wanted);
    return finish(parser.isSet(json) ? jsonReport(captions) : textReport(path, captions),
                  captions.problems.isEmpty() ? Fine : ProblemsFound);
}

} // namespace expressly
