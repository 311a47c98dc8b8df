// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "chapterpicture.h"

using namespace Qt::StringLiterals;
using namespace expressly;
using test::picture;
using test::pictureOf;
using test::reportOn;

namespace {

constexpr auto Podlove = ChapterFormat::Podlove;
constexpr auto Matroska = ChapterFormat::Matroska;

QByteArray atom(const QByteArray &content)
{
    return "<Chapters><EditionEntry>\n<ChapterAtom>" + content
           + "</ChapterAtom></EditionEntry></Chapters>";
}

} // namespace

TEST_CASE("Podlove chapters are read whatever the prefix", "[core][chapters]")
{
    const QByteArray text = GENERATE(
        QByteArray("<?xml version=\"1.0\"?>\n<psc:chapters version=\"1.2\" "
                   "xmlns:psc=\"http://podlove.org/simple-chapters\">\n"
                   "<psc:chapter start=\"0\" title=\"A &amp; &quot;B&quot;\" "
                   "href=\"https://example.org\" image=\"a.png\"/>\n"
                   "<psc:chapter start=\"00:07:14.500\" title=\"C\"></psc:chapter></psc:chapters>"),
        QByteArray("<rss>\n<channel><x:chapters xmlns:x=\"http://podlove.org/simple-chapters\">\n"
                   "<x:chapter start=\"0:00\" title=\"A &amp; &quot;B&quot;\" "
                   "href=\"https://example.org\" image=\"a.png\"/>\n"
                   "<x:chapter start=\"434.5\" title=\"C\"/></x:chapters></channel></rss>"),
        QByteArray("\n<chapters xmlns=\"http://podlove.org/simple-chapters\">\n"
                   "<chapter start=\"0\" title='A &amp; \"B\"' href=\"https://example.org\" "
                   "image=\"a.png\"/>\n"
                   "<chapter start=\"07:14.5\" title=\"C\"/></chapters>"));
    CAPTURE(text);
    const ChapterFile file = readChapters(text, Podlove);
    CHECK(picture(file.chapters) == u"0:00 A & \"B\"\n7:14.500 C\n"_s);
    CHECK(test::report(file.problems).isEmpty());
    CHECK(file.details.first()
          == ChapterDetails{.line = 3, .link = u"https://example.org"_s, .picture = u"a.png"_s});
}

TEST_CASE("What is wrong with Podlove chapters is reported", "[core][chapters]")
{
    const QByteArray head = "<chapters xmlns=\"http://podlove.org/simple-chapters\">\n";
    const auto [text, drawn, report] = GENERATE_COPY(table<QByteArray, QString, QString>({
        {"<a/>", u""_s, u"Line 1: There is no element “chapters”.\n"_s},
        {"<chapters>\n<chapter start=\"1\" title=\"A\"/></chapters>",
         u"0:01 A\n"_s,
         u"Line 1: The element “chapters” must be in the namespace "
         "http://podlove.org/simple-chapters.\n"_s},
        {head
             + "<chapter title=\"A\"/>\n<chapter start=\"soon\"/>\n<chapter "
               "start=\"1\"/></chapters>",
         u"0:01 Chapter 1\n"_s,
         u"Line 2: The chapter has no “start”; it is left out.\n"
         "Line 3: “soon” is not a time such as 00:07:14.000 or 434.5.\n"
         "note: Line 4: The chapter at 0:01 has no title.\n"_s},
    }));
    CAPTURE(text);
    CHECK(pictureOf(text, Podlove) == drawn);
    CHECK(reportOn(text, Podlove) == report);
}

TEST_CASE("Of several lists in a feed the first is read", "[core][chapters]")
{
    const QByteArray list = "<p:chapters xmlns:p=\"http://podlove.org/simple-chapters\">"
                            "<p:chapter start=\"0\" title=\"A\"/></p:chapters>\n";
    CHECK(pictureOf("<rss>" + list + list + "</rss>", Podlove) == u"0:00 A\n"_s);
    CHECK(reportOn("<rss>" + list + list + "</rss>", Podlove)
          == u"note: Line 2: Only the first list of chapters is read.\n"_s);
}

