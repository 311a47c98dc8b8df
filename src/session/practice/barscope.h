// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/timerange.h"

#include <QObject>

namespace expressly {

class FilmSession;
class PracticeSession;
class Settings;

/// Which part of the film the seek bars show: all of it, or, as the settings say, just the segment
/// being practised or the chapter that plays.
class BarScope final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    BarScope(FilmSession &player,
             const PracticeSession &practice,
             const Settings &settings,
             QObject *parent = nullptr);

    /// Empty: the whole film.
    [[nodiscard]] const std::optional<TimeRange> &scope() const { return m_scope; }

signals:
    void scopeChanged(const std::optional<expressly::TimeRange> &scope);

private:
    void refresh();
    [[nodiscard]] std::optional<TimeRange> wantedScope() const;

    FilmSession &m_player;
    const PracticeSession &m_practice;
    const Settings &m_settings;
    std::optional<TimeRange> m_scope;
};

} // namespace expressly
