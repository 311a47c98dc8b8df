// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/fakemediaplayer.h"
#include "session/film/filmsession.h"
#include "session/practice/barscope.h"
#include "session/practice/loopsession.h"
#include "session/practice/practicesession.h"
#include "session/steps/stepsession.h"
#include "store/looplibrary.h"
#include "store/settings.h"
#include "store/videolibrary.h"

#include <QTemporaryDir>

namespace expressly::test {

/// The small guide with its film attached, and its lesson with two steps: 1:03 to 1:30, three times
/// at half speed, and 0:12 to 0:20.
struct PracticeFixture
{
    PracticeFixture();

    void openFilm();
    /// The film's answer after practise().
    void becomeReady();

    const QTemporaryDir folder;
    std::shared_ptr<const Guide> guide;
    Lesson lesson;
    FakeMediaPlayer player;
    VideoLibrary library{folder.filePath(QStringLiteral("library"))};
    LoopLibrary loopLibrary{folder.filePath(QStringLiteral("library"))};
    Settings settings{folder.filePath(QStringLiteral("settings"))};
    FilmSession session{player, library};
    StepSession steps{session};
    PracticeSession practice{session, steps, settings};
    LoopSession loops{session, loopLibrary};
    BarScope scope{session, practice, settings};
};

} // namespace expressly::test
