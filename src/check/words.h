// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace expressly {

/// What expressly-check says to people: one context for translators, for all its files.
struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(expressly::Check)
};

} // namespace expressly
