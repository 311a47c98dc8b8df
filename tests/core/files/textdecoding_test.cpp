// SPDX-License-Identifier: MIT
#include "core/files/textdecoding.h"
#include "support/catch.h"

#include <QByteArray>
#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

/// What a captioning program of that encoding writes.
[[nodiscard]] QByteArray written(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
    REQUIRE(encoder.isValid());
    return encoder.encode(text);
}

[[nodiscard]] QString asCaptions(const QString &said)
{
    QString text = u"1\r\n00:00:00,000 --> 00:00:05,000\r\n"_s;
    text += said + u"\r\n";
    return text;
}

} // namespace

TEST_CASE("UTF-8 and what marks itself is read without a guess", "[core][encoding]")
{
    const auto [bytes, text, encoding, sign] =
        GENERATE(table<QByteArray, QString, QString, EncodingSign>({
            {"", u""_s, u"UTF-8"_s, EncodingSign::ValidUtf8},
            {"warm", u"warm"_s, u"UTF-8"_s, EncodingSign::ValidUtf8},
            {"B\xC3\xA9"
             "b\xC3\xA9",
             u"Bébé"_s,
             u"UTF-8"_s,
             EncodingSign::ValidUtf8},
            {"\xEF\xBB\xBFwarm", u"warm"_s, u"UTF-8"_s, EncodingSign::Mark},
            {QByteArray("\xFF\xFEw\0\xE9\0", 6), u"wé"_s, u"UTF-16LE"_s, EncodingSign::Mark},
            {QByteArray("\xFE\xFF\0w\0\xE9", 6), u"wé"_s, u"UTF-16BE"_s, EncodingSign::Mark},
            {QByteArray("\xFF\xFE\0\0w\0\0\0", 8), u"w"_s, u"UTF-32LE"_s, EncodingSign::Mark},
        }));
    CAPTURE(bytes, text);
    const DecodedText decoded = decodeText(bytes);
    CHECK(decoded.text == text);
    CHECK(decoded.encoding == encoding);
    CHECK(decoded.sign == sign);
    CHECK(decoded.damagedLines.isEmpty());
}

TEST_CASE("UTF-16 without a mark is told by its zeros", "[core][encoding]")
{
    const auto *const encoding = GENERATE("UTF-16LE", "UTF-16BE");
    const QString text = asCaptions(u"Bébé tète – 用手"_s);
    const DecodedText decoded = decodeText(written(text, encoding));
    CHECK(decoded.text == text);
    CHECK(decoded.encoding == QLatin1StringView(encoding));
    CHECK(decoded.sign == EncodingSign::Zeros);
}

TEST_CASE("A few NUL characters make no UTF-16", "[core][encoding]")
{
    const QByteArray bytes = "WEBVTT\n\n00:01.000 --> 00:02.000\na" + QByteArray(2, '\0') + "b";
    CHECK(decodeText(bytes).encoding == u"UTF-8"_s);
}

TEST_CASE("What is no UTF-8 is read in the likeliest encoding, and said to be a guess",
          "[core][encoding]")
{
    const auto [encoding, said] = GENERATE(table<const char *, QString>({
        {"windows-1251", u"Сцеживание молока"_s},
        {"windows-1251", u"Положите руку на грудь. Это не должно быть больно."_s},
        {"KOI8-R", u"Положите руку на грудь. Это не должно быть больно. Нажмите и отпустите."_s},
        {"windows-1252", u"Bébé tète, œuvre – naïve"_s},
        {"windows-1252", u"Waschen Sie die Hände. Drücken Sie zurück zum Brustkorb."_s},
        {"windows-1252", u"¿Cómo se hace? Apriete hacia el pecho, así. Mañana será más fácil."_s},
        {"windows-1250", u"Umyj ręce i połóż dłoń na piersi. To nie powinno boleć."_s},
        {"windows-1253", u"Πλύνετε τα χέρια σας. Δεν πρέπει να πονάει. Πιέστε προς το στήθος."_s},
        {"windows-1254", u"Ellerinizi yıkayın. Göğsünüze doğru bastırın, şimdi bırakın."_s},
        {"windows-1255", u"שטפו ידיים. זה לא אמור לכאוב. לחצו לכיוון החזה."_s},
        {"windows-1256", u"اغسلي يديك. لا ينبغي أن يكون مؤلما. اضغطي نحو الصدر."_s},
        {"GB18030", u"用手挤奶。先洗手。不应该感到疼痛。"_s},
        {"Shift_JIS", u"手で搾乳します。まず手を洗います。痛みがあってはいけません。"_s},
        {"EUC-KR", u"손으로 젖을 짭니다. 먼저 손을 씻으세요. 아프지 않아야 합니다."_s},
    }));
    CAPTURE(encoding);
    const QString text = asCaptions(said);
    const DecodedText decoded = decodeText(written(text, encoding));
    CHECK(decoded.text == text);
    CHECK(decoded.isGuess());
    CHECK(isEncoding(decoded.encoding));
    CHECK(decoded.damagedLines.isEmpty());
}

TEST_CASE("Another encoding can be chosen, but not against a mark", "[core][encoding]")
{
    const QByteArray bytes = written(u"молоко"_s, "KOI8-R");
    const DecodedText chosen = decodeText(bytes, u"koi8-r"_s);
    CHECK(chosen.text == u"молоко"_s);
    CHECK(chosen.encoding == u"KOI8-R"_s);
    CHECK(chosen.sign == EncodingSign::Chosen);
    CHECK(decodeText(bytes, u"no such"_s).isGuess());
    CHECK(decodeText("\xEF\xBB\xBFwarm", u"KOI8-R"_s).text == u"warm"_s);
    // What is UTF-8 by chance can be something else.
    CHECK(decodeText("\xC3\xA9", u"ISO-8859-1"_s).text == u"Ã©"_s);
    CHECK(decodeText("\xC3\xA9", u"ISO-8859-1"_s).encoding == u"windows-1252"_s);
}

TEST_CASE("A few damaged bytes do not change the encoding, and their lines are told",
          "[core][encoding]")
{
    const DecodedText cut = decodeText("été là\r\n\xE4\xBD\r\nnaïve\r\n\xC3 \xC3");
    CHECK(cut.text == u"été là\r\n�\r\nnaïve\r\n� �"_s);
    CHECK(cut.encoding == u"UTF-8"_s);
    CHECK(cut.damagedLines == QList<qsizetype>{1, 3});
    const DecodedText other = decodeText("a\rb\x81 \xFF\n", u"Shift_JIS"_s);
    CHECK(other.text == u"a\rb� �\n"_s);
    CHECK(other.damagedLines == QList<qsizetype>{1});
}

TEST_CASE("Every usual encoding can be read and is called by its usual name", "[core][encoding]")
{
    const QStringList usual = usualEncodings();
    CHECK(usual.value(0) == u"UTF-8"_s);
    CHECK(usual.contains(u"windows-1251"_s));
    for (const QString &encoding : usual) {
        CAPTURE(encoding);
        CHECK(isEncoding(encoding));
        CHECK(decodeText("warm", encoding.toLower()).encoding == encoding);
    }
    CHECK_FALSE(isEncoding(u"no such"_s));
    CHECK_FALSE(isEncoding(u""_s));
}
