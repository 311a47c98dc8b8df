// SPDX-License-Identifier: MIT
#include "check/guidecommand.h"

#include "check/report.h"
#include "core/reading/guideloader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace expressly {

ExitCode runGuideCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Reads a guide and reports everything that is wrong with it.\n"
        "Exit codes: 0 fine (warnings allowed), 1 errors found, 2 could not run.\n\n"
        "expressly-check captions FILE reads a file of captions, and expressly-check chapters "
        "FILE\n"
        "reads and converts chapters; see their --help."_s);
    const QCommandLineOption json(u"json"_s, u"Print the report as JSON."_s);
    parser.addOption(json);
    parser.addPositionalArgument(u"DIR"_s, u"The folder of the guide, with guide.json in it."_s);
    if (const auto code = readArguments(parser, arguments)) {
        return *code;
    }
    if (parser.positionalArguments().size() != 1) {
        return refuse(u"Name one guide folder; --help shows how."_s);
    }
    const QString folder = parser.positionalArguments().constFirst();
    if (!QFileInfo(folder).isDir()) {
        return refuse(u"“%1” is not a folder that can be read."_s.arg(folder));
    }
    const QList<Diagnostic> diagnostics = checkGuide(folder);
    return finish(parser.isSet(json) ? jsonReport(folder, diagnostics)
                                     : textReport(folder, diagnostics),
                  countErrors(diagnostics) == 0 ? Fine : ProblemsFound);
}

} // namespace expressly
