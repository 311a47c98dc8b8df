// SPDX-License-Identifier: MIT
#pragma once

#include "core/link.h"

#include <QList>
#include <QString>

namespace expressly {

/// A run of text that looks the same throughout.
struct TextSpan
{
    QString text;
    bool emphasis = false;
    bool strong = false;
    std::optional<Link> link;

    bool operator==(const TextSpan &) const = default;
};

/// Text of a lesson: what the small Markdown subset of the content format says, already parsed.
using RichText = QList<TextSpan>;

struct RichTextResult
{
    RichText text;
    QStringList problems; ///< One sentence each, such as a link that leads nowhere known.
    QStringList doubts;   ///< What is shown as it stands, though something else may be meant.
};

/// Reads *emphasis*, **strong**, [words](target) and backslash escapes. HTML stays plain text.
[[nodiscard]] RichTextResult parseRichText(QStringView text);

/// The words alone.
[[nodiscard]] QString toPlainText(const RichText &text);

} // namespace expressly
