// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/widgets/fittinglabel.h"

#include <QCoreApplication>

using namespace expressly;

TEST_CASE("A label says what fits, and never a cut text", "[ui][fittinglabel]")
{
    const QString whole = QStringLiteral("Technique  ›  Press, compress, release");
    const QString part = QStringLiteral("Technique");
    FittingLabel label;
    label.setTexts({whole, part});
    const int needed = label.fontMetrics().horizontalAdvance(whole);
    label.resize(needed, 20);
    label.show();
    CHECK(label.text() == whole);
    label.resize(needed - 1, 20);
    QCoreApplication::processEvents();
    CHECK(label.text() == part);
    CHECK(label.toolTip() == whole);
    CHECK(label.accessibleName() == whole);
    label.resize(4, 20);
    QCoreApplication::processEvents();
    CHECK(label.text().isEmpty());
    label.resize(needed, 20);
    QCoreApplication::processEvents();
    CHECK(label.text() == whole);
    QFont font = label.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    label.setFont(font);
    CHECK(label.text() == part);
    label.setTexts({});
    CHECK(label.text().isEmpty());
}
