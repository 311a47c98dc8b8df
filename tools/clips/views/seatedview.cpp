// SPDX-License-Identifier: MIT
#include "parts/curves.h"
#include "parts/frontbody.h"
#include "parts/hand.h"
#include "parts/marks.h"
#include "views/views.h"

using namespace Qt::StringLiterals;

namespace expressly::clips {

namespace {

constexpr qreal Line = 4;
constexpr QPointF Bowl{6, 322};
constexpr qreal BowlWidth = 380;

void drawChair(Canvas &canvas)
{
    QPainterPath back;
    back.addRoundedRect(QRectF(-560, -330, 1740, 1600), 210, 210);
    canvas.fill(back, Role::Table);
    canvas.stroke(back, Role::WarmLine, Line);
}

/// Neck, shoulders and the bare skin between the halves of the open shirt.
void drawTrunk(Canvas &canvas)
{
    const QPainterPath left =
        smooth({{170, -900}, {168, -760}, {140, -680}, {40, -620}, {-120, -560}});
    const QPainterPath right =
        smooth({{440, -900}, {442, -760}, {470, -680}, {570, -620}, {730, -560}});
    QPainterPath trunk = left;
    trunk.lineTo(-270, -200);
    trunk.lineTo(-260, 120);
    trunk.lineTo(-240, 760);
    trunk.lineTo(800, 760);
    trunk.lineTo(800, -560);
    trunk.connectPath(right.toReversed());
    trunk.closeSubpath();
    canvas.fill(trunk, Role::Skin);
    canvas.stroke(left, Role::SkinLine, Line);
    canvas.stroke(right, Role::SkinLine, Line);
    canvas.stroke(
        smooth({{70, -590}, {170, -566}, {262, -540}, {290, -520}}), Role::SkinLine, 3, 0.7);
    canvas.stroke(
        smooth({{540, -590}, {440, -566}, {350, -540}, {322, -520}}), Role::SkinLine, 3, 0.7);
    canvas.stroke(smooth({{306, 330}, {302, 400}, {304, 470}}), Role::SkinLine, 3, 0.4);
}

void fillCloth(Canvas &canvas, const QPainterPath &shape)
{
    canvas.fill(shape, Role::Cloth);
    canvas.stroke(shape, Role::ClothLine, Line);
}

void drawShirt(Canvas &canvas)
{
    // Her left half covers the other breast.
    const QPainterPath edge = smooth({{470, -690},
                                      {404, -520},
                                      {322, -330},
                                      {262, -150},
                                      {246, 40},
                                      {262, 240},
                                      {282, 460},
                                      {288, 760}});
    QPainterPath left = edge;
    left.lineTo(880, 760);
    left.lineTo(852, 300);
    left.connectPath(smooth(
        {{852, 300}, {870, 60}, {876, -260}, {840, -500}, {720, -585}, {560, -650}, {470, -690}}));
    left.closeSubpath();
    fillCloth(canvas, left);
    canvas.stroke(
        smooth({{340, 190}, {440, 262}, {560, 268}, {680, 220}, {760, 130}}), Role::ClothShade, 14);
    canvas.stroke(smooth({{520, -560}, {500, -400}, {470, -260}}), Role::ClothShade, 14);
    canvas.stroke(edge.translated(34, 4), Role::ClothLine, 2.4, 0.6);
    // Her right half hangs open beside the breast.
    QPainterPath right = smooth({{142, -690},
                                 {60, -520},
                                 {-70, -390},
                                 {-176, -240},
                                 {-226, -60},
                                 {-230, 140},
                                 {-204, 420},
                                 {-196, 760}});
    right.lineTo(-320, 760);
    right.connectPath(smooth({{-320, 760},
                              {-300, 300},
                              {-290, 0},
                              {-330, -300},
                              {-250, -500},
                              {-110, -585},
                              {50, -650},
                              {142, -690}}));
    right.closeSubpath();
    fillCloth(canvas, right);
}

/// The sleeve is rolled up to the elbow.
void drawRightSleeve(Canvas &canvas)
{
    const QPainterPath cuff = smooth({{-404, 486}, {-450, 404}, {-536, 340}});
    QPainterPath sleeve = smooth({{-110, -585},
                                  {-270, -520},
                                  {-380, -360},
                                  {-480, -120},
                                  {-600, 150},
                                  {-700, 380},
                                  {-716, 520},
                                  {-640, 620},
                                  {-520, 596},
                                  {-404, 486}});
    sleeve.connectPath(cuff);
    sleeve.connectPath(smooth({{-536, 340}, {-440, 200}, {-360, 40}, {-290, -140}, {-240, -300}}));
    canvas.fill(sleeve, Role::Cloth);
    canvas.stroke(sleeve, Role::ClothLine, Line);
    canvas.stroke(cuff.translated(-34, 30), Role::ClothLine, 2.4, 0.6);
    canvas.stroke(smooth({{-400, -240}, {-450, -60}, {-540, 130}}), Role::ClothShade, 14);
}

/// The other arm carries the bowl.
void drawLeftSleeve(Canvas &canvas)
{
    QPainterPath sleeve = smooth({{720, -585},
                                  {880, -520},
                                  {990, -330},
                                  {1060, -60},
                                  {1120, 250},
                                  {1140, 480},
                                  {1060, 620},
                                  {880, 644},
                                  {700, 616}});
    sleeve.connectPath(smooth({{700, 616}, {676, 500}, {684, 412}}));
    sleeve.connectPath(smooth({{684, 412}, {800, 400}, {880, 350}, {892, 200}, {860, -60}}));
    canvas.fill(sleeve, Role::Cloth);
    canvas.stroke(sleeve, Role::ClothLine, Line);
    canvas.stroke(smooth({{960, 500}, {1010, 440}, {1030, 340}}), Role::ClothShade, 14);
}

void drawLap(Canvas &canvas)
{
    QPainterPath lap = smooth({{-700, 900},
                               {-560, 716},
                               {-300, 634},
                               {0, 612},
                               {306, 606},
                               {612, 612},
                               {912, 634},
                               {1170, 716},
                               {1300, 900}});
    lap.closeSubpath();
    canvas.fill(lap, Role::MetalShade);
    canvas.stroke(lap, Role::MetalLine, Line);
}

void drawSeatedView(Canvas &canvas, const Pose &pose)
{
    static const Hand Hold = Hand::posture(u"c-hold"_s);
    static const Hand Carry = Hand::posture(u"hold-bowl"_s);
    const SkinField calm;
    drawChair(canvas);
    drawTrunk(canvas);
    drawBreast(canvas);
    drawAreola(canvas, calm);
    drawNipple(canvas, calm);
    drawShirt(canvas);
    drawLap(canvas);
    QTransform mirrored;
    mirrored.translate(Bowl.x() + 10, Bowl.y() + BowlWidth * 0.47);
    mirrored.scale(-1, 1);
    {
        const Placed placed(canvas, mirrored);
        drawPalm(canvas, Carry);
        drawFingers(canvas, Carry);
    }
    drawBowlBack(canvas, Bowl, BowlWidth, pose.collected, 1);
    drawHand(canvas, Hold);
    drawRightSleeve(canvas);
    drawDrops(canvas, pose, {0, 3}, Bowl.y() + 20);
    drawBowlFront(canvas, Bowl, BowlWidth);
    {
        const Placed placed(canvas, mirrored);
        drawThumb(canvas, Carry);
        drawPalmLines(canvas, Carry);
    }
    drawLeftSleeve(canvas);
}

} // namespace

View seatedView()
{
    return {u"seated"_s, {}, drawSeatedView};
}

} // namespace expressly::clips
