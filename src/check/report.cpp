// SPDX-License-Identifier: MIT
#include "check/report.h"

#include "check/command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

[[nodiscard]] QString severityWord(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Warning:
        return u"warning"_s;
    case Diagnostic::Severity::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString counted(qsizetype count, const QString &word)
{
    return QString::number(count) + u' ' + word + (count == 1 ? QString() : u"s"_s);
}

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
    text += onOneLine(folder) + u": "_s + counted(errors, u"error"_s) + u", "_s
            + counted(diagnostics.size() - errors, u"warning"_s) + u".\n"_s;
    return text.toUtf8();
}

QByteArray jsonReport(const QString &folder, const QList<Diagnostic> &diagnostics)
{
    QJsonArray list;
    for (const Diagnostic &diagnostic : diagnostics) {
        QJsonObject item{{u"severity"_s, severityWord(diagnostic.severity)},
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
    const qsizetype errors = countErrors(diagnostics);
    const QJsonObject report{{u"guide"_s, folder},
                             {u"errors"_s, errors},
                             {u"warnings"_s, diagnostics.size() - errors},
                             {u"diagnostics"_s, list}};
    return QJsonDocument(report).toJson();
}

} // namespace expressly
