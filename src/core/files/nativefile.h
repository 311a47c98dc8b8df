// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

class QFile;

namespace expressly {

/// The bytes by which the system knows the file called \a path. Names that are not UTF-8 come as
/// text with replacement characters in the place of what cannot be read; then the folder is asked
/// which of its names looks like this, and one that is not there, or could be several, is given
/// back as it is. Waits for the disk in that case only.
[[nodiscard]] QByteArray nativeName(const QString &path);

/// Opens an ordinary file for reading, whatever its name. What is none is refused with a sentence:
/// to open a pipe would wait for whoever writes into it. The answer is empty when it is open.
[[nodiscard]] QString openOrdinaryFile(QFile &file, const QString &path);

} // namespace expressly
