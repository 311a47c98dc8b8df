// SPDX-License-Identifier: MIT
#include "session/captions/captionfixture.h"
#include "support/catch.h"
#include "ui/captions/captioncolors.h"
#include "ui/captions/captionstrip.h"
#include "ui/theme/theme.h"

#include <QAccessible>

using namespace expressly;
using namespace std::chrono_literals;

namespace {

CaptionTrack oneLine()
{
    return CaptionTrack({test::cue(1s, 2s, QStringLiteral("Press back."))});
}

void lay(CaptionStrip &strip, int width)
{
    strip.resize(width, strip.heightForWidth(width));
    strip.show();
}

} // namespace

TEST_CASE("The strip keeps its height whatever is said", "[ui][player][captions]")
{
    CaptionStrip strip;
    strip.setTrack(oneLine());
    const int height = strip.heightForWidth(464);
    CHECK(height >= 2 * strip.fontMetrics().height());
    strip.setTexts({QStringLiteral("Press back.")});
    CHECK(strip.heightForWidth(464) == height);
    strip.setTexts({});
    CHECK(strip.heightForWidth(464) == height);
}

TEST_CASE("A track with longer captions gets a third line, and no more", "[ui][player][captions]")
{
    CaptionStrip strip;
    strip.setTrack(oneLine());
    const int two = strip.heightForWidth(464);
    const QString sentence = QStringLiteral("Press straight back, towards the chest wall. ");
    strip.setTrack(CaptionTrack({test::cue(1s, 2s, sentence.repeated(3))}));
    const int three = strip.heightForWidth(464);
    CHECK(three > two);
    strip.setTrack(CaptionTrack({test::cue(1s, 2s, sentence.repeated(20))}));
    CHECK(strip.heightForWidth(464) == three);
}

TEST_CASE("Larger captions take more room, each size more than the one before",
          "[ui][player][captions]")
{
    CaptionStrip strip;
    strip.setTrack(oneLine());
    int former = 0;
    for (const auto size :
         {CaptionSize::Small, CaptionSize::Medium, CaptionSize::Large, CaptionSize::Largest}) {
        strip.setLook({.size = size});
        CHECK(strip.heightForWidth(464) > former);
        former = strip.heightForWidth(464);
    }
    CHECK(strip.heightForWidth(1920) > former);
}

TEST_CASE("The author's lines are kept where they fit, and flow where not",
          "[ui][player][captions]")
{
    CaptionStrip strip;
    lay(strip, 464);
    strip.setTexts({QStringLiteral("Make a C: thumb above,\nfingers below.")});
    CHECK(
        strip.lines()
        == QStringList{QStringLiteral("Make a C: thumb above,"), QStringLiteral("fingers below.")});
    strip.setTexts({QStringLiteral("They meet behind the nipple, and not on it at all, and that in "
                                   "every round,\nso.")});
    CHECK(strip.lines().size() <= 3);
    CHECK(strip.lines().last() != QStringLiteral("so."));
    CHECK(strip.lines().join(u' ')
          == QStringLiteral("They meet behind the nipple, and not on it at all, and that in every "
                            "round, so."));
}

TEST_CASE("Captions that overlap stand in their order, and what is too long ends visibly",
          "[ui][player][captions]")
{
    CaptionStrip strip;
    lay(strip, 464);
    strip.setTexts({QStringLiteral("Compress."), QStringLiteral("Release.")});
    CHECK(strip.lines() == strip.texts());
    strip.setTexts({QStringLiteral("Press straight back, towards the chest wall. ").repeated(20)});
    CHECK(strip.lines().size() <= 4);
    CHECK(strip.lines().last().endsWith(u'…'));
}

TEST_CASE("The strip paints the colours chosen", "[ui][player][captions]")
{
    const auto colors = GENERATE(CaptionColors::Theme,
                                 CaptionColors::BlackOnWhite,
                                 CaptionColors::WhiteOnBlack,
                                 CaptionColors::YellowOnBlack);
    CaptionStrip strip;
    strip.setLook({.colors = colors});
    lay(strip, 464);
    strip.setTexts({QStringLiteral("MMMMMMMMMM")});
    const CaptionInk ink = captionInk(colors, strip.palette());
    CHECK(contrast(ink.text, ink.ground) >= 4.5);
    const QImage picture = strip.grab().toImage();
    CHECK(picture.pixelColor(1, 1) == ink.ground);
    bool found = false;
    for (int x = 0; x < picture.width(); ++x) {
        found = found || picture.pixelColor(x, picture.height() / 2) == ink.text;
    }
    CHECK(found);
}

TEST_CASE("Over the picture only the words have a ground", "[ui][player][captions]")
{
    CaptionStrip strip;
    strip.setLook({.colors = CaptionColors::WhiteOnBlack, .overPicture = true});
    lay(strip, 464);
    const auto paint = [&strip] {
        QImage picture(strip.size(), QImage::Format_ARGB32);
        picture.fill(Qt::red);
        strip.render(&picture, {}, {}, QWidget::RenderFlags());
        return picture;
    };
    CHECK(paint().pixelColor(232, strip.height() / 2) == QColor(Qt::red));
    strip.setTexts({QStringLiteral("Press back.")});
    CHECK(paint().pixelColor(2, 2) == QColor(Qt::red));
    CHECK(paint().pixelColor(232, strip.height() - 12) != QColor(Qt::red));
}

TEST_CASE("A screen reader can read the caption", "[ui][player][captions]")
{
    CaptionStrip strip;
    CHECK(strip.accessibleName() == QStringLiteral("Captions"));
    strip.setTexts({QStringLiteral("Compress,\nand hold.")});
    CHECK(strip.accessibleName() == QStringLiteral("Caption: Compress, and hold."));
}