TEST_CASE("Broken XML gives what stood before the fault and its line", "[core][chapters]")
{
    const auto [format, text] = GENERATE(table<ChapterFormat, QByteArray>({
        {Podlove,
         "<chapters xmlns=\"http://podlove.org/simple-chapters\">\n"
         "<chapter start=\"0\" title=\"A\"/>\n<chapter start=<"},
        {Podlove,
         "<chapters xmlns=\"http://podlove.org/simple-chapters\">\n"
         "<chapter start=\"0\" title=\"A\"/>\n<unknown:chapter/></chapters>"},
        {Matroska,
         "<Chapters><ChapterAtom><ChapterTimeStart>0</ChapterTimeStart><ChapterDisplay>\n"
         "<ChapterString>A</ChapterString></ChapterDisplay></ChapterAtom>\n</Chapter>"},
    }));
    CAPTURE(text);
    const ChapterFile file = readChapters(text, format);
    CHECK(picture(file.chapters) == u"0:00 A\n"_s);
    REQUIRE(file.problems.size() == 1);
    CHECK(file.problems.first().line == 3);
    CHECK(file.problems.first().message.startsWith(u"This is not XML here: "_s));
    CHECK(file.problems.first().message.endsWith(u'.'));
}

TEST_CASE("Entities of other files are never read", "[core][chapters]")
{
    const ChapterFile file = readChapters(
        "<!DOCTYPE chapters [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>\n"
        "<chapters xmlns=\"http://podlove.org/simple-chapters\">"
        "<chapter start=\"0\" title=\"A\"/><chapter start=\"1\" title=\"&e;\"/></chapters>",
        Podlove);
    CHECK(file.hasErrors());
    CHECK(picture(file.chapters) == u"0:00 A\n"_s);
}

TEST_CASE("Matroska chapters are read with nested, hidden and disabled ones", "[core][chapters]")
{
    const QByteArray text =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE Chapters SYSTEM \"matroskachapters.dtd\">\n"
        "<Chapters><EditionEntry><EditionUID>1</EditionUID>\n"
        "<ChapterAtom><ChapterUID>7</ChapterUID><ChapterStringUID>one</ChapterStringUID>\n"
        "<ChapterTimeStart>00:00:00.000000000</ChapterTimeStart>"
        "<ChapterTimeEnd>00:07:14.000400000</ChapterTimeEnd>"
        "<ChapterDisplay><ChapterString>One</ChapterString></ChapterDisplay>\n"
        "<ChapterAtom><ChapterTimeStart>00:01:00.0005</ChapterTimeStart>"
        "<ChapterDisplay><ChapterString>Part</ChapterString></ChapterDisplay></ChapterAtom>\n"
        "</ChapterAtom>\n"
        "<ChapterAtom><ChapterTimeStart>00:02:00.0</ChapterTimeStart>"
        "<ChapterFlagHidden>1</ChapterFlagHidden></ChapterAtom>\n"
        "<ChapterAtom><ChapterTimeStart>00:03:00.0</ChapterTimeStart>"
        "<ChapterFlagEnabled>0</ChapterFlagEnabled></ChapterAtom>\n"
        "<ChapterAtom><ChapterFlagEnabled>1</ChapterFlagEnabled>"
        "<ChapterTimeStart>00:07:14.0</ChapterTimeStart></ChapterAtom>\n"
        "</EditionEntry>\n<EditionEntry><ChapterAtom><ChapterTimeStart>0:05</ChapterTimeStart>"
        "</ChapterAtom></EditionEntry></Chapters>";
    const ChapterFile file = readChapters(text, Matroska);
    CHECK(picture(file.chapters) == u"0:00-7:14 One\n1:00.001 Part\n7:14 Chapter 3\n"_s);
    CHECK(file.chapters.first().id == u"one"_s);
    CHECK(test::report(file.problems)
          == u"note: Line 6: This chapter is part of another; it is listed beside it.\n"
             "note: Line 8: This chapter is hidden; it is left out.\n"
             "note: Line 9: This chapter is disabled; it is left out.\n"
             "note: Line 10: The chapter at 7:14 has no title.\n"
             "note: Line 12: This edition is left out; the one in line 3 is read.\n"_s);
}

