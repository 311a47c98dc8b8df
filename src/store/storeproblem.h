// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace expressly {

/// Something that went wrong while remembering things on this computer. The program goes on.
struct StoreProblem
{
    enum class Kind {
        SetAside,      ///< The file was broken; it lies beside its place under another name.
        NotUsable,     ///< The file is broken and could not be moved; it is left as it is.
        Newer,         ///< A newer Expressly wrote it; it is left as it is.
        NotUpdated,    ///< An earlier Expressly wrote it, and it did not take today's form.
        NotSaved,      ///< The folder or the disk did not take it.
        NotUnderstood, ///< One value was not understood; its default holds.
        WrittenAgain,  ///< The file had gone; what was in it is in a new one.
    };

    Kind kind = Kind::NotSaved;
    QString subject; ///< Begins a sentence, in the plural: "Your settings".
    QString file;
    QString sentence; ///< What happened, what still works, what to do.

    bool operator==(const StoreProblem &) const = default;
};

} // namespace expressly
