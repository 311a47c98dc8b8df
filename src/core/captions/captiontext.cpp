// SPDX-License-Identifier: MIT
#include "core/captions/captiontext.h"

#include "core/files/textdecoding.h"
#include "core/words.h"

using namespace Qt::StringLiterals;

namespace expressly {

QString captionText(const DecodedText &decoded, CaptionProblems &problems)
{
    for (const qsizetype line : decoded.damagedLines) {
        problems.add(
            line,
            CoreWords::tr(
                "This line is not %1 everywhere; the bytes that are not were replaced by “�”.")
                .arg(decoded.encoding));
    }
    QString text = decoded.text;
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    qsizetype line = 0;
    qsizetype nullLine = -1;
    for (QChar &character : text) {
        if (character == u'\n') {
            ++line;
        } else if (character.isNull()) {
            character = QChar::ReplacementCharacter;
            if (nullLine != line) {
                nullLine = line;
                problems.add(
                    line,
                    CoreWords::tr("This line holds a NUL character; it was replaced by “�”."));
            }
        }
    }
    return text;
}

} // namespace expressly
