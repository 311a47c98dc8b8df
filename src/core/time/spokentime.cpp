// SPDX-License-Identifier: MIT
#include "core/time/spokentime.h"

#include "core/time/timecode.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace expressly {

namespace {

// One of each is a text of its own: the program's English has no translation that knows its
// plurals.
class SpokenTime final
{
    Q_DECLARE_TR_FUNCTIONS(expressly::SpokenTime)

public:
    static QString hours(int count)
    {
        return count == 1 ? tr("1 hour") : tr("%n hours", nullptr, count);
    }
    static QString minutes(int count)
    {
        return count == 1 ? tr("1 minute") : tr("%n minutes", nullptr, count);
    }
    static QString seconds(int count)
    {
        return count == 1 ? tr("1 second") : tr("%n seconds", nullptr, count);
    }
};

} // namespace

QString spokenTime(std::chrono::milliseconds time)
{
    const auto all = std::max(std::chrono::floor<std::chrono::seconds>(time).count(),
                              std::chrono::seconds::rep(0));
    const int hours = int(all / 3600);
    const int minutes = int(all / 60 % 60);
    const int seconds = int(all % 60);
    QStringList parts;
    if (hours > 0) {
        parts += SpokenTime::hours(hours);
    }
    if (minutes > 0) {
        parts += SpokenTime::minutes(minutes);
    }
    if (seconds > 0 || parts.isEmpty()) {
        parts += SpokenTime::seconds(seconds);
    }
    return parts.join(u' ');
}

QString timeWords(std::chrono::milliseconds time, Wording wording)
{
    return wording == Wording::Spoken ? spokenTime(time) : formatTimecode(time);
}

} // namespace expressly
