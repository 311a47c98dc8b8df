// SPDX-License-Identifier: MIT
#include "check/command.h"

#include "check/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

bool write(std::FILE *stream, const QByteArray &text)
{
    const auto size = static_cast<std::size_t>(text.size());
    return std::fwrite(text.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

ExitCode refuse(const QString &sentence)
{
    (void)write(stderr, u"expressly-check: %1\n"_s.arg(sentence).toUtf8());
    return CouldNotRun;
}

ExitCode finish(const QByteArray &report, ExitCode code)
{
    if (!write(stdout, report)) {
        return refuse(CheckWords::tr("The report could not be written."));
    }
    return code;
}

std::optional<ExitCode> readArguments(QCommandLineParser &parser, const QStringList &arguments)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, CheckWords::tr("Print this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, CheckWords::tr("Print the version."));
    parser.addOptions({help, version});
    // Not process(): it ends the program with 1, which here means that problems were found.
    if (!parser.parse(arguments)) {
        return refuse(parser.errorText());
    }
    if (parser.isSet(help)) {
        return finish(parser.helpText().toUtf8(), Fine);
    }
    if (parser.isSet(version)) {
        const QString line = QCoreApplication::applicationName() + u' '
                             + QCoreApplication::applicationVersion() + u'\n';
        return finish(line.toUtf8(), Fine);
    }
    return std::nullopt;
}

QString onOneLine(QString text)
{
    std::ranges::replace_if(
        text, [](QChar character) { return character.category() == QChar::Other_Control; }, u' ');
    return text;
}

} // namespace expressly
