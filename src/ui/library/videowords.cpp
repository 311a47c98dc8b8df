// SPDX-License-Identifier: MIT
#include "ui/library/videowords.h"

#include "core/guide/videolength.h"
#include "session/captions/captionsource.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>
#include <QDir>

namespace expressly::videowords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(expressly::VideoLibraryPage)
};

/// With places to break in it: for a label, a long path without spaces is one word.
QString breakable(const QString &path)
{
    constexpr int LongestRun = 24;
    const QChar placeToBreak(0x200B);
    QString shown;
    int run = 0;
    for (const QChar character : QDir::toNativeSeparators(path)) {
        shown += character;
        run = character.isSpace() ? 0 : run + 1;
        if (character == QDir::separator() || (run >= LongestRun && !character.isSurrogate())) {
            shown += placeToBreak;
            run = 0;
        }
    }
    return shown;
}

} // namespace

QString languages(const Video &video)
{
    QStringList names;
    for (const QString &code : video.languages) {
        names.append(languageName(code));
    }
    return names.join(QStringLiteral(", "));
}

QString presenterAndPublisher(const Video &video)
{
    if (video.presenter.isEmpty() || video.publisher.isEmpty()
        || video.presenter == video.publisher) {
        return video.presenter.isEmpty() ? video.publisher : video.presenter;
    }
    return Words::tr("%1 · %2").arg(video.presenter, video.publisher);
}

QString rights(const Video &video)
{
    QStringList parts;
    if (!video.rights.owner.isEmpty()) {
        parts.append(Words::tr("Rights: %1.").arg(video.rights.owner));
    }
    if (!video.rights.license.isEmpty()) {
        parts.append(Words::tr("License: %1.").arg(video.rights.license));
    }
    if (!video.rights.terms.isEmpty()) {
        parts.append(video.rights.terms);
    }
    return parts.join(QLatin1Char(' '));
}

QString explanation(const VideoCardState &state)
{
    QString path = breakable(state.path);
    switch (state.location) {
    case FilmLocation::NotYet:
        return state.video.page.isEmpty()
                   ? Words::tr("If you have this video, attach its file or drop it here.")
                   : Words::tr("If you have this video, attach its file or drop it here. "
                               "If not, watch it on the publisher's page.");
    case FilmLocation::OnThisComputer:
        return path;
    case FilmLocation::Moved:
        return Words::tr("The file is not where it was: %1. Attach it again from its new place, or "
                         "drop it here.")
            .arg(path);
    case FilmLocation::Replaced:
        return Words::tr("The file %1 is not the one that was attached: it has another size. Use "
                         "it if it shows the same video, or attach another.")
            .arg(path);
    case FilmLocation::OwnClip:
        return {};
    }
    Q_UNREACHABLE();
}

QString shift(std::chrono::milliseconds shift)
{
    const QString number =
        numberText(std::chrono::abs(shift) / std::chrono::duration<double>(1), 3);
    return shift.count() < 0 ? Words::tr("%1 s earlier").arg(number)
                             : Words::tr("%1 s later").arg(number);
}

QString lengthsDiffer(const VideoCardState &state)
{
    return Words::tr(
               "Your file is %1 long, and the guide expects %2. If something was added or cut "
               "at its beginning, the chapters can be shifted so that they fit: plus is later, "
               "minus is earlier.")
        .arg(formatLength(state.fileDuration.value_or(std::chrono::milliseconds(0))),
             formatLength(state.video.duration.value_or(std::chrono::milliseconds(0))));
}

} // namespace expressly::videowords
