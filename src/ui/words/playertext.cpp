// SPDX-License-Identifier: MIT
#include "ui/words/playertext.h"

#include "core/guide/video.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace expressly {

namespace {

constexpr qsizetype LongestShortTitle = 49;

struct PlayerWords
{
    Q_DECLARE_TR_FUNCTIONS(expressly::PlayerText)
};

} // namespace

QString shortTitle(const QString &title)
{
    if (title.size() <= LongestShortTitle) {
        return title;
    }
    return QStringView(title).left(LongestShortTitle - 1).trimmed() + u'…';
}

QString certaintyHint(const Chapter &chapter)
{
    switch (chapter.certainty) {
    case Certainty::Measured:
    case Certainty::Verified:
        return {};
    case Certainty::Reported:
    case Certainty::Unverified:
        break;
    }
    if (chapter.givenBy == QLatin1String("article")) {
        return PlayerWords::tr("As given by the article, not confirmed");
    }
    if (chapter.givenBy == QLatin1String("publisher")) {
        return PlayerWords::tr("As given by the publisher, not confirmed");
    }
    return PlayerWords::tr("Not confirmed");
}

QString aboutText(const Video &video, const QString &stateText)
{
    QStringList parts;
    if (!video.presenter.isEmpty()) {
        parts.append(video.presenter);
    }
    if (!video.rights.owner.isEmpty()) {
        parts.append(u"© " + video.rights.owner);
    }
    if (!video.rights.license.isEmpty()) {
        parts.append(video.rights.license);
    }
    if (!stateText.isEmpty()) {
        parts.append(stateText);
    }
    return parts.join(QStringLiteral(" · "));
}

std::chrono::milliseconds insideFilm(std::chrono::milliseconds time,
                                     std::chrono::milliseconds duration)
{
    constexpr std::chrono::milliseconds Start{0};
    if (duration <= Start) {
        return std::max(time, Start);
    }
    return std::clamp(time, Start, duration);
}

} // namespace expressly
