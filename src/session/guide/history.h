// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace expressly {

/// A lesson that was read, and where its reader left it.
struct HistoryPlace
{
    QString lesson;
    QString step;
    int paragraph = 0;
    double fraction = 0;
    bool operator==(const HistoryPlace &) const = default;
};

/// Where someone has been, as in a browser: visiting drops what lay ahead.
class History final
{
public:
    /// Goes to a new place. The same lesson and step again changes nothing.
    void visit(const HistoryPlace &place);
    /// Notes where the current place was left.
    void updateCurrent(int paragraph, double fraction);

    [[nodiscard]] std::optional<HistoryPlace> current() const;
    [[nodiscard]] bool canGoBack() const { return m_index > 0; }
    [[nodiscard]] bool canGoForward() const { return m_index + 1 < m_places.size(); }
    std::optional<HistoryPlace> goBack();
    std::optional<HistoryPlace> goForward();

private:
    QList<HistoryPlace> m_places;
    qsizetype m_index = -1;
};

} // namespace expressly
