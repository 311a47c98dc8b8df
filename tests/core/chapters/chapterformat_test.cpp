// SPDX-License-Identifier: MIT
#include "core/guide/chapterlist.h"
#include "support/catch.h"

#include "chapterpicture.h"

#include <QStringEncoder>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace expressly;
using Format = ChapterFormat;

namespace {

Format anyFormat()
{
    return GENERATE(Format::WebVtt,
                    Format::YouTube,
                    Format::Ffmetadata,
                    Format::PodcastJson,
                    Format::Podlove,
                    Format::Matroska,
                    Format::Ogm);
}

/// The chapters without what a reader adds, and with the ends that a player would use.
QString essence(const ChapterFile &file)
{
    const ChapterList list(file.chapters);
    QList<Chapter> chapters = list.chapters();
    for (qsizetype i = 0; i < chapters.size(); ++i) {
        chapters[i].end = list.endOf(i);
    }
    return test::picture(chapters);
}

ChapterFile threeChapters()
{
    return {.chapters = {{.id = u"chapter-1"_s, .title = u"Getting ready"_s, .start = 0ms},
                         {.id = u"chapter-2"_s, .title = u"Compress"_s, .start = 434s},
                         {.id = u"chapter-3"_s, .title = u"Release"_s, .start = 1h + 2min + 3s}},
            .details = {},
            .problems = {}};
}

} // namespace

TEST_CASE("Every format has a name that leads back to it", "[core][chapters]")
{
    CHECK(chapterFormatNames().join(u' ')
          == u"webvtt youtube ffmetadata podcast-json podlove matroska ogm"_s);
    const Format format = anyFormat();
    CHECK(chapterFormatNamed(chapterFormatName(format)) == format);
    CHECK_FALSE(chapterFileExtensions(format).isEmpty());
    CHECK_FALSE(chapterFormatNamed(u"WEBVTT").has_value());
}

TEST_CASE("What is written is recognised and read back the same", "[core][chapters]")
{
    const Format format = anyFormat();
    const ChapterFile file = threeChapters();
    const WrittenChapters written = writeChapters(file, format);
    CAPTURE(chapterFormatName(format), written.text);
    CHECK(detectChapterFormat(written.text) == format);
    CHECK(essence(readChapters(written.text, format)) == essence(file));
    CHECK(test::report(written.problems).isEmpty());
    CHECK(test::report(readChapters(written.text, format).problems).isEmpty());

    const QByteArray dos = "\xEF\xBB\xBF" + QByteArray(written.text).replace("\n", "\r\n");
    const QByteArray mac = QByteArray(written.text).replace('\n', '\r');
    CHECK(detectChapterFormat(dos) == format);
    for (const QByteArray &text : {dos, mac}) {
        CHECK(essence(readChapters(text, format)) == essence(file));
        CHECK(test::report(readChapters(text, format).problems).isEmpty());
    }
}

TEST_CASE("Titles survive every format or are reported as changed", "[core][chapters]")
{
    const Format format = anyFormat();
    const QString title = GENERATE(values<QString>({
        u"plain"_s,
        u"\"double\" and 'single' quotes"_s,
        u"A --> B"_s,
        u"Q & A &amp; &lt; <b>bold</b> ]]>"_s,
        u"two\nlines"_s,
        u"an\n\nempty line"_s,
        u"NOTE"_s,
        u"a = b; # c \\ d \\\\"_s,
        u"ends in \\"_s,
        u"[CHAPTER]"_s,
        u"bottle 🍼 and family 👩‍👩‍👧"_s,
        u"\u200Fעברית (RTL) العربية\u200F"_s,
        u"- dash"_s,
        u": colon"_s,
        u"7:14 is the time"_s,
        u"ends at 7:14"_s,
        u"(7:14)"_s,
        u"CHAPTER01NAME=x"_s,
        u"{\"chapters\": []}"_s,
        u"bell\u0007 and null"_s,
        u"lone "_s + QChar(0xD83C) + u" surrogate"_s,
        u"tab\tand\u00A0space  twice"_s,
        u" surrounded "_s,
        u"\u2028line separator"_s,
        u"%n %1 %2"_s,
        u""_s,
        u"x"_s.repeated(5000),
    }));
    ChapterFile file = threeChapters();
    file.chapters[1].title = title;
    const WrittenChapters written = writeChapters(file, format);
    const ChapterFile again = readChapters(written.text, format);
    CAPTURE(chapterFormatName(format), title, written.text);
    REQUIRE(again.chapters.size() == 3);
    CHECK(again.chapters.at(0).title == file.chapters.at(0).title);
    CHECK(again.chapters.at(2).title == file.chapters.at(2).title);
    const bool isSame = again.chapters.at(1).title == title;
    CHECK(isSame != test::report(written.problems).contains(u"The title "_s));

    const bool hasOneLine = format == Format::YouTube || format == Format::Ogm;
    const bool isOrdinary = title == title.trimmed() && !title.isEmpty() && !title.contains(u'\t')
                            && !title.contains(QChar(7)) && !title.startsWith(u"lone"_s);
    const bool isListSyntax = title.startsWith(u"- "_s) || title.startsWith(u": "_s);
    if (isOrdinary && !(title.contains(u'\n') && hasOneLine) && !title.contains(u"\n\n"_s)
        && !(isListSyntax && format == Format::YouTube)) {
        CHECK(isSame);
    }
}

