// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

#include <chrono>
#include <optional>

namespace expressly {

/// How the person wants to read the captions of one film.
struct FilmCaptions
{
    std::chrono::milliseconds delay{0}; ///< Added to every time; below 0 they come earlier.
    /// Of rolling captions; empty: nothing was said.
    std::optional<bool> eachLineOnce;
    QMap<QString, QString> encodings; ///< Chosen ones, by the name of the file.

    bool operator==(const FilmCaptions &) const = default;
};

/// The encodings as one text to be stored, and back; what was not written so is left out.
[[nodiscard]] QString encodeEncodings(const QMap<QString, QString> &encodings);
[[nodiscard]] QMap<QString, QString> decodeEncodings(const QString &text);

} // namespace expressly
