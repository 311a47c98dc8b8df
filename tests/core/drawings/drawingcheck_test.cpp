// SPDX-License-Identifier: MIT
#include "core/drawings/drawingcheck.h"
#include "core/reading/guideloader.h"
#include "core/reading/temporaryguide.h"
#include "support/catch.h"
#include "support/places.h"
#include "support/workclock.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace expressly;
using test::report;
using test::TemporaryGuide;

namespace {

QByteArray svg(const QByteArray &content, const QByteArray &before = {})
{
    return before
           + R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink")"
             R"( viewBox="0 0 9 9">)"
           + content + "</svg>";
}

QString said(const QByteArray &drawing)
{
    return report(checkDrawing(drawing, u"a.svg"_s));
}

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray pixels(const QByteArray &bytes)
{
    return R"(<image width="9" height="9" xlink:href="data:image/png;base64,)" + bytes.toBase64()
           + R"("/>)";
}

} // namespace

TEST_CASE("Every drawing of ours may be drawn", "[core][drawing]")
{
    const QDir folder(QStringLiteral(EXPRESSLY_CONTENT "/pictures"));
    const QStringList files = folder.entryList({u"*.svg"_s});
    REQUIRE(files.size() > 20);
    for (const QString &file : files) {
        CAPTURE(file);
        CHECK(report(checkDrawing(fileContent(folder.filePath(file)), file)) == QString());
    }
}

TEST_CASE("What a drawing may have", "[core][drawing]")
{
    CHECK(said(svg(R"~(<!-- words --><defs><linearGradient id="a"/></defs>
        <style>.b { fill: url( '#a' ); }</style><rect id="b" fill="url(#a)" width="1" height="1"/>
        <use xlink:href="#b"/><use href="#b"/><text>url: @ is only a sign here</text>)~"))
          == QString());
    CHECK(said(svg(pixels("\x89PNG\r\n\x1a\n"))) == QString());
    CHECK(said(svg(pixels("\xFF\xD8\xFF\xE0"))) == QString());
    CHECK(said(svg({}, R"(<?xml version="1.0" encoding="UTF-8"?>)")) == QString());
}

TEST_CASE("What would reach another file is refused by name", "[core][drawing]")
{
    struct Row
    {
        QByteArray drawing;
        QString words;
    };
    const auto [drawing, words] = GENERATE(values<Row>({
        {svg({}, "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///dev/zero\">]>"), u"DOCTYPE"_s},
        {svg(R"(<?xml-stylesheet href="/dev/zero" type="text/css"?>)"), u"xml-stylesheet"_s},
        {svg({}, R"(<?xml-stylesheet href="/dev/zero" type="text/css"?>)"), u"xml-stylesheet"_s},
        {svg("<style>@import url(x.css);</style>"), u"@import"_s},
        {svg("<style><![CDATA[@import 'x.css';]]></style>"), u"@import"_s},
        {svg("<style>.a { fill: URL( \"/dev/zero\" ) }</style>"), u"“/dev/zero\" ) }”"_s},
        {svg(R"~(<rect fill="url(file:///dev/zero#a)"/>)~"), u"“file:///dev/zero#a)”"_s},
        {svg(R"~(<rect style="stroke:url( other.svg#a )"/>)~"), u"“other.svg#a )”"_s},
        {svg(R"(<image width="9" height="9" xlink:href="/a.png"/>)"), u"“/a.png”"_s},
        {svg(R"(<image width="9" height="9" href="https://example.org/"/>)"), u"PNG or JPEG"_s},
        {svg(pixels("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")), u"PNG or JPEG"_s},
        {svg(R"(<use xlink:href="other.svg#a"/>)"), u"The <use> points to “other.svg#a”"_s},
        {svg(R"(<a xlink:href="https://example.org/"><rect/></a>)"), u"The <a> points to"_s},
        {svg("<script>x</script>"), u"<script>"_s},
        {svg("<filter id=\"a\"/>"), u"<filter>"_s},
        {svg("<foreignObject/>"), u"<foreignObject>"_s},
        {"<html/>", u"begins with <svg>"_s},
        {"\x1f\x8b\x08 packed", u"This is not a drawing"_s},
        {svg("<g>"), u"This is not a drawing"_s},
        {{}, u"This is not a drawing"_s},
    }));
    CAPTURE(drawing.toStdString(), words.toStdString(), said(drawing).toStdString());
    CHECK(said(drawing).contains(words));
    CHECK(said(drawing).startsWith(u"error: a.svg:"_s));
}

TEST_CASE("What would take for ever to draw is refused, and at once", "[core][drawing]")
{
    const test::WorkClock clock;
    const QByteArray shape = R"(<path d="M0 0L1 1"/>)";
    CHECK(said(svg(shape.repeated(900))) == QString());
    CHECK(said(svg(shape.repeated(100'000))).contains(u"too much to draw"_s));
    CHECK(said(svg("<path d=\"" + QByteArray(3'000'000, ' ') + "\"/>")).contains(u"bytes"_s));
    CHECK(said(svg(QByteArray("<g>").repeated(100'000))).contains(u"64 levels"_s));

    // A chain of uses, forwards and backwards: four are fine.
    const auto chain = [](int length, bool isForward) {
        QByteArray content;
        for (int i = 0; i < length; ++i) {
            const int number = isForward ? i : length - i;
            const int next = isForward ? i + 1 : length - i - 1;
            content += "<g id=\"g" + QByteArray::number(number) + "\"><use xlink:href=\"#g"
                       + QByteArray::number(next) + "\"/></g>";
        }
        return svg(content);
    };
    for (const bool isForward : {true, false}) {
        CHECK(said(chain(4, isForward)) == QString());
        CHECK(said(chain(5, isForward)).contains(u"nested deeper than 4"_s));
        CHECK(said(chain(400, isForward)).contains(u"nested deeper than 4"_s));
        CHECK_FALSE(said(chain(40'000, isForward)).isEmpty());
    }
    CHECK(said(svg(R"(<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>)"))
              .contains(u"shows itself"_s));
    // Wide instead of deep.
    QByteArray wide = "<g id=\"a\">" + shape.repeated(60) + "</g>";
    CHECK(said(svg(wide + QByteArray("<use href=\"#a\"/>").repeated(10))) == QString());
    CHECK(said(svg(wide + QByteArray("<use href=\"#a\"/>").repeated(60)))
              .contains(u"too much to draw"_s));
    CHECK(clock.elapsed() < 5000);
}

TEST_CASE("The checker names the drawing and what is wrong in it", "[core][drawing][pictures]")
{
    const TemporaryGuide files;
    files.write(u"pictures/dot.svg"_s,
                fileContent(QStringLiteral(EXPRESSLY_TEST_DATA "/hostile/outside.svg")));
    const QString outside = report(checkGuide(files.folder()));
    CHECK(outside.contains(u"pictures/dot.svg:1:"_s));
    CHECK(outside.contains(u"xml-stylesheet"_s));
    CHECK(outside.contains(u"@import"_s));
    CHECK(outside.contains(u"“/usr/share/pixmaps/debian-logo.png”"_s));

    files.write(u"pictures/dot.svg"_s,
                fileContent(QStringLiteral(EXPRESSLY_TEST_DATA "/hostile/nested-uses.svg")));
    CHECK(report(checkGuide(files.folder()))
              .contains(u"pictures/dot.svg:1:1: The <use> of “g4” is nested deeper than 4."_s));
    // It is a lesson to read all the same.
    const GuideResult guide = loadGuide(files.folder(), {});
    REQUIRE(guide.guide);
    CHECK(loadLesson(*guide.guide, u"every-block").lesson);
}
