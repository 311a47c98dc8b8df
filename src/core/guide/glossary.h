// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/richtext.h"

namespace expressly {

/// A word that cannot be avoided, and what it means.
struct GlossaryEntry
{
    QString term;
    RichText text;
    bool operator==(const GlossaryEntry &) const = default;
};
struct Glossary
{
    QList<GlossaryEntry> entries;
    bool operator==(const Glossary &) const = default;
};

} // namespace expressly