TEST_CASE("The default edition is read, and a hidden one only alone", "[core][chapters]")
{
    const auto edition = [](const QByteArray &flag, const QByteArray &title) -> QByteArray {
        return "<EditionEntry>" + flag + "<ChapterAtom><ChapterTimeStart>0</ChapterTimeStart>"
               + "<ChapterDisplay><ChapterString>" + title
               + "</ChapterString></ChapterDisplay></ChapterAtom></EditionEntry>";
    };
    const QByteArray hidden = edition("<EditionFlagHidden>1</EditionFlagHidden>", "H");
    const QByteArray plain = edition("", "P");
    const QByteArray byDefault = edition("<EditionFlagDefault>1</EditionFlagDefault>", "D");
    const auto [editions, drawn] = GENERATE_COPY(table<QByteArray, QString>({
        {hidden, u"0:00 H\n"_s},
        {hidden + plain, u"0:00 P\n"_s},
        {plain + byDefault + hidden, u"0:00 D\n"_s},
    }));
    CAPTURE(editions);
    CHECK(pictureOf("<Chapters>" + editions + "</Chapters>", Matroska) == drawn);
}

TEST_CASE("A Matroska title is taken in the wanted language", "[core][chapters]")
{
    const QByteArray text =
        atom("<ChapterTimeStart>0</ChapterTimeStart>"
             "<ChapterDisplay><ChapterString>English</ChapterString></ChapterDisplay>"
             "<ChapterDisplay><ChapterString>Deutsch</ChapterString>"
             "<ChapterLanguage>ger</ChapterLanguage></ChapterDisplay>"
             "<ChapterDisplay><ChapLanguageIETF>fr-CA</ChapLanguageIETF>"
             "<ChapterLanguage>und</ChapterLanguage>"
             "<ChapterString>Québec</ChapterString></ChapterDisplay>"
             "<ChapterDisplay><ChapterString>Français</ChapterString>"
             "<ChapLanguageIETF>fr</ChapLanguageIETF></ChapterDisplay>");
    const auto [language, title] = GENERATE(table<QString, QString>({
        {u""_s, u"English"_s},
        {u"en"_s, u"English"_s},
        {u"de"_s, u"Deutsch"_s},
        {u"deu"_s, u"Deutsch"_s},
        {u"de-AT"_s, u"Deutsch"_s},
        {u"fr"_s, u"Français"_s},
        {u"FR-ca"_s, u"Québec"_s},
        {u"fr-BE"_s, u"Québec"_s},
        {u"ja"_s, u"English"_s},
        {u"qqq"_s, u"English"_s},
    }));
    CAPTURE(language);
    CHECK(readChapters(text, Matroska, language).chapters.first().title == title);
}

TEST_CASE("What is wrong with Matroska chapters is reported", "[core][chapters]")
{
    const auto [text, drawn, report] = GENERATE(table<QByteArray, QString, QString>({
        {"<Chapters/>", u""_s, u""_s},
        {"<a/>", u""_s, u"Line 1: The outermost element must be “Chapters”.\n"_s},
        {atom(""), u""_s, u"Line 2: The chapter has no ChapterTimeStart; it is left out.\n"_s},
        {atom("<ChapterTimeStart>\nsoon</ChapterTimeStart>"),
         u""_s,
         u"Line 2: “soon” is not a time such as 00:07:14.000000000.\n"_s},
        {atom("<ChapterTimeStart>5</ChapterTimeStart><ChapterTimeEnd>4</ChapterTimeEnd>"
              "<ChapterFlagHidden>no</ChapterFlagHidden><ChapterDisplay><ChapterString>A"
              "</ChapterString></ChapterDisplay>"),
         u"0:05 A\n"_s,
         u"Line 2: “no” must be 0 or 1.\n"
         "Line 2: The end 0:04 is not after the start 0:05; it is left out.\n"_s},
    }));
    CAPTURE(text);
    CHECK(pictureOf(text, Matroska) == drawn);
    CHECK(reportOn(text, Matroska) == report);
}
