// SPDX-License-Identifier: MIT
#include "check/guidecommand.h"

#include "check/report.h"
#include "check/words.h"
#include "core/reading/guideloader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace expressly {

ExitCode runGuideCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CheckWords::tr(
        "Reads a guide and reports everything that is wrong with it.\nExit codes: 0 fine "
        "(warnings allowed), 1 errors found, 2 could not run.\n\nexpressly-check "
        "captions FILE reads a file of captions, and expressly-check chapters "
        "FILE\nreads and converts chapters; see their --help."));
    const QCommandLineOption json(u"json"_s, CheckWords::tr("Print the report as JSON."));
    parser.addOption(json);
    parser.addPositionalArgument(u"DIR"_s,
                                 CheckWords::tr("The folder of the guide, with guide.json in it."));
    if (const auto code = readArguments(parser, arguments)) {
        return *code;
    }
    if (parser.positionalArguments().size() != 1) {
        return refuse(CheckWords::tr("Name one guide folder; --help shows how."));
    }
    const QString folder = parser.positionalArguments().constFirst();
    if (!QFileInfo(folder).isDir()) {
        return refuse(CheckWords::tr("“%1” is not a folder that can be read.").arg(folder));
    }
    const QList<Diagnostic> diagnostics = checkGuide(folder);
    return finish(parser.isSet(json) ? jsonReport(folder, diagnostics)
                                     : textReport(folder, diagnostics),
                  countErrors(diagnostics) == 0 ? Fine : ProblemsFound);
}

} // namespace expressly
