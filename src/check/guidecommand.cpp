// SPDX-License-Identifier: MIT
#include "check/guidecommand.h"

#include "check/command.h"
#include "check/report.h"
#include "core/guideloader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace expressly {

int runGuideCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Reads a guide and reports everything that is wrong with it.\n"
        "expressly-check chapters FILE reads chapters instead; chapters --help says more.\n"
        "Exit codes: 0 fine (warnings allowed), 1 errors found, 2 could not run."_s);
    const QCommandLineOption json(u"json"_s, u"Print the report as JSON."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Print this help."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Print the version."_s);
    parser.addOptions({json, help, version});
    parser.addPositionalArgument(u"DIR"_s, u"The folder of the guide, with guide.json in it."_s);

    // Not process(): it ends the program with 1, which here means that the guide has errors.
    if (!parser.parse(arguments)) {
        return refuse(parser.errorText());
    }
    if (parser.isSet(help)) {
        return writeOutput(parser.helpText().toUtf8()) ? Fine : CouldNotRun;
    }
    if (parser.isSet(version)) {
        const QString line = QCoreApplication::applicationName() + u' '
                             + QCoreApplication::applicationVersion() + u'\n';
        return writeOutput(line.toUtf8()) ? Fine : CouldNotRun;
    }
    if (parser.positionalArguments().size() != 1) {
        return refuse(u"Name one guide folder; --help shows how."_s);
    }
    const QString folder = parser.positionalArguments().constFirst();
    if (!QFileInfo(folder).isDir()) {
        return refuse(u"“%1” is not a folder that can be read."_s.arg(folder));
    }

    const QList<Diagnostic> diagnostics = checkGuide(folder);
    const QByteArray report =
        parser.isSet(json) ? jsonReport(folder, diagnostics) : textReport(folder, diagnostics);
    if (!writeOutput(report)) {
        return refuse(u"The report could not be written."_s);
    }
    return countErrors(diagnostics) == 0 ? Fine : ProblemsFound;
}

} // namespace expressly
