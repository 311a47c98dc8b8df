// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>

namespace expressly::test {

/// Until it goes, numbers are written as in \a locale; without one, with a point.
class NumbersOf final
{
    Q_DISABLE_COPY_MOVE(NumbersOf)

public:
    explicit NumbersOf(const QLocale &locale = QLocale::c()) { QLocale::setDefault(locale); }
    ~NumbersOf() { QLocale::setDefault(m_before); }

private:
    QLocale m_before; ///< The default one, until the constructor's body is run.
};

} // namespace expressly::test
