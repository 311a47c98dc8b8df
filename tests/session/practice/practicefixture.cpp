// SPDX-License-Identifier: MIT
#include "session/practice/practicefixture.h"

#include "core/reading/guideloader.h"
#include "support/catch.h"
#include "support/places.h"

#include <QFile>

namespace expressly::test {

using namespace std::chrono_literals;

PracticeFixture::PracticeFixture()
    : guide(std::make_shared<const Guide>(
        loadGuide(QStringLiteral(EXPRESSLY_TEST_DATA "/guides/small")).guide.value_or(Guide())))
{
    const QString path = folder.filePath(QStringLiteral("film.mp4"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    lesson = loadLesson(*guide, QStringLiteral("every-block")).lesson.value_or(Lesson());
    REQUIRE(stepsOf(lesson).size() == 2);
    library.attach(QStringLiteral("vimeo-film"), path, lookAt(path), 10min);
    session.setGuide(guide);
    steps.setLesson(lesson);
}

void PracticeFixture::openFilm()
{
    session.openVideo(
        QStringLiteral("vimeo-film"), TimeRange{.start = 0s, .end = {}}, FilmSession::Autoplay::No);
    becomeReady();
}

void PracticeFixture::becomeReady()
{
    player.becomeReady({.duration = 10min, .size = {640, 360}, .frameDuration = 40ms});
}

} // namespace expressly::test
