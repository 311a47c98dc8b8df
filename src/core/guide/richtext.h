// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/link.h"

#include <QList>
#include <QString>

namespace expressly {

/// A run of text that looks the same throughout.
struct TextSpan
{
    QString text;
    QString mirrored; ///< In place of text while the picture is mirrored; empty: the same text.
    bool emphasis = false;
    bool strong = false;
    std::optional<Link> link;

    /// The words to show beside a picture that is mirrored, or not.
    [[nodiscard]] const QString &shown(bool isMirrored) const
    {
        return isMirrored && !mirrored.isEmpty() ? mirrored : text;
    }

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

/// Reads *emphasis*, **strong**, [words](target), {side:left} and backslash escapes. HTML stays
/// plain text.
[[nodiscard]] RichTextResult parseRichText(QStringView text);

/// The words alone.
[[nodiscard]] QString toPlainText(const RichText &text, bool isMirrored = false);

} // namespace expressly
