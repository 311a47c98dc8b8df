// SPDX-License-Identifier: MIT
#include "check/report.h"

#include "check/command.h"
#include "check/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

/// For programs.
[[nodiscard]] QString severityName(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Warning:
        return u"warning"_s;
    case Diagnostic::Severity::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

[[nodiscard]] QString severityWord(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Warning:
        return CheckWords::tr("warning");
    case Diagnostic::Severity::Error:
        return CheckWords::tr("error");
    }
    Q_UNREACHABLE();
}

[[nodiscard]] QString errorsText(qsizetype count)
{
    return count == 1 ? CheckWords::tr("1 error")
                      : CheckWords::tr("%n errors", nullptr, static_cast<int>(count));
}

[[nodiscard]] QString warningsText(qsizetype count)
{
    return count == 1 ? CheckWords::tr("1 warning")
                      : CheckWords::tr("%n warnings", nullptr, static_cast<int>(count));
}

} // namespace

qsizetype countErrors(const QList<Diagnostic> &diagnostics)
{
    return std::ranges::count(diagnostics, Diagnostic::Severity::Error, &Diagnostic::severity);
}

QByteArray textReport(const QString &folder, const QList<Diagnostic> &diagnostics)
{
    QString text;
    for (const Diagnostic &diagnostic : diagnostics) {
        text +=
            onOneLine(severityWord(diagnostic.severity) + u": "_s + toString(diagnostic)) + u'\n';
    }
    const qsizetype errors = countErrors(diagnostics);
    text +=
        CheckWords::tr("%1: %2, %3.", "what was read: so many of these, so many of those")
            .arg(onOneLine(folder), errorsText(errors), warningsText(diagnostics.size() - errors))
        + u'\n';
    return text.toUtf8();
}

QJsonArray jsonArray(const QList<Diagnostic> &diagnostics)
{
    QJsonArray list;
    for (const Diagnostic &diagnostic : diagnostics) {
        QJsonObject item{{u"severity"_s, severityName(diagnostic.severity)},
                         {u"file"_s, diagnostic.file},
                         {u"pointer"_s, diagnostic.pointer},
                         {u"line"_s, QJsonValue::Null},
                         {u"column"_s, QJsonValue::Null},
                         {u"message"_s, diagnostic.message}};
        if (diagnostic.place) {
            item[u"line"_s] = diagnostic.place->line;
            item[u"column"_s] = diagnostic.place->column;
        }
        list.append(item);
    }
    return list;
}

QJsonObject jsonReport(const QString &folder, const QList<Diagnostic> &diagnostics)
{
    const qsizetype errors = countErrors(diagnostics);
    return {{u"guide"_s, folder},
            {u"errors"_s, errors},
            {u"warnings"_s, diagnostics.size() - errors},
            {u"diagnostics"_s, jsonArray(diagnostics)}};
}

} // namespace expressly
