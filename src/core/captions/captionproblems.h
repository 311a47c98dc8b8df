// SPDX-License-Identifier: MIT
#pragma once

#include "core/captions/captions.h"

namespace expressly {

/// Collects what is wrong with one caption file. Hostile files have millions of mistakes; nobody
/// reads more than the first of them.
class CaptionProblems final
{
public:
    static constexpr qsizetype MostProblems = 1000;

    /// \a index counts lines from 0.
    void add(qsizetype index, const QString &message)
    {
        if (m_problems.size() == MostProblems) {
            m_hasMore = true;
            return;
        }
        m_problems.append({static_cast<int>(index) + 1, message});
    }

    [[nodiscard]] bool isEmpty() const { return m_problems.isEmpty(); }
    /// Ascending by line.
    [[nodiscard]] QList<CaptionProblem> sorted() const;

private:
    QList<CaptionProblem> m_problems;
    bool m_hasMore = false;
};

} // namespace expressly
