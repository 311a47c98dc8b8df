// SPDX-License-Identifier: MIT
#include "ui/library/shownlibrary.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

namespace expressly::test {

using namespace std::chrono_literals;

VideoCardState stateOf(const QString &id, FilmLocation location)
{
    VideoCardState state;
    state.video = {.id = id,
                   .title = QStringLiteral("Film ") % id,
                   .presenter = QStringLiteral("A presenter"),
                   .publisher = QStringLiteral("A publisher"),
                   .languages = {QStringLiteral("en"), QStringLiteral("fr")},
                   .page = QStringLiteral("https://vimeo.com/1234"),
                   .pageCertainty = Certainty::Verified,
                   .duration = 156s,
                   .durationCertainty = Certainty::Verified,
                   .rights = {.owner = QStringLiteral("An owner"),
                              .terms = QStringLiteral("All rights reserved.")}};
    state.location = location;
    state.path = location == FilmLocation::NotYet || location == FilmLocation::OwnClip
                     ? QString()
                     : QStringLiteral("/home/someone/Videos/film.mp4");
    return state;
}

std::chrono::milliseconds timeOf(const QSignalSpy &spy)
{
    return spy.constLast().at(1).value<std::chrono::milliseconds>();
}

ShownLibrary::ShownLibrary(const QList<VideoCardState> &videos, QSize size)
{
    page.setVideos(videos);
    page.resize(size);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
}

VideoCard *ShownLibrary::card(const QString &id) const
{
    for (VideoCard *each : page.findChildren<VideoCard *>()) {
        if (each->videoId() == id && !each->isHidden()) {
            return each;
        }
    }
    return nullptr;
}

QString ShownLibrary::textOf(const QString &id) const
{
    QStringList texts;
    for (const QLabel *label : card(id)->findChildren<QLabel *>()) {
        if (label->isVisible()) {
            texts.append(label->text().remove(QChar(0x200B)));
        }
    }
    return texts.join(QLatin1Char('\n'));
}

qsizetype ShownLibrary::wishes() const
{
    return attach.count() + detach.count() + openPage.count() + play.count() + shift.count();
}

void ShownLibrary::click(const QString &id, const char *name) const
{
    QPushButton *button = find(id, name);
    REQUIRE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace expressly::test
