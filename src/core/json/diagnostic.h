// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace expressly {

/// One thing that is wrong with a guide, said so that its author can mend it.
struct Diagnostic
{
    enum class Severity { Warning, Error };

    struct TextPlace
    {
        int line = 1;   ///< From 1.
        int column = 1; ///< From 1, in bytes.
        bool operator==(const TextPlace &) const = default;
    };

    Severity severity = Severity::Error;
    QString file;    ///< Relative to the guide folder.
    QString pointer; ///< JSON Pointer (RFC 6901) into the file; empty for the whole file.
    std::optional<TextPlace> place; ///< Known for syntax errors.
    QString message;                ///< A whole sentence.

    bool operator==(const Diagnostic &) const = default;
};

/// "en/engorgement.json:3:7: message" or "en/engorgement.json#/blocks/0: message".
[[nodiscard]] QString toString(const Diagnostic &diagnostic);

} // namespace expressly
