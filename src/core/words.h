// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace expressly {

/// What core says to people: one context for translators, for all its files.
struct CoreWords
{
    Q_DECLARE_TR_FUNCTIONS(expressly::Core)
};

} // namespace expressly
