// SPDX-License-Identifier: MIT
#include "app/practicelesson.h"

#include "session/library/librarysession.h"
#include "session/session.h"
#include "support/catch.h"
#include "support/places.h"
#include "ui/lesson/lessonview.h"
#include "ui/player/filmdeck.h"
#include "ui/practice/loopbar.h"
#include "ui/practice/practicestrip.h"
#include "ui/seekbar/seekbar.h"

#include <QPushButton>
#include <QTest>

namespace expressly::test {

namespace {

QString practiceGuide(const Home &home, const QByteArray &rate)
{
    const QString guide = home.path(QStringLiteral("small"));
    copyFolder(QStringLiteral(EXPRESSLY_TEST_DATA "/guides/small"), guide);
    changeFile(guide + QStringLiteral("/videos.json"), "\"10:00\"", "\"10:02\"");
    const QString lesson = guide + QStringLiteral("/en/every-block.json");
    changeFile(lesson,
               "\"chapter\": \"one\", \"repeats\": 3, \"rate\": 0.5",
               "\"start\": 434, \"end\": 434.4, \"repeats\": 2, \"rate\": " + rate);
    changeFile(
        lesson, R"("start": "0:12", "end": 20)", R"("start": 434.8, "end": 435, "repeats": 1)");
    return guide;
}

} // namespace

Practice::Practice(const QByteArray &rate)
    : program({.guide = practiceGuide(home, rate), .lesson = QStringLiteral("every-block")})
{
    program.attach(QStringLiteral("vimeo-film"), clip(u"ten-minutes.mp4"));
}

PracticeStrip &Practice::strip()
{
    return *program.window().playerPanel().findChild<PracticeStrip *>();
}

LoopBar &Practice::loopBar()
{
    return *program.window().playerPanel().findChild<LoopBar *>();
}

SeekBar &Practice::seekBar()
{
    return program.window().playerPanel().deck().seekBar();
}

QPushButton *Practice::button(const QString &text)
{
    for (auto *button : program.window().playerPanel().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(QLatin1Char('&')) == text) {
            return button;
        }
    }
    return nullptr;
}

void Practice::click(const QString &text)
{
    QPushButton *found = button(text);
    CAPTURE(text);
    REQUIRE(found != nullptr);
    QTest::mouseClick(found, Qt::LeftButton);
}

bool Practice::waits()
{
    return waitUntil(
        [this] {
        const auto &state = program.window().services().session.practice().state();
        return state && state->isWaiting;
        },
        30'000);
}

qsizetype Practice::practiseLink(const QString &step)
{
    const auto &links = program.lesson().links();
    const auto found = std::ranges::find_if(links, [&step](const LessonLink &link) {
        return link.stepId == step && link.deed == LessonLink::Deed::Practise;
    });
    return found == links.end() ? -1 : found - links.begin();
}

} // namespace expressly::test
