// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/places.h"
#include "support/workclock.h"
#include "ui/lesson/lessonpicture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

/// A red square for the role "skin", with a place for words in its right half.
QString drawing(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"drawing.svg"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" )"
        R"(viewBox="0 0 200 100"><path class="skin" fill="#ff0000" d="M0 0L200 0L200 100L0 )"
        R"(100Z"/><rect id="label-1" fill="none" x="110" y="20" width="80" height="60"/></svg>)");
    return path;
}

PictureLook look(const QString &tone, bool dark)
{
    return {.palette = {.tones = {u"light"_s, u"deep"_s},
                        .roles = {{u"skin"_s, {u"#00ff00"_s, u"#0000ff"_s}}},
                        .dark = {{u"skin"_s, {u"#808080"_s}}}},
            .wear = {.tone = tone, .dark = dark},
            .tint = Qt::white,
            .ink = Qt::black};
}

} // namespace

TEST_CASE("A drawing is shown in the chosen skin and theme", "[ui][lesson][pictures]")
{
    const QTemporaryDir folder;
    const QString path = drawing(folder);
    const auto colorAt = [&](const PictureLook &wanted) {
        return renderPicture(path, {400, 200}, wanted).pixelColor(100, 100).name();
    };
    CHECK(colorAt(look(u"light"_s, false)) == u"#00ff00"_s);
    CHECK(colorAt(look(u"deep"_s, false)) == u"#0000ff"_s);
    CHECK(colorAt(look(u"deep"_s, true)) == u"#808080"_s);
    CHECK(colorAt({.tint = Qt::white}) == u"#ff0000"_s);
}

TEST_CASE("The lesson's words stand in the drawing's place, and nowhere else",
          "[ui][lesson][pictures]")
{
    const QTemporaryDir folder;
    const QString path = drawing(folder);
    const PictureLook wanted = look(u"light"_s, false);
    const QImage without = renderPicture(path, {400, 200}, wanted);
    const QStringList words = GENERATE(QStringList{u"4 hours"_s},
                                       QStringList{u"a rather long sentence that has to wrap"_s});
    CAPTURE(words.constFirst());
    const QImage with = renderPicture(path, {400, 200}, wanted, words);
    QRect changed;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            if (with.pixel(x, y) != without.pixel(x, y)) {
                changed |= QRect(x, y, 1, 1);
            }
        }
    }
    CAPTURE(changed.x(), changed.y(), changed.width(), changed.height());
    CHECK(changed.width() > 60);
    CHECK(QRect(218, 38, 164, 124).contains(changed));
}

TEST_CASE("Words on skin lie on a plate, and keep their ink however dark the picture is",
          "[ui][lesson][pictures]")
{
    const QTemporaryDir folder;
    const QString path = drawing(folder);
    PictureLook wanted = look(u"light"_s, true);
    wanted.palette.dark.insert(u"panel"_s, {u"#404040"_s});
    wanted.tint = QColor(0x80, 0x80, 0x80);
    wanted.ink = QColor(0xD8, 0x93, 0x5C);
    const QImage picture = renderPicture(path, {400, 200}, wanted, {u"IIII"_s});
    int written = 0;
    int plate = 0;
    for (int x = 220; x < 380; ++x) {
        const QColor color = picture.pixelColor(x, 100);
        written += color == wanted.ink ? 1 : 0;
        plate += std::abs(color.red() - 0x20) < 3 && color.red() == color.blue() ? 1 : 0;
    }
    CHECK(written > 4);
    CHECK(plate > 20);
    CHECK(picture.pixelColor(100, 100).red() == 0x40);
}

TEST_CASE("A drawing that reaches outside or has no end is not drawn", "[ui][lesson][pictures]")
{
    const QTemporaryDir folder;
    QImage green(40, 40, QImage::Format_RGB32);
    green.fill(Qt::green);
    const QString outside = folder.filePath(u"green.png"_s);
    REQUIRE(green.save(outside));
    const QByteArray svg = R"(<svg xmlns="http://www.w3.org/2000/svg" )"
                           R"(xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">)"
                           R"(<image width="10" height="10" xlink:href=")"
                           + outside.toUtf8() + R"("/></svg>)";
    // Whatever its name says: Qt looks into a file.
    for (const QString &name : {u"drawing.svg"_s, u"drawing.SVG"_s, u"drawing.png"_s, u"x"_s}) {
        CAPTURE(name);
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(svg);
        file.close();
        CHECK(pictureSize(path).isEmpty());
        CHECK(renderPicture(path, {40, 40}, {.tint = Qt::white}).pixelColor(20, 20)
              == QColor(Qt::white));
    }
    CHECK(pictureSize(outside) == QSizeF(40, 40));

    const QString nested = QStringLiteral(EXPRESSLY_TEST_DATA "/hostile/nested-uses.svg");
    CHECK(pictureSize(nested).isEmpty());
    CHECK_FALSE(renderPicture(nested, {40, 40}, {.tint = Qt::white}, {u"A"_s}).isNull());
}

TEST_CASE("A picture file that changes is measured anew", "[ui][lesson][pictures]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.png"_s);
    CHECK(pictureSize(path).isEmpty());
    REQUIRE(QImage(30, 20, QImage::Format_RGB32).save(path));
    CHECK(pictureSize(path) == QSizeF(30, 20));
    REQUIRE(QImage(3000, 2000, QImage::Format_RGB32).save(path));
    CHECK(pictureSize(path) == QSizeF(3000, 2000));
    REQUIRE(QFile::remove(path));
    CHECK(pictureSize(path).isEmpty());
}

TEST_CASE("The most that a drawing may hold is drawn soon", "[ui][lesson][pictures]")
{
    const QTemporaryDir folder;
    const QByteArray head =
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">)"
        R"(<linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient>)";
    const QByteArray wide =
        R"~(<circle cx="50" cy="50" r="50" fill="url(#a)" stroke="#000" opacity="0.1"/>)~";
    QByteArray longPath = R"(<path fill="none" stroke="#000" stroke-width="3" d="M0 0)";
    for (int i = 0; longPath.size() < 900'000; ++i) {
        longPath += " L" + QByteArray::number(i * 7 % 100) + ' ' + QByteArray::number(i * 13 % 100);
    }
    for (const QByteArray &content : {wide.repeated(900), QByteArray(longPath + "\"/>")}) {
        const QString path = folder.filePath(u"most.svg"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(head + content + "</svg>");
        file.close();
        REQUIRE_FALSE(pictureSize(path).isEmpty());
        const test::WorkClock clock;
        (void)renderPicture(path, {400, 400}, {.tint = Qt::white});
        // Seconds on a quiet machine; without bounds it would be minutes.
        CHECK(clock.elapsed() < 60'000);
    }
}

TEST_CASE("A lesson's picture is drawn once, however often it is painted", "[ui][lesson][pictures]")
{
    const QTemporaryDir folder;
    const QString path = drawing(folder);
    PictureDocument document;
    document.setLook(look(u"light"_s, false), 1);
    const QUrl name(document.addPicture(path, {200, 100}, {}));
    const auto picture = [&] {
        return document.resource(QTextDocument::ImageResource, name).value<QImage>();
    };
    const QImage first = picture();
    REQUIRE_FALSE(first.isNull());
    REQUIRE(QFile::remove(path));
    CHECK(picture() == first);
}
