// SPDX-License-Identifier: MIT
#include "check/captionsreport.h"

#include "check/command.h"
#include "check/report.h"

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

} // namespace

QByteArray textReport(const QString &path, const CaptionFile &captions)
{
    QString text;
    if (captions.isEncodingGuessed) {
        text += u"Note: read as "_s + captions.encoding
                + u", which is a guess; --encoding NAME reads it as another.\n"_s;
    }
    for (const CaptionProblem &problem : captions.problems) {
        text += onOneLine(u"Line "_s + QString::number(problem.line) + u": "_s + problem.message)
                + u'\n';
    }
    text += onOneLine(path) + u": "_s + counted(captions.cues.size(), u"caption"_s) + u", "_s
            + counted(captions.problems.size(), u"problem"_s) + u".\n"_s;
    return text.toUtf8();
}

QByteArray jsonReport(const CaptionFile &captions)
{
    QJsonArray cues;
    for (const Cue &cue : captions.cues) {
        cues.append(jsonCue(cue));
    }
    QJsonArray problems;
    for (const CaptionProblem &problem : captions.problems) {
        problems.append(QJsonObject{{u"line"_s, problem.line}, {u"message"_s, problem.message}});
    }
    return QJsonDocument(QJsonObject{{u"cues"_s, cues},
                                     {u"problems"_s, problems},
                                     {u"encoding"_s, captions.encoding},
                                     {u"encodingGuessed"_s, captions.isEncodingGuessed}})
        .toJson();
}

} // namespace expressly
