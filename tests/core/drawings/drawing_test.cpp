// SPDX-License-Identifier: MIT
#include "core/drawings/drawing.h"
#include "core/reading/temporaryguide.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace expressly;
using namespace std::chrono_literals;
using test::TemporaryGuide;

namespace {

const QByteArray Palette = R"({
  "tones": ["light", "deep"],
  "roles": {"skin": ["#F8E3D5", "#9C6B50"], "panel": "#EAF1EE"},
  "dark": {"panel": "#39404A"}
})";

const QByteArray Svg =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" data-clip="a-clip" data-at="12040">)"
    R"(<path class="panel" fill="#eaf1ee" d="M0 0"/>)"
    R"(<path class="skin" fill="none" stroke="#000000" d="M0 0"/>)"
    R"(<path class="other" fill="#123456" d="M0 0"/>)"
    R"(<path fill="#654321" d="M0 0"/>)"
    R"(<rect id="label-2" fill="none" x="1" y="1" width="3" height="2"/></svg>)";

DrawingPalette palette()
{
    const TemporaryGuide files;
    files.write(u"pictures/palette.json"_s, Palette);
    return loadDrawingPalette(files.folder());
}

} // namespace

TEST_CASE("A colour that is put in leaves everything else where it is", "[core][drawing]")
{
    // Seven characters over two would take the quotation mark along, and what stood in it out.
    const QByteArray odd = R"(<rect class="skin" x="#a" y=" href='/outside.png' z="/>)";
    CHECK(dressed(odd, palette(), {.tone = u"light"_s})
          == R"(<rect class="skin" x="#F8E3D5" y=" href='/outside.png' z="/>)");
    const QByteArray last = R"(<rect class="skin" fill="#12345)";
    CHECK(dressed(last, palette(), {.tone = u"light"_s}) == last);
}

TEST_CASE("A drawing wears the colours of the chosen skin and theme", "[core][drawing]")
{
    const QByteArray light = dressed(Svg, palette(), {.tone = u"light"_s});
    CHECK(light.contains(R"(class="panel" fill="#EAF1EE")"));
    CHECK(light.contains(R"(class="skin" fill="none" stroke="#F8E3D5")"));

    const QByteArray deepAndDark = dressed(Svg, palette(), {.tone = u"deep"_s, .dark = true});
    CHECK(deepAndDark.contains(R"(class="panel" fill="#39404A")"));
    CHECK(deepAndDark.contains(R"(class="skin" fill="none" stroke="#9C6B50")"));
    CHECK(deepAndDark.size() == Svg.size());
}

TEST_CASE("What the palette does not know keeps its colour", "[core][drawing]")
{
    const QByteArray result = dressed(Svg, palette(), {.tone = u"deep"_s});
    CHECK(result.contains(R"(class="other" fill="#123456")"));
    CHECK(result.contains(R"(<path fill="#654321")"));
    CHECK(dressed(Svg, {}, {.tone = u"deep"_s}) == Svg);
    CHECK(dressed({}, palette(), {}).isEmpty());
}

TEST_CASE("A colour is replaced up to its end, however long it is", "[core][drawing]")
{
    const auto [svg, worn] = GENERATE(table<QByteArray, QByteArray>({
        {R"(<g class="skin" fill="#222"><a/></g>)", R"(<g class="skin" fill="#F8E3D5"><a/></g>)"},
        {R"(<g class="skin" fill="#"/>)", R"(<g class="skin" fill="#F8E3D5"/>)"},
        {R"(<g class="skin" fill="#11223344"/>)", R"(<g class="skin" fill="#F8E3D5"/>)"},
        {R"(<g class="skin" fill="#22)", R"(<g class="skin" fill="#22)"},
        {R"(<g class="skin" fill="#<a>"/>)", R"(<g class="skin" fill="#<a>"/>)"},
        {R"(<g class="skin" class="panel" fill="#222222"/>)",
         R"(<g class="skin" class="panel" fill="#F8E3D5"/>)"},
    }));
    CAPTURE(svg.toStdString());
    CHECK(dressed(svg, palette(), {.tone = u"light"_s}) == worn);
}

TEST_CASE("A tone that the palette does not have becomes its first", "[core][drawing]")
{
    CHECK(dressed(Svg, palette(), {.tone = u"medium"_s})
          == dressed(Svg, palette(), {.tone = u"light"_s}));
}

TEST_CASE("A drawing that is cut short is handed on as it is", "[core][drawing]")
{
    const auto length = GENERATE(range(0, 300, 7));
    CAPTURE(length);
    const QByteArray torn = Svg.first(std::min<qsizetype>(length, Svg.size()));
    CHECK(dressed(torn, palette(), {.tone = u"light"_s}).size() == torn.size());
}

TEST_CASE("A drawing says which frame it is and where words go", "[core][drawing]")
{
    const DrawingFacts facts = factsOf(Svg);
    CHECK(facts.clip == u"a-clip"_s);
    CHECK(facts.at == 12'040ms);
    CHECK(facts.labels == QList<int>{2});
    CHECK(facts.roles == QStringList{u"panel"_s, u"skin"_s, u"other"_s});
    CHECK(factsOf("no drawing") == DrawingFacts());
}

TEST_CASE("A guide without a palette has none and no problem", "[core][drawing]")
{
    const TemporaryGuide files;
    QList<Diagnostic> problems;
    CHECK(loadDrawingPalette(files.folder(), &problems) == DrawingPalette());
    CHECK(problems.isEmpty());
}

TEST_CASE("A palette with a mistake is not used, and the mistake is said", "[core][drawing][bad]")
{
    struct Case
    {
        QByteArray before;
        QByteArray after;
        QString said;
    };
    static const QList<Case> Cases{
        {R"("#EAF1EE")", R"("teal")", u"/roles/panel: “teal” is no colour"_s},
        {R"(, "#9C6B50"])", "]", u"/roles/skin: A role has one colour, or one for each of the 2"_s},
        {R"("roles")", R"("rolls")", u"roles"_s},
        {R"("tones": ["light", "deep"])", R"("tones": [])", u"/tones"_s},
        {"}\n}", "}", u"palette.json:"_s},
    };
    const Case each = GENERATE(from_range(Cases.begin(), Cases.end()));
    CAPTURE(each.before, each.after);
    const TemporaryGuide files;
    files.write(u"pictures/palette.json"_s, Palette);
    files.replace(u"pictures/palette.json"_s, each.before, each.after);
    QList<Diagnostic> problems;
    CHECK(loadDrawingPalette(files.folder(), &problems) == DrawingPalette());
    const QString said = test::report(problems);
    CAPTURE(said);
    CHECK(said.contains(each.said));
}
