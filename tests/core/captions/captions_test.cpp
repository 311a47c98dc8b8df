// SPDX-License-Identifier: MIT
#include "core/captions/captions.h"
#include "core/json/jsontext.h"
#include "support/catch.h"
#include "support/workclock.h"

#include "captionfixture.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::string_literals;
using namespace expressly;
using test::lines;
using test::outline;
using test::said;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("The format of captions is told by what they hold", "[core][captions]")
{
    const auto [text, cues] = GENERATE(table<QByteArray, int>({
        {"WEBVTT\n\n00:01.000 --> 00:02.000\nx", 1},
        {"1\n00:00:01,000 --> 00:00:02,000\nx", 1},
        {"\n\n1\n00:00:01.000 --> 00:00:02.000\nx", 1},
        {"00:00:01.000 --> 00:00:02.000\nx", 1},
        {"\xEF\xBB\xBF"
         "1\r\n00:00:01,000 --> 00:00:02,000\r\nx",
         1},
        {"By us\n\n1\n00:00:01,000 --> 00:00:02,000\nx", 1},
        {"By us\n\n1\n00:00:01.000 --> 00:00:02.000\nx", 0},
        {"WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nx", 0},
        {"{\"captions\": []}", 0},
        {"\n", 0},
        {"", 0},
    }));
    CAPTURE(text);
    const CaptionFile file = readCaptions(text);
    CHECK(file.cues.size() == cues);
    CHECK((cues == 1 || !file.problems.isEmpty()));
}

TEST_CASE("Bytes that are no UTF-8 are replaced as browsers do and named once a line",
          "[core][captions]")
{
    const auto [bytes, text] = GENERATE(table<QByteArray, QString>({
        {"\xC3\xA9", u"é"_s},
        {"\xF0\x9F\x8D\xBC", u"🍼"_s},
        {"\xED\x9F\xBF\xEE\x80\x80", u"\uD7FF\uE000"_s},
        {"\xF4\x8F\xBF\xBF", QString::fromUcs4(U"\U0010FFFF")},
        {"\xE9t\xE9", u"�t�"_s},
        {"\x80\x80", u"��"_s},
        {"\xC0\x80", u"��"_s},
        {"\xC1\xBF", u"��"_s},
        {"\xE0\x9F\xBF", u"���"_s},
        {"\xE2\x82x", u"�x"_s},
        {"\xE2\x82", u"�"_s},
        {"\xED\xA0\x80", u"���"_s},
        {"\xF0\x8F\xBF\xBF", u"����"_s},
        {"\xF0\x9F\x8Dx", u"�x"_s},
        {"\xF4\x90\x80\x80", u"����"_s},
        {"\xF5\xFF", u"��"_s},
    }));
    CAPTURE(text);
    const CaptionFile file =
        readCaptions("WEBVTT\n\n00:01.000 --> 00:02.000\n" + bytes, u"UTF-8"_s);
    CHECK(file.cues.value(0).text == text);
    CHECK(said(file)
          == (text.contains(u'�') ? u"4: This line is not UTF-8 everywhere; the bytes that are not "
                                    "were replaced by “�”."_s
                                  : u""_s));
}

TEST_CASE("Captions that are no UTF-8 are read, and how is told", "[core][captions][encoding]")
{
    const auto [bytes, text, encoding, isGuess] =
        GENERATE(table<QByteArray, QString, QString, bool>({
            {QByteArray::fromHex("c1e96220e9"), u"Áéb é"_s, u"windows-1252"_s, true},
            {QByteArray::fromHex("d1f6e5e6e8e2e0ede8e520eceeebeeeae0"),
             u"Сцеживание молока"_s,
             u"windows-1251"_s,
             true},
            {"B\xC3\xA9", u"Bé"_s, u"UTF-8"_s, false},
        }));
    const QByteArray times = "00:00:01,000 --> 00:00:02,000\r\n";
    const CaptionFile file = readCaptions("1\r\n" + times + bytes + "\r\n");
    CHECK(outline(file) == u"[1|1000|2000|"_s + text + u"]"_s);
    CHECK(file.encoding == encoding);
    CHECK(file.isEncodingGuessed == isGuess);
    CHECK(said(file) == u""_s);
    // WebVTT allows no other than UTF-8, but a person still wants to read it.
    const CaptionFile vtt = readCaptions("WEBVTT\n\n00:01.000 --> 00:02.000\n" + bytes);
    CHECK(vtt.cues.value(0).text == text);
    CHECK(vtt.isEncodingGuessed == isGuess);
    CHECK(said(vtt) == u""_s);
    CHECK(readCaptions("1\n" + times + bytes, u"KOI8-R"_s).isEncodingGuessed == false);
}

