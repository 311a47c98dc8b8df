// SPDX-License-Identifier: MIT
#include "check/captionscommand.h"

#include "check/captionsreport.h"
#include "core/files/textdecoding.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace expressly {

ExitCode runCaptionsCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Reads captions, WebVTT or SubRip, and reports what could not be read.\n"
        "Exit codes: 0 fine, 1 problems found, 2 could not run."_s);
    const QCommandLineOption json(u"json"_s, u"Print the captions and the problems as JSON."_s);
    const QCommandLineOption encoding(
        u"encoding"_s,
        u"Read the file in this encoding, such as windows-1251, instead of finding out."_s,
        u"NAME"_s);
    parser.addOptions({json, encoding});
    parser.addPositionalArgument(
        u"FILE"_s, u"The file, most often .vtt or .srt."_s, u"captions FILE"_s);
    if (const auto code = readArguments(parser, arguments)) {
        return *code;
    }
    if (parser.positionalArguments().size() != 1) {
        return refuse(u"Name one file of captions; captions --help shows how."_s);
    }
    const QString path = parser.positionalArguments().constFirst();
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable()) {
        return refuse(u"“%1” is not a file that can be read."_s.arg(path));
    }
    const QString wanted = parser.value(encoding);
    if (parser.isSet(encoding) && !isEncoding(wanted)) {
        return refuse(u"No encoding is called “%1”. Usual ones are: %2."_s.arg(
            wanted, usualEncodings().join(u", "_s)));
    }
    const CaptionFile captions = readCaptionFile(path, wanted);
    return finish(parser.isSet(json) ? jsonReport(captions) : textReport(path, captions),
                  captions.problems.isEmpty() ? Fine : ProblemsFound);
}

} // namespace expressly
