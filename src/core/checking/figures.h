// SPDX-License-Identifier: MIT
#pragma once

#include "core/checking/lessontexts.h"
#include "core/checking/terms.h"
#include "core/json/problems.h"

namespace expressly {

/// The figures of a guide: numbers with one of its units, which hurt when they are wrong.
class Figures final
{
public:
    /// \a terms have to outlive it.
    explicit Figures(const Terms &terms);

    /// Such as "36 weeks", each written in one way and named once.
    [[nodiscard]] QStringList in(const QString &text) const;
    /// Those that need a source: words that the guide excepts are left out.
    [[nodiscard]] QStringList toProve(const QString &text) const;
    /// Reports what differs from the figures that the guide gives elsewhere for the same words, in
    /// a sentence or in a row of a table.
    void compare(const QList<LessonText> &texts, const QString &language, Problems &problems) const;

private:
    void compareOne(const QString &words, const QString &pointer, Problems &problems) const;

    const Terms &m_terms;
    QRegularExpression m_figure;
};

} // namespace expressly
