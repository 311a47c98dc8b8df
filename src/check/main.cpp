// SPDX-License-Identifier: MIT
#include "check/report.h"
#include "core/guideloader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Fine = 0, ProblemsFound = 1, CouldNotRun = 2 };

[[nodiscard]] bool write(std::FILE *stream, const QByteArray &text)
{
    const auto size = static_cast<std::size_t>(text.size());
    return std::fwrite(text.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

[[nodiscard]] int refuse(const QString &sentence)
{
    (void)write(stderr, u"expressly-check: %1\n"_s.arg(sentence).toUtf8());
    return CouldNotRun;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"expressly-check"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(EXPRESSLY_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Reads a guide and reports everything that is wrong with it.\n"
        "Exit codes: 0 fine (warnings allowed), 1 errors found, 2 could not run."_s);
    const QCommandLineOption json(u"json"_s, u"Print the report as JSON."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Print this help."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Print the version."_s);
    parser.addOptions({json, help, version});
    parser.addPositionalArgument(u"DIR"_s, u"The folder of the guide, with guide.json in it."_s);

    // Not process(): it ends the program with 1, which here means that the guide has errors.
    if (!parser.parse(QCoreApplication::arguments())) {
        return refuse(parser.errorText());
    }
    if (parser.isSet(help)) {
        return write(stdout, parser.helpText().toUtf8()) ? Fine : CouldNotRun;
    }
    if (parser.isSet(version)) {
        const QString line = QCoreApplication::applicationName() + u' '
                             + QCoreApplication::applicationVersion() + u'\n';
        return write(stdout, line.toUtf8()) ? Fine : CouldNotRun;
    }
    if (parser.positionalArguments().size() != 1) {
        return refuse(u"Name one guide folder; --help shows how."_s);
    }
    const QString folder = parser.positionalArguments().constFirst();
    if (!QFileInfo(folder).isDir()) {
        return refuse(u"“%1” is not a folder that can be read."_s.arg(folder));
    }

    const QList<expressly::Diagnostic> diagnostics = expressly::checkGuide(folder);
    const QByteArray report = parser.isSet(json) ? expressly::jsonReport(folder, diagnostics)
                                                 : expressly::textReport(folder, diagnostics);
    if (!write(stdout, report)) {
        return refuse(u"The report could not be written."_s);
    }
    return expressly::countErrors(diagnostics) == 0 ? Fine : ProblemsFound;
}
