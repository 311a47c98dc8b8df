// SPDX-License-Identifier: MIT
#include "session/notices.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace expressly {

namespace {

/// Long enough to read two lines twice, also for someone who looks up from something else first.
constexpr std::chrono::seconds NewsHoldFor{20};

} // namespace

Notices::Notices(QObject *parent)
    : QObject(parent)
{
    m_newsTimer.setSingleShot(true);
    m_newsTimer.setInterval(NewsHoldFor);
    connect(&m_newsTimer, &QTimer::timeout, this, &Notices::forgetNews);
}

void Notices::say(Speaker speaker, const QString &sentence)
{
    m_news.setFlag(speaker, false);
    const bool saidBefore =
        m_notices.removeIf([speaker](const Notice &each) { return each.speaker == speaker; }) > 0;
    if (!sentence.isEmpty()) {
        m_notices.append({.speaker = speaker, .sentence = sentence});
    } else if (!saidBefore) {
        return;
    }
    emit changed(speaker);
}

void Notices::tell(Speaker speaker, const QString &sentence)
{
    say(speaker, sentence);
    if (!sentence.isEmpty()) {
        m_news.setFlag(speaker);
        m_newsTimer.start();
    }
}

void Notices::forgetNews()
{
    const QList<Notice> notices = m_notices;
    for (const Notice &notice : notices) {
        if (m_news.testFlag(notice.speaker)) {
            dismiss(notice.speaker);
        }
    }
}

QString Notices::of(Speaker speaker) const
{
    return newest(speaker).sentence;
}

Notices::Notice Notices::newest(Speakers of) const
{
    const auto found =
        std::ranges::find_if(m_notices.rbegin(), m_notices.rend(), [of](const Notice &each) {
            return of.testFlag(each.speaker);
        });
    return found == m_notices.rend() ? Notice() : *found;
}

} // namespace expressly
