// SPDX-License-Identifier: MIT
#include "check/guidecommand.h"

#include "check/report.h"
#include "check/stylereport.h"
#include "check/words.h"
#include "core/reading/guideloader.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

enum class Form { Text, Json };

///  style: empty, where nobody asked how the lessons are written.
[[nodiscard]] QByteArray reportOf(const QString &folder,
                                  const QList<Diagnostic> &diagnostics,
                                  const std::optional<GuideStyle> &style,
                                  Form form)
{
    if (form == Form::Text) {
        QByteArray text = textReport(folder, diagnostics);
        if (style) {
            text += textReport(*style);
        }
        if (style && countErrors(diagnostics) > 0) {
            text += CheckWords::tr("Lessons with errors were not looked at for their style.\n")
                        .toUtf8();
        }
        return text;
    }
    QJsonObject report = jsonReport(folder, diagnostics);
    if (style) {
        report[u"style"_s] = jsonObject(*style);
    }
    return QJsonDocument(report).toJson();
}

} // namespace

ExitCode runGuideCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CheckWords::tr(
        "Reads a guide and reports everything that is wrong with it.\nExit codes: 0 fine "
        "(warnings allowed), 1 errors or findings of style, 2 could not run.\n\nexpressly-check "
        "captions FILE reads a file of captions, and expressly-check chapters "
        "FILE\nreads and converts chapters; see their --help."));
    const QCommandLineOption json(u"json"_s, CheckWords::tr("Print the report as JSON."));
    const QCommandLineOption style(
        u"style"_s,
        CheckWords::tr("Also find sentences of more than %1 words and words that the guide's "
                       "terms.json does not want, and tell the reading grade of each lesson.")
            .arg(LongestSentence));
    parser.addOptions({json, style});
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
    const auto found =
        parser.isSet(style) ? std::optional(checkStyle(folder)) : std::optional<GuideStyle>();
    const bool isFine = countErrors(diagnostics) == 0 && (!found || found->findings.isEmpty());
    return finish(
        reportOf(folder, diagnostics, found, parser.isSet(json) ? Form::Json : Form::Text),
        isFine ? Fine : ProblemsFound);
}

} // namespace expressly
