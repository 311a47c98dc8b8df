// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>

class QKeyEvent;

namespace expressly {

/// The keys that a US keyboard has in the place of a key that writes no Latin letter: Russian "е"
/// lies where T does. Empty when the key is Latin, a sign or unknown. Where one of the person's
/// layouts is Latin, Qt finds the keys in that one itself.
[[nodiscard]] QList<QKeySequence> physicalKeys(const QKeyEvent &event);

} // namespace expressly
