// SPDX-License-Identifier: MIT
#include "core/captions/captions.h"

#include "core/captions/captiontext.h"
#include "core/captions/subrip.h"
#include "core/captions/webvtt.h"
#include "core/files/nativefile.h"
#include "core/files/textdecoding.h"
#include "core/json/jsontext.h"
#include "core/words.h"

#include <QFile>

#include <algorithm>

namespace expressly {

namespace {

[[nodiscard]] CaptionFile unread(const QString &message)
{
    return {.problems = {{.message = message}}};
}

[[nodiscard]] CaptionFile tooLarge(qint64 size)
{
    return unread(CoreWords::tr("The file has %1 bytes; more than %2 are not read.")
                      .arg(size)
                      .arg(LargestFile));
}

[[nodiscard]] QList<Cue> readText(QStringView text, CaptionProblems &problems)
{
    const QList<QStringView> lines = text.split(u'\n');
    // What means to be WebVTT is held to its rules, so that both agree with what a browser shows.
    if (text.startsWith(u"WEBVTT")) {
        return readWebVtt(lines, problems);
    }
    if (looksLikeSubRip(lines)) {
        return readSubRip(lines, problems);
    }
    problems.add(
        0,
        CoreWords::tr("This is neither WebVTT, which begins with the word WEBVTT, nor SubRip, "
                      "which begins with a number or with times; nothing was read."));
    return {};
}

} // namespace

QList<CaptionProblem> CaptionProblems::sorted() const
{
    QList<CaptionProblem> problems = m_problems;
    std::ranges::stable_sort(problems, {}, &CaptionProblem::line);
    if (m_hasMore) {
        problems.append(
            {problems.constLast().line,
             CoreWords::tr("There are more problems; only %1 are told.").arg(MostProblems)});
    }
    return problems;
}

CaptionFile readCaptions(const QByteArray &bytes, const QString &encoding)
{
    if (bytes.size() > LargestFile) {
        return tooLarge(bytes.size());
    }
    if (bytes.isEmpty()) {
        return unread(CoreWords::tr("The file is empty."));
    }
    CaptionProblems problems;
    const DecodedText decoded = decodeText(bytes, encoding);
    const QString text = captionText(decoded, problems);
    const QList<Cue> cues = readText(text, problems);
    return {.cues = cues,
            .problems = problems.sorted(),
            .encoding = decoded.encoding,
            .isEncodingGuessed = decoded.isGuess()};
}

CaptionFile readCaptionFile(const QString &path, const QString &encoding)
{
    QFile file;
    if (const QString problem = openOrdinaryFile(file, path); !problem.isEmpty()) {
        return unread(problem);
    }
    if (file.size() > LargestFile) {
        return tooLarge(file.size());
    }
    // One byte more than is allowed, so that a file that grows meanwhile is refused as well.
    const QByteArray bytes = file.read(LargestFile + 1);
    if (file.error() != QFileDevice::NoError) {
        return unread(CoreWords::tr("The file cannot be read: %1.").arg(file.errorString()));
    }
    return readCaptions(bytes, encoding);
}

} // namespace expressly
