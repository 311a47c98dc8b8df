// SPDX-License-Identifier: MIT
#include "check/captionsreport.h"

#include "check/command.h"
#include "check/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

[[nodiscard]] QJsonObject jsonCue(const Cue &cue)
{
    QJsonObject settings;
    for (const CueSetting &setting : cue.settings) {
        settings[setting.name] = setting.value;
    }
    return {{u"id"_s, cue.id},
            {u"start"_s, qint64{cue.start.count()}},
            {u"end"_s, qint64{cue.end.count()}},
            {u"text"_s, cue.text},
            {u"settings"_s, settings}};
}

[[nodiscard]] QString captionsText(qsizetype count)
{
    return count == 1 ? CheckWords::tr("1 caption")
                      : CheckWords::tr("%n captions", nullptr, static_cast<int>(count));
}

[[nodiscard]] QString problemsText(qsizetype count)
{
    return count == 1 ? CheckWords::tr("1 problem")
                      : CheckWords::tr("%n problems", nullptr, static_cast<int>(count));
}

} // namespace

QByteArray textReport(const QString &path, const CaptionFile &captions)
{
    QString text;
    if (captions.isEncodingGuessed) {
        text += CheckWords::tr(
                    "Note: read as %1, which is a guess; --encoding NAME reads it as another.")
                    .arg(captions.encoding)
                + u'\n';
    }
    for (const CaptionProblem &problem : captions.problems) {
        text +=
            onOneLine(
                CheckWords::tr("Line %1: %2").arg(QString::number(problem.line), problem.message))
            + u'\n';
    }
    text += CheckWords::tr("%1: %2, %3.", "what was read: so many of these, so many of those")
                .arg(onOneLine(path),
                     captionsText(captions.cues.size()),
                     problemsText(captions.problems.size()))
            + u'\n';
    return text.toUtf8();
}

QJsonObject jsonObject(const CaptionFile &captions)
{
    QJsonArray cues;
    for (const Cue &cue : captions.cues) {
        cues.append(jsonCue(cue));
    }
    QJsonArray problems;
    for (const CaptionProblem &problem : captions.problems) {
        problems.append(QJsonObject{{u"line"_s, problem.line}, {u"message"_s, problem.message}});
    }
    return {{u"cues"_s, cues},
            {u"problems"_s, problems},
            {u"encoding"_s, captions.encoding},
            {u"encodingGuessed"_s, captions.isEncodingGuessed}};
}

QByteArray jsonReport(const CaptionFile &captions)
{
    return QJsonDocument(jsonObject(captions)).toJson();
}

} // namespace expressly