TEST_CASE("A NUL character is replaced in every place", "[core][captions]")
{
    const QByteArray bytes = QByteArray::fromStdString(
        "WEBVTT\n\0\nheader\n\n\0a\n00:01.000 --> 00:02.000 align:end\0\nb\0c\0\n\n"
        "00:0\0.000 --> 00:02.000\nx"s);
    const CaptionFile file = readCaptions(bytes);
    CHECK(outline(file) == u"[�a|1000|2000|b�c�]"_s);
    CHECK(file.cues.value(0).settings.isEmpty());
    CHECK(file.problems.size() == 7);
    CHECK(said(file).startsWith(u"2: This line holds a NUL character; it was replaced by “�”."_s));
}

TEST_CASE("Files that cannot be captions are refused in a sentence", "[core][captions]")
{
    const auto [bytes, problem] = GENERATE(table<QByteArray, QString>({
        {"", u"1: The file is empty."_s},
        {QByteArray(LargestFile + 1, 'x'),
         u"1: The file has 8388609 bytes; more than 8388608 are not read."_s},
        {"Hello\nyou",
         u"1: This is neither WebVTT, which begins with the word WEBVTT, nor SubRip, which begins "
         "with a number or with times; nothing was read."_s},
    }));
    const CaptionFile file = readCaptions(bytes);
    CHECK(file.cues.isEmpty());
    CHECK(said(file) == problem);
}

TEST_CASE("A caption file is read from the disk, or it is said why not", "[core][captions]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.vtt"_s);
    writeFile(path, "WEBVTT\n\n00:01.000 --> 00:02.000\nx");
    CHECK(outline(readCaptionFile(path)) == u"[|1000|2000|x]"_s);
    writeFile(path, QByteArray(LargestFile + 1, 'x'));
    CHECK(said(readCaptionFile(path))
          == u"1: The file has 8388609 bytes; more than 8388608 are not read."_s);
    CHECK(said(readCaptionFile(folder.filePath(u"b.vtt"_s)))
              .startsWith(u"1: The file cannot be read: "));
    CHECK(said(readCaptionFile(folder.path())).startsWith(u"1: The file cannot be read: "));
}

TEST_CASE("Hostile captions end soon, with few enough problems to show", "[core][captions]")
{
    constexpr qsizetype Size = 500'000;
    const QByteArray body =
        GENERATE(as<QByteArray>(),
                 QByteArray(Size, '\n'),
                 QByteArray(Size, '<'),
                 QByteArray(Size, '&'),
                 QByteArray(Size, '1'),
                 QByteArray(Size, '\0'),
                 QByteArray(Size, '\xE2'),
                 QByteArray("a\n\n").repeated(Size / 3),
                 QByteArray("-->\n").repeated(Size / 4),
                 QByteArray("&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").repeated(Size / 33),
                 QByteArray("<b>").repeated(Size / 3),
                 QByteArray("{\\a").repeated(Size / 3),
                 QByteArray("1\n\n").repeated(Size / 3),
                 QByteArray("1-->1\n").repeated(Size / 6));
    const QByteArray head = GENERATE(as<QByteArray>(),
                                     "WEBVTT\n\n00:01.000 --> 00:02.000\n",
                                     "WEBVTT\n\n00:01.000 --> 00:02.000 ",
                                     "1\n00:00:01,000 --> 00:00:02,000\n");
    CAPTURE(head, body.left(8));
    const test::WorkClock timer;
    const CaptionFile file = readCaptions(head + body);
    // It takes milliseconds; what is not linear would take minutes.
    CHECK(timer.elapsed() < 30'000);
    CHECK(file.problems.size() <= 1001);
    for (const CaptionProblem &problem : file.problems) {
        CHECK(problem.line >= 1);
        CHECK(problem.message.size() < 300);
    }
}
