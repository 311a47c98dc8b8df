// SPDX-License-Identifier: MIT
#include "ui/practice/barscope.h"

#include "store/settings.h"
#include "ui/player/playersession.h"
#include "ui/practice/practicesession.h"

namespace expressly {

BarScope::BarScope(PlayerSession &player,
                   const PracticeSession &practice,
                   const Settings &settings,
                   QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_practice(practice)
    , m_settings(settings)
{
    connect(&player, &PlayerSession::videoOpened, this, &BarScope::refresh);
    connect(&player, &PlayerSession::videoClosed, this, &BarScope::refresh);
    connect(&player, &PlayerSession::currentChapterChanged, this, &BarScope::refresh);
    connect(&practice, &PracticeSession::stateChanged, this, &BarScope::refresh);
    connect(&settings, &Settings::changed, this, &BarScope::refresh);
}

std::optional<TimeRange> BarScope::wantedScope() const
{
    if (!m_settings.showsOnlyThisChapter() || m_player.key().isEmpty()) {
        return std::nullopt;
    }
    if (const auto practised = m_practice.range()) {
        return practised;
    }
    const ChapterList &chapters = m_player.chapters();
    const auto index = chapters.indexAt(m_player.player().position());
    if (!index) {
        return std::nullopt;
    }
    return TimeRange{.start = chapters.at(*index).start, .end = chapters.endOf(*index)};
}

void BarScope::refresh()
{
    const std::optional<TimeRange> wanted = wantedScope();
    if (wanted != m_scope) {
        m_scope = wanted;
        emit scopeChanged(m_scope);
    }
}

} // namespace expressly
