// SPDX-License-Identifier: MIT
#include "check/command.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

[[nodiscard]] bool write(std::FILE *stream, const QByteArray &text)
{
    const auto size = static_cast<std::size_t>(text.size());
    return std::fwrite(text.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

bool writeOutput(const QByteArray &text)
{
    return write(stdout, text);
}

void writeError(const QString &text)
{
    (void)write(stderr, text.toUtf8());
}

int refuse(const QString &sentence)
{
    writeError(u"expressly-check: "_s + sentence + u'\n');
    return CouldNotRun;
}

QString onOneLine(QString text)
{
    std::ranges::replace_if(
        text, [](QChar character) { return character.category() == QChar::Other_Control; }, u' ');
    return text;
}

} // namespace expressly
