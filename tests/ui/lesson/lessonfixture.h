// SPDX-License-Identifier: MIT
#pragma once

#include "support/catch.h"
#include "ui/lesson/lessonview.h"
#include "ui/lesson/samplelesson.h"

#include <QScrollBar>
#include <QTest>

namespace expressly::test {

/// A lesson in a window of its own that has the keys, and what a person does to its links.
struct LessonFixture
{
    explicit LessonFixture(const Lesson &lesson = sampleLesson(), QSize size = {700, 600})
    {
        qputenv("EXPRESSLY_REDUCED_MOTION", "1");
        view.setGuide(sampleGuide());
        view.resize(size);
        view.setLesson(lesson);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.setFocus();
    }
    Q_DISABLE_COPY_MOVE(LessonFixture)
    ~LessonFixture() { qunsetenv("EXPRESSLY_REDUCED_MOTION"); }

    [[nodiscard]] qsizetype linkWith(const QString &text) const
    {
        for (qsizetype index = 0; index < view.links().size(); ++index) {
            QTextCursor cursor(view.document());
            cursor.setPosition(view.links()[index].position);
            cursor.setPosition(view.links()[index].position + view.links()[index].length,
                               QTextCursor::KeepAnchor);
            if (cursor.selectedText().contains(text)) {
                return index;
            }
        }
        return -1;
    }

    void click(const QString &text)
    {
        const qsizetype link = linkWith(text);
        REQUIRE(link >= 0);
        const int hidden = int(view.linkRect(link).bottom()) - view.viewport()->height() + 20;
        if (hidden > 0) {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + hidden);
        }
        QTest::mouseClick(
            view.viewport(), Qt::LeftButton, {}, view.linkRect(link).center().toPoint());
    }

    LessonView view;
};

} // namespace expressly::test