TEST_CASE("Times survive to the millisecond, and in a YouTube list to the second",
          "[core][chapters]")
{
    const Format format = anyFormat();
    const auto start = GENERATE(10'001ms, 59'999ms, 434'500ms, 3'599'999ms, 359'999'999ms, 500h);
    ChapterFile file{.chapters = {{.title = u"A"_s, .start = 0ms},
                                  {.title = u"B"_s, .start = start, .end = start + 1234ms},
                                  {.title = u"C"_s, .start = start + 10min}},
                     .details = {},
                     .problems = {}};
    const WrittenChapters written = writeChapters(file, format);
    CAPTURE(chapterFormatName(format), start, written.text);
    const ChapterFile again = readChapters(written.text, format);
    REQUIRE(again.chapters.size() == 3);
    if (format == Format::YouTube) {
        CHECK(again.chapters.at(1).start == std::chrono::floor<std::chrono::seconds>(start));
    } else {
        CHECK(again.chapters.at(1).start == start);
        CHECK(again.chapters.at(2).start == start + 10min);
    }
    const bool hasEnds = format == Format::WebVtt || format == Format::Ffmetadata
                         || format == Format::PodcastJson || format == Format::Matroska;
    CHECK(again.chapters.at(1).end.has_value() == hasEnds);
    CHECK(test::report(written.problems).contains(u"The end "_s) != hasEnds);
    // Beyond 100 hours WebVTT has no mark for an open end.
    CHECK(again.chapters.at(2).end.has_value() == (format == Format::WebVtt && start > 99h));
}

TEST_CASE("What a format cannot hold is said once, with the line of the result", "[core][chapters]")
{
    ChapterFile file = threeChapters();
    file.chapters[0].end = 100s;
    file.chapters[1].start = 434'500ms;
    file.chapters[1].id = u"compress"_s;
    file.chapters[2].start += 1ms;
    file.details = {{}, {.link = u"https://example.org"_s}, {.isListed = false}};
    CHECK(test::report(writeChapters(file, Format::YouTube).problems)
          == u"note: Line 1: The end 1:40 of “Getting ready” is lost.\n"
             "note: Line 2: The time 7:14.500 became 7:14. The same holds for one more chapter.\n"
             "note: Line 2: The id “compress” is lost.\n"
             "note: Line 2: The address “https://example.org” is lost.\n"
             "note: Line 3: That this chapter is not to be listed is lost.\n"_s);
    CHECK(test::report(writeChapters(file, Format::PodcastJson).problems)
          == u"note: Line 9: The id “compress” is lost.\n"_s);
}

TEST_CASE("A YouTube list that would be refused is written and reported", "[core][chapters]")
{
    ChapterFile file = threeChapters();
    file.chapters.removeFirst();
    const WrittenChapters written = writeChapters(file, Format::YouTube);
    CHECK(written.text == "7:14 Compress\n1:02:03 Release\n");
    CHECK(test::report(written.problems)
          == u"Line 1: The first chapter begins at 7:14; YouTube wants 0:00.\n"
             "Line 2: The list ends after 2 of at least 3 chapters.\n"_s);
}

TEST_CASE("Chapters in any order, at one time or none at all can be written", "[core][chapters]")
{
    const Format format = anyFormat();
    CAPTURE(chapterFormatName(format));
    ChapterFile file{.chapters = {{.title = u"B"_s, .start = 20s, .end = 10s},
                                  {.id = u"Not An Id"_s, .title = u"A"_s, .start = -5s},
                                  {.title = u"C"_s, .start = 20s}},
                     .details = {{.link = u"b"_s}},
                     .problems = {}};
    const ChapterFile again = readChapters(writeChapters(file, format).text, format);
    REQUIRE(again.chapters.size() == 3);
    CHECK(again.chapters.at(0).title == u"A"_s);
    CHECK(again.chapters.at(0).start == 0s);
    CHECK(again.chapters.at(1).title == u"B"_s);

    CHECK(readChapters(writeChapters({}, format).text, format).chapters.isEmpty());
}

TEST_CASE("A format is recognised by its content before its name", "[core][chapters]")
{
    const auto [text, name, format] = GENERATE(table<QByteArray, QString, std::optional<Format>>({
        {"WEBVTT", u"a.txt"_s, Format::WebVtt},
        {"WEBVTTX", u"a"_s, std::nullopt},
        {"\n\n{\"chapters\"", u"a.txt"_s, Format::PodcastJson},
        {"0:00 A", u"a.xml"_s, Format::YouTube},
        {"A film\n\nA 0:00", u"a"_s, Format::YouTube},
        {"CHAPTER01=", u"a.txt"_s, Format::Ogm},
        {"<Chapters>", u"a.psc"_s, Format::Matroska},
        {"<rss><p:chapters xmlns:p='http://podlove.org/simple-chapters'>", u"a"_s, Format::Podlove},
        {"", u"a.vtt"_s, Format::WebVtt},
        {"", u"A.XML"_s, Format::Podlove},
        {"", u"a.json"_s, Format::PodcastJson},
        {"", u"vtt"_s, std::nullopt},
        {"", u""_s, std::nullopt},
        {"nothing at all", u"a.mp4"_s, std::nullopt},
    }));
    CAPTURE(text, name);
    CHECK(detectChapterFormat(text, name) == format);
}

TEST_CASE("What is no UTF-8 is read in the likeliest encoding, and that is told",
          "[core][chapters]")
{
    const QByteArray text = "0:00 Pr\xE9lude\n1:00 \xC9t\xE9 \xE0 la maison\n2:00 C";
    CHECK(test::pictureOf(text, Format::YouTube)
          == u"0:00 Prélude\n1:00 Été à la maison\n2:00 C\n"_s);
    CHECK(test::reportOn(text, Format::YouTube)
          == u"note: Line 1: Read as windows-1252, which is a guess; the text is not UTF-8.\n"_s);
}

TEST_CASE("A damaged byte in UTF-8 is reported with its line", "[core][chapters]")
{
    const QByteArray text = "0:00 Été à la plage, déjà là\n1:00 B\xE4\n2:00 Ça va très bien";
    CHECK(test::pictureOf(text, Format::YouTube)
          == u"0:00 Été à la plage, déjà là\n1:00 B\uFFFD\n2:00 Ça va très bien\n"_s);
    CHECK(test::reportOn(text, Format::YouTube) == u"Line 2: The text is not UTF-8 here.\n"_s);
}

TEST_CASE("Chapters in UTF-16 are read", "[core][chapters]")
{
    const QString list = u"CHAPTER01=00:00:00.000\r\nCHAPTER01NAME=Prélude\r\n"_s;
    const bool hasMark = GENERATE(true, false);
    QStringEncoder encoder(QStringEncoder::Utf16LE,
                           hasMark ? QStringConverter::Flag::WriteBom
                                   : QStringConverter::Flag::Default);
    const QByteArray text = encoder.encode(list);
    CAPTURE(hasMark);
    CHECK(detectChapterFormat(text) == Format::Ogm);
    CHECK(test::pictureOf(text, Format::Ogm) == u"0:00 Prélude\n"_s);
    CHECK(test::reportOn(text, Format::Ogm).isEmpty());
}

TEST_CASE("The encoding that XML names is used", "[core][chapters]")
{
    const auto [encoding, title] =
        GENERATE(table<QByteArray, QByteArray>({{"ISO-8859-1", "Pr\xE9lude"},
                                                {"UTF-8", "Pr\xC3\xA9lude"},
                                                {"utf-8", "Pr\xC3\xA9lude"},
                                                {"ISO-8859-1", "Pr\xC3\xA9lude"}}));
    const QByteArray text = "<?xml version=\"1.0\" encoding=\"" + encoding
                            + "\"?>\n<Chapters><EditionEntry><ChapterAtom>"
                              "<ChapterTimeStart>00:00:00.000</ChapterTimeStart><ChapterDisplay>"
                              "<ChapterString>"
                            + title
                            + "</ChapterString></ChapterDisplay></ChapterAtom></EditionEntry>"
                              "</Chapters>";
    CAPTURE(text);
    CHECK(test::pictureOf(text, Format::Matroska) == u"0:00 Prélude\n"_s);
    CHECK(test::reportOn(text, Format::Matroska).isEmpty());
}

TEST_CASE("A file that is too large is refused", "[core][chapters]")
{
    const Format format = anyFormat();
    CAPTURE(chapterFormatName(format));
    constexpr qsizetype Largest = 8 * 1024 * 1024;
    const ChapterFile file = readChapters(QByteArray(Largest + 1, ' '), format);
    CHECK(file.chapters.isEmpty());
    CHECK(test::report(file.problems)
          == u"Line 1: The file has 8388609 bytes; more than 8388608 are not read.\n"_s);
}

TEST_CASE("Problems without end are cut short", "[core][chapters]")
{
    const ChapterFile file = readChapters(QByteArray("x\n").repeated(5000), Format::Ogm);
    CHECK(file.problems.size() == 1000);
    CHECK(file.problems.last().message == u"From here on problems are not listed any more."_s);

    const QByteArray items = "{\"chapters\": [" + QByteArray("7,").repeated(5000) + "7]}";
    // Two hundred, that there are more, and that the rest is not read.
    CHECK(readChapters(items, Format::PodcastJson).problems.size() == 202);
}
