// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace expressly {

/// Which file on this computer is which video.
struct Attachment
{
    enum class State {
        NotYet,         ///< No file was attached; nothing else here holds.
        OnThisComputer, ///< The file is there, with the size it had.
        Moved,          ///< There is no file in that place any more.
        Replaced,       ///< Another file, of another size, has its place.
    };

    State state = State::NotYet;
    QString path;
    qint64 size = 0; ///< When it was attached, in bytes, like all below.
    QDateTime modified;
    std::optional<std::chrono::milliseconds> duration; ///< The file's own, when it was measured.
    std::chrono::milliseconds chapterShift{0};         ///< Added to each chapter's time.
    bool shiftChosen = false;                          ///< The person said how much, 0 included.

    bool operator==(const Attachment &) const = default;
};

/// Whether the file's length is more than 2 s from the guide's and the person has not yet said what
/// that means for the chapters.
[[nodiscard]] bool asksAboutLength(const Attachment &attachment,
                                   std::optional<std::chrono::milliseconds> expected);

} // namespace expressly
