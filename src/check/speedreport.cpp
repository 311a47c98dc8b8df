// SPDX-License-Identifier: MIT
#include "check/speedreport.h"

#include "check/captionsreport.h"
#include "check/command.h"
#include "check/words.h"
#include "core/time/timecode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

[[nodiscard]] double rounded(double value)
{
    return std::round(value * 10) / 10;
}

[[nodiscard]] QString sentenceOf(const FastCue &fast)
{
    const QLocale locale;
    return CheckWords::tr("Line %1, at %2: %3 characters a second are too fast. %4 characters need "
                          "%5 s, and have %6 s.",
                          "how fast, how many, how long they need and have")
        .arg(
            QString::number(fast.cue.line),
            formatTimecode(fast.cue.start),
            locale.toString(fast.perSecond, 'f', 1),
            QString::number(fast.characters),
            locale.toString(std::ceil(static_cast<double>(fast.needed.count()) / 100) / 10, 'f', 1),
            locale.toString(
                static_cast<double>((fast.cue.end - fast.cue.start).count()) / 1000, 'f', 1));
}

/// \a what is a file or all of them.
[[nodiscard]] QString countText(const QString &what, qsizetype fast, qsizetype all)
{
    const QString sentence =
        all == 1
            ? CheckWords::tr("%1: %2 of 1 caption too fast.")
            : CheckWords::tr("%1: %2 of %n captions too fast.", nullptr, static_cast<int>(all));
    return sentence.arg(what, QString::number(fast)) + u'\n';
}

} // namespace

QByteArray textReport(const QList<SpeedOfFile> &files)
{
    QByteArray text;
    qsizetype fast = 0;
    qsizetype all = 0;
    for (const SpeedOfFile &file : files) {
        if (!file.captions.problems.isEmpty() || file.captions.isEncodingGuessed) {
            text += textReport(file.file, file.captions);
        }
        for (const FastCue &cue : file.fast) {
            text += (onOneLine(sentenceOf(cue)) + u'\n').toUtf8();
        }
        text +=
            countText(onOneLine(file.file), file.fast.size(), file.captions.cues.size()).toUtf8();
        fast += file.fast.size();
        all += file.captions.cues.size();
    }
    if (files.size() > 1) {
        text += countText(CheckWords::tr("All files"), fast, all).toUtf8();
    }
    return text;
}

QByteArray jsonReport(const QList<SpeedOfFile> &files)
{
    QJsonArray list;
    for (const SpeedOfFile &file : files) {
        QJsonArray fast;
        for (const FastCue &each : file.fast) {
            fast.append(QJsonObject{{u"id"_s, each.cue.id},
                                    {u"line"_s, each.cue.line},
                                    {u"start"_s, qint64{each.cue.start.count()}},
                                    {u"end"_s, qint64{each.cue.end.count()}},
                                    {u"text"_s, each.cue.text},
                                    {u"characters"_s, each.characters},
                                    {u"perSecond"_s, rounded(each.perSecond)},
                                    {u"needed"_s, qint64{each.needed.count()}}});
        }
        QJsonObject item = jsonObject(file.captions);
        item.remove(u"cues"_s);
        item[u"file"_s] = file.file;
        item[u"captions"_s] = file.captions.cues.size();
        item[u"tooFast"_s] = fast;
        list.append(item);
    }
    return QJsonDocument(QJsonObject{{u"most"_s, FastestReading}, {u"files"_s, list}}).toJson();
}

} // namespace expressly
