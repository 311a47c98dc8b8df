// SPDX-License-Identifier: MIT
#include "core/files/textdecoding.h"

#include "core/files/utf8text.h"

#include <QByteArray>
#include <QStringConverter>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <uchardet.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

constexpr QLatin1StringView Utf8 = "UTF-8"_L1;

/// The encoding meant where another is named: one that holds all of its letters and is what such
/// files are written in, or the name that Qt knows.
[[nodiscard]] QString meantBy(const QString &encoding)
{
    using Pair = std::pair<QLatin1StringView, QLatin1StringView>;
    constexpr std::array<Pair, 9> Meant{
        Pair{"ascii"_L1, "UTF-8"_L1},
        Pair{"us-ascii"_L1, "UTF-8"_L1},
        Pair{"iso-8859-1"_L1, "windows-1252"_L1},
        Pair{"iso-8859-9"_L1, "windows-1254"_L1},
        Pair{"iso-8859-11"_L1, "windows-874"_L1},
        Pair{"tis-620"_L1, "windows-874"_L1},
        Pair{"uhc"_L1, "windows-949"_L1},
        Pair{"gb2312"_L1, "GB18030"_L1},
        // They share the small letters, and no captions are that old: a short text looks like both.
        Pair{"mac-cyrillic"_L1, "windows-1251"_L1},
    };
    const auto *const found = std::ranges::find_if(Meant, [&encoding](const Pair &pair) {
        return encoding.compare(pair.first, Qt::CaseInsensitive) == 0;
    });
    if (found != Meant.end()) {
        return found->second;
    }
    const QStringList usual = usualEncodings();
    const auto known = std::ranges::find_if(usual, [&encoding](const QString &name) {
        return encoding.compare(name, Qt::CaseInsensitive) == 0;
    });
    return known == usual.end() ? encoding : *known;
}

/// What the byte order mark at the front says; Qt also knows those of UTF-32.
[[nodiscard]] std::optional<QString> markedEncoding(QByteArrayView bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        return QString::fromLatin1(QStringConverter::nameForEncoding(*marked));
    }
    return std::nullopt;
}

/// UTF-16 without a mark: line ends, figures and arrows have a zero at one side, and hardly any
/// character at the other.
[[nodiscard]] std::optional<QString> encodingByZeros(QByteArrayView bytes)
{
    constexpr qsizetype Enough = 4096;
    const QByteArrayView near = bytes.first(std::min(bytes.size(), Enough));
    std::array<qsizetype, 2> zeros{0, 0};
    for (qsizetype i = 0; i < near.size(); ++i) {
        if (near[i] == '\0') {
            ++zeros.at(static_cast<std::size_t>(i % 2));
        }
    }
    const auto [even, odd] = zeros;
    const qsizetype most = std::max(even, odd);
    if (most == 0 || most * 8 < near.size() || std::min(even, odd) * 8 > most) {
        return std::nullopt;
    }
    return odd > even ? u"UTF-16LE"_s : u"UTF-16BE"_s;
}

[[nodiscard]] QString guessedEncoding(QByteArrayView bytes)
{
    const std::unique_ptr<struct uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                                &uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    uchardet_data_end(detector.get());
    QString guess = meantBy(QString::fromLatin1(uchardet_get_charset(detector.get())));
    // These bytes are not UTF-8, and any bytes can be read as the other.
    return isEncoding(guess) && guess != Utf8 ? guess : u"windows-1252"_s;
}

/// The lines of \a text with U+FFFD, from 0.
[[nodiscard]] QList<qsizetype> linesWithReplacements(const QString &text)
{
    QList<qsizetype> lines;
    qsizetype line = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        const bool isFirstOfTwo =
            character == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n';
        if ((character == u'\n' || character == u'\r') && !isFirstOfTwo) {
            ++line;
        } else if (character == QChar::ReplacementCharacter
                   && (lines.isEmpty() || lines.constLast() != line)) {
            lines.append(line);
        }
    }
    return lines;
}

[[nodiscard]] DecodedText decodeAs(const QString &encoding, QByteArrayView bytes)
{
    if (encoding == Utf8) {
        Utf8Text utf8 = readUtf8(bytes);
        return {.text = std::move(utf8.text), .damagedLines = std::move(utf8.damagedLines)};
    }
    QStringDecoder decoder(encoding.toLatin1().constData());
    DecodedText decoded{.text = decoder.decode(bytes), .encoding = encoding};
    if (decoder.hasError()) {
        // ICU's sign for a byte without a meaning, where an encoding has one of its own.
        decoded.text.replace(QChar(u'\x1A'), QChar(QChar::ReplacementCharacter));
    }
    decoded.damagedLines = linesWithReplacements(decoded.text);
    return decoded;
}

[[nodiscard]] std::pair<QString, EncodingSign> encodingOf(QByteArrayView bytes)
{
    if (const auto marked = markedEncoding(bytes)) {
        return {*marked, EncodingSign::Mark};
    }
    if (const auto zeros = encodingByZeros(bytes)) {
        return {*zeros, EncodingSign::Zeros};
    }
    if (QUtf8StringView(bytes).isValidUtf8() || isMostlyUtf8(bytes)) {
        return {Utf8, EncodingSign::ValidUtf8};
    }
    return {guessedEncoding(bytes), EncodingSign::Guess};
}

} // namespace

DecodedText decodeText(QByteArrayView bytes, const QString &encoding)
{
    auto [name, sign] = encodingOf(bytes);
    if (const QString chosen = meantBy(encoding);
        sign != EncodingSign::Mark && isEncoding(chosen)) {
        name = chosen;
        sign = EncodingSign::Chosen;
    }
    DecodedText decoded = decodeAs(name, bytes);
    decoded.sign = sign;
    return decoded;
}

bool isEncoding(const QString &encoding)
{
    return !encoding.isEmpty() && QStringDecoder(encoding.toLatin1().constData()).isValid();
}

QStringList usualEncodings()
{
    static const QStringList Usual = [] {
        // Few enough to be looked through in a menu; others can be named.
        QStringList names{u"UTF-8"_s,
                          u"windows-1252"_s,
                          u"windows-1250"_s,
                          u"ISO-8859-2"_s,
                          u"windows-1251"_s,
                          u"KOI8-R"_s,
                          u"IBM866"_s,
                          u"windows-1253"_s,
                          u"windows-1254"_s,
                          u"windows-1255"_s,
                          u"windows-1256"_s,
                          u"windows-1257"_s,
                          u"windows-1258"_s,
                          u"windows-874"_s,
                          u"GB18030"_s,
                          u"Big5"_s,
                          u"Shift_JIS"_s,
                          u"windows-949"_s};
        names.removeIf([](const QString &name) { return !isEncoding(name); });
        return names;
    }();
    return Usual;
}

} // namespace expressly
