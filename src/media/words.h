// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace expressly {

/// What media says to people: one context for translators, for all its files.
struct MediaWords
{
    Q_DECLARE_TR_FUNCTIONS(expressly::Media)
};

} // namespace expressly
