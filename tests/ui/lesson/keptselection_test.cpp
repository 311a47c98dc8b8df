// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/lesson/keptselection.h"

#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace expressly;

namespace {

/// The paragraphs of a document whose every block is one, but for the first \a heads.
QList<int> paragraphsOf(const QTextDocument &document, int heads = 0)
{
    QList<int> paragraphs;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (heads-- <= 0) {
            paragraphs.append(block.position());
        }
    }
    return paragraphs;
}

QTextCursor select(QTextDocument &document, int anchor, int end)
{
    QTextCursor cursor(&document);
    cursor.setPosition(anchor);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

TEST_CASE("What was marked is marked in another layout of the same words", "[ui][lesson]")
{
    QTextDocument before(u"Wash your hands.\nTake your left hand."_s);
    QTextDocument after(u"1\nWash your hands.\nTake your left hand."_s);
    const auto [anchor, end] = GENERATE(std::pair(5, 9), std::pair(9, 5), std::pair(5, 27));
    CAPTURE(anchor, end);
    const QTextCursor former = select(before, anchor, end);
    const KeptSelection kept(former, paragraphsOf(before));
    const QTextCursor cursor = kept.in(after, paragraphsOf(after, 1));
    CHECK(cursor.selectedText() == former.selectedText());
    CHECK(cursor.anchor() == anchor + 2);
    CHECK(cursor.position() == end + 2);
}

TEST_CASE("Where other words stand now, only the place is kept", "[ui][lesson]")
{
    QTextDocument before(u"Wash your hands.\nTake your left hand."_s);
    QTextDocument after(u"Wash your hands.\nTake your right hand."_s);
    const KeptSelection kept(select(before, 5, 34), paragraphsOf(before));
    const QTextCursor cursor = kept.in(after, paragraphsOf(after));
    CHECK_FALSE(cursor.hasSelection());
    CHECK(cursor.position() == 5);
}

TEST_CASE("A place that is no longer there is the last one that is", "[ui][lesson]")
{
    QTextDocument before(u"One.\nTwo.\nThree."_s);
    QTextDocument after(u"One."_s);
    const KeptSelection kept(select(before, 15, 15), paragraphsOf(before));
    const QTextCursor cursor = kept.in(after, paragraphsOf(after));
    CHECK(cursor.position() == 4);
}
