// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace expressly {

/// What store says to people: one context for translators, for all its files.
struct StoreWords
{
    Q_DECLARE_TR_FUNCTIONS(expressly::Store)
};

} // namespace expressly
