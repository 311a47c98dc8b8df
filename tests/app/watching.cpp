// SPDX-License-Identifier: MIT
#include "app/watching.h"

#include "session/session.h"
#include "support/catch.h"
#include "support/clips/framenumber.h"
#include "ui/controls/studybar.h"
#include "ui/picture/videosurface.h"
#include "ui/player/filmdeck.h"
#include "ui/player/fullscreencontroller.h"
#include "ui/player/fullscreenwindow.h"
#include "ui/player/playerpanel.h"
#include "ui/practice/loopbar.h"
#include "ui/seekbar/loophandle.h"
#include "ui/seekbar/seekbar.h"

#include <QLabel>
#include <QTest>

#include <algorithm>
#include <utility>

namespace expressly::test {

Watching::Watching(const QString &name, In where, const QByteArray &stepRate)
    : Practice(stepRate)
    , loops(program.window().services().session.loops())
    , clip(testClip(name))
{
    REQUIRE(program.open(test::clip(name)));
    if (where == In::FullScreen) {
        program.fullScreen().enter();
        view = program.fullScreen().view();
        REQUIRE(QTest::qWaitForWindowActive(view));
    }
    QObject::connect(
        &program.player(), &MediaPlayer::roundFinished, &context, [this] { ++rounds; });
}

Watching::~Watching()
{
    program.fullScreen().leave();
}

void Watching::key(Qt::Key code, Qt::KeyboardModifiers modifiers)
{
    if (view != nullptr) {
        QTest::keyClick(view, code, modifiers);
    } else {
        program.press(code, modifiers);
    }
}

void Watching::setA(By by)
{
    if (by == By::Keys) {
        key(Qt::Key_Home, Qt::ControlModifier);
    } else {
        click(QStringLiteral("Set A"));
    }
}

void Watching::setB(By by)
{
    if (by == By::Keys) {
        key(Qt::Key_End, Qt::ControlModifier);
    } else {
        click(QStringLiteral("Set B"));
    }
}

void Watching::toggleLoop()
{
    key(Qt::Key_Backspace, Qt::ControlModifier);
}

void Watching::play()
{
    key(Qt::Key_Space);
}

void Watching::goTo(std::chrono::milliseconds position)
{
    CHECK(program.frameAfter([&] { program.session().film().seek(position); }));
}

int Watching::watch(std::chrono::milliseconds length)
{
    const auto until = program.player().position() + length;
    REQUIRE(waitUntil([&] { return program.player().position() >= until; }));
    return shownFrame();
}

int Watching::shownFrame()
{
    return frameAt(clip, program.frames.last().start);
}

int Watching::firstOfLoop()
{
    return frameAt(clip, loops.state().start.value_or(std::chrono::milliseconds(0)));
}

int Watching::lastOfLoop()
{
    const std::chrono::microseconds end = loops.state().end.value_or(std::chrono::milliseconds(0));
    return frameAt(clip, end - std::chrono::microseconds(1));
}

void Watching::listen()
{
    standing = shownFrame();
    program.frames.clear();
    rounds = 0;
}

void Watching::checkLoops(int first, int last)
{
    REQUIRE(waitUntil([this] { return rounds >= 2; }));
    QList<int> numbers;
    for (const VideoFrame &frame : std::as_const(program.frames)) {
        numbers.append(frameAt(clip, frame.start));
    }
    while (!numbers.isEmpty() && numbers.first() == standing && standing != first) {
        numbers.removeFirst(); // it may be drawn once more
    }
    REQUIRE_FALSE(numbers.isEmpty());
    CHECK(numbers.first() == first);
    CHECK(std::ranges::count(numbers, first) >= 2);
    CHECK(*std::ranges::min_element(numbers) == first);
    CHECK(*std::ranges::max_element(numbers) <= last);
    CHECK(program.player().isPlaying());
    const auto painted = view != nullptr ? readFrameNumber(view->deck().picture().grabFrame())
                                         : program.paintedFrame();
    REQUIRE(painted);
    CHECK(*painted >= first);
    CHECK(*painted <= last);
}

QString Watching::line()
{
    if (view == nullptr) {
        return visibleText(loopBar());
    }
    QString said; // also while the controls are hidden
    for (const auto *label : view->deck().studyBar().findChildren<QLabel *>()) {
        said += label->isHidden() ? QString() : label->text();
    }
    return said;
}

SeekBar &Watching::bar()
{
    return view != nullptr ? view->deck().seekBar() : seekBar();
}

LoopHandle *Watching::endHandle()
{
    return bar().findChildren<LoopHandle *>().at(1);
}

} // namespace expressly::test
