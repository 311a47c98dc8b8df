// SPDX-License-Identifier: MIT
#include "core/captions/captions.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

class FilmFolder final
{
public:
    explicit FilmFolder(const QStringList &files)
    {
        for (const QString &name : files) {
            const QString path = m_folder.filePath(name);
            REQUIRE(QDir().mkpath(QFileInfo(path).path()));
            REQUIRE(QFile(path).open(QIODevice::WriteOnly));
        }
    }

    /// "language/kind=file" of each, in their order.
    [[nodiscard]] QString beside(const QString &film) const
    {
        QStringList list;
        for (const CaptionLocation &captions : captionsBeside(m_folder.filePath(film))) {
            const QStringList kinds{u""_s, u"/deaf"_s, u"/forced"_s};
            list += captions.language + kinds.at(static_cast<int>(captions.kind)) + u'='
                    + captions.path.sliced(m_folder.path().size() + 1);
        }
        return list.join(u' ');
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("Captions are found beside their film by name", "[core][captions][beside]")
{
    const FilmFolder folder({u"a.mp4"_s,
                             u"a.vtt"_s,
                             u"a.srt"_s,
                             u"a.en.srt"_s,
                             u"a.en.vtt"_s,
                             u"a.pt-BR.VTT"_s,
                             u"a.b.mp4"_s,
                             u"a.b.en.vtt"_s,
                             u"ab.vtt"_s,
                             u"a.en.txt"_s,
                             u"a..vtt"_s,
                             u"a.1.vtt"_s,
                             u"a.part2.vtt"_s,
                             u"a.chapters.vtt"_s});
    CHECK(folder.beside(u"a.mp4"_s)
          == u"=a.vtt =a.srt en=a.en.vtt en=a.en.srt pt-BR=a.pt-BR.VTT"_s);
    CHECK(folder.beside(u"a.b.mp4"_s) == u"en=a.b.en.vtt"_s);
    CHECK(folder.beside(u"nowhere/a.mp4"_s) == u""_s);
    CHECK(folder.beside(u"c.mp4"_s) == u""_s);
    CHECK(captionsBeside(u""_s).isEmpty());
}

TEST_CASE("The names that people and programs give captions say language and kind",
          "[core][captions][beside]")
{
    const auto [name, expected] = GENERATE(table<QString, QString>({
        {u"film.en_US.srt"_s, u"en-US"_s},
        {u"film.zh-Hant-TW.srt"_s, u"zh-Hant-TW"_s},
        {u"film.en.forced.srt"_s, u"en/forced"_s},
        {u"film.forced.en.srt"_s, u"en/forced"_s},
        {u"film.forced.srt"_s, u"/forced"_s},
        {u"film.en.sdh.srt"_s, u"en/deaf"_s},
        {u"film.en.hi.srt"_s, u"en/deaf"_s},
        {u"film.en.default.srt"_s, u"en"_s},
        {u"film.hi.srt"_s, u"hi"_s},
        {u"film-en.srt"_s, u"en"_s},
        {u"film_en_forced.srt"_s, u"en/forced"_s},
        {u"film English.srt"_s, u"en"_s},
        {u"Film.German.CC.VTT"_s, u"de/deaf"_s},
        {u"FILM.srt"_s, u""_s},
        {u"Subs/film.en.srt"_s, u"en"_s},
        {u"subtitles/FILM.eng.srt"_s, u"eng"_s},
    }));
    CAPTURE(name);
    const FilmFolder folder({u"film.mp4"_s, name});
    CHECK(folder.beside(u"film.mp4"_s) == expected + u'=' + name);
}

TEST_CASE("Files that only begin as the film is called are none of its captions",
          "[core][captions][beside]")
{
    const QString name = GENERATE(u"film-2.srt"_s,
                                  u"film-cut.srt"_s,
                                  u"film - with words.srt"_s,
                                  u"filmen.srt"_s,
                                  u"film.en.de.srt"_s,
                                  u"film.en.2.srt"_s,
                                  u"other/film.en.srt"_s,
                                  u"film.en.srt/film.txt"_s);
    CAPTURE(name);
    const FilmFolder folder({u"film.mp4"_s, name});
    CHECK(folder.beside(u"film.mp4"_s) == u""_s);
}

TEST_CASE("Captions that are called just as another film are that one's",
          "[core][captions][beside]")
{
    const FilmFolder folder(
        {u"film.mp4"_s, u"film-en.mp4"_s, u"film-en.srt"_s, u"FILM.mp4"_s, u"FILM.srt"_s});
    CHECK(folder.beside(u"film.mp4"_s) == u""_s);
    CHECK(folder.beside(u"film-en.mp4"_s) == u"=film-en.srt"_s);
    CHECK(folder.beside(u"FILM.mp4"_s) == u"=FILM.srt"_s);
}
