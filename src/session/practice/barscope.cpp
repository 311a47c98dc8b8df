// SPDX-License-Identifier: MIT
#include "session/practice/barscope.h"

#include "session/film/filmsession.h"
#include "session/practice/practicesession.h"
#include "store/settings.h"

namespace expressly {

BarScope::BarScope(FilmSession &player,
                   const PracticeSession &practice,
                   const Settings &settings,
                   QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_practice(practice)
    , m_settings(settings)
{
    connect(&player, &FilmSession::filmChanged, this, &BarScope::refresh);
    connect(&player, &FilmSession::currentChapterChanged, this, &BarScope::refresh);
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
