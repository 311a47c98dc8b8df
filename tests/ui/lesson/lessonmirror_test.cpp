// SPDX-License-Identifier: MIT
#include "core/guide/richtext.h"
#include "support/catch.h"
#include "ui/lesson/lessonpicture.h"
#include "ui/lesson/lessonview.h"
#include "ui/lesson/samplelesson.h"

#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace expressly;

TEST_CASE("Beside a mirrored film the lesson names the other side, at the same place",
          "[ui][lesson][mirror]")
{
    Lesson lesson = test::longLesson(12);
    lesson.blocks.append(
        Paragraph{.text = parseRichText(u"Take your {side:left} hand, *the {side:left}*.").text});
    LessonView view;
    view.setGuide(test::sampleGuide());
    view.resize(700, 600);
    view.setLesson(lesson);
    view.show();
    view.verticalScrollBar()->setValue(400);
    const auto position = view.readingPosition();
    CHECK(view.toPlainText().contains(u"Take your left hand, the left."_s));
    view.setMirrored(true);
    CHECK(view.toPlainText().contains(u"Take your right hand, the right."_s));
    CHECK(view.readingPosition().paragraph == position.paragraph);
    // The space above a paragraph counts as its top.
    CHECK(std::abs(view.verticalScrollBar()->value() - 400) < 16);
    view.setMirrored(false);
    CHECK(view.toPlainText().contains(u"Take your left hand, the left."_s));
}

TEST_CASE("A mirrored picture has its words the right way round at the mirrored place",
          "[ui][lesson][mirror]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"drawing.svg"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">)"
               R"(<path fill="#ff0000" d="M0 0L100 0L100 100L0 100Z"/>)"
               R"(<path fill="#ffffff" d="M100 0L200 0L200 100L100 100Z"/>)"
               R"(<rect id="label-1" fill="none" x="120" y="20" width="60" height="60"/></svg>)");
    file.close();
    PictureLook look{.tint = Qt::white, .ink = Qt::black};
    const QImage plain = renderPicture(path, {400, 200}, look, {u"F"_s});
    look.mirrored = true;
    const QImage mirrored = renderPicture(path, {400, 200}, look, {u"F"_s});
    CHECK(plain.pixelColor(50, 100) == QColor(255, 0, 0));
    CHECK(mirrored.pixelColor(350, 100) == QColor(255, 0, 0));
    CHECK(mirrored.pixelColor(20, 20) == QColor(Qt::white));
    // The letter is the same letter, only elsewhere.
    CHECK(mirrored.copy(40, 40, 120, 120) == plain.copy(240, 40, 120, 120));
}
