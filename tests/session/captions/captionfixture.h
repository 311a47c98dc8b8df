// SPDX-License-Identifier: MIT
#pragma once

#include "media/film/fakemediaplayer.h"
#include "session/captions/captionsession.h"
#include "session/film/filmsession.h"
#include "store/settings.h"
#include "store/videolibrary.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace expressly::test {

/// Three lines, the second and third of which overlap from 0:05 to 0:06.
inline const QByteArray ThreeCues = "WEBVTT\n\n00:01.000 --> 00:03.000\nPress back.\n\n"
                                    "00:04.000 --> 00:06.000\n- Compress,\n- and hold.\n\n"
                                    "00:05.000 --> 00:08.000\nRelease.\n";

[[nodiscard]] inline Cue
cue(std::chrono::milliseconds start, std::chrono::milliseconds end, const QString &text)
{
    return {.id = {}, .start = start, .end = end, .text = text};
}

/// A session whose films are files that only look like ones, in a folder of its own.
struct CaptionFixture
{
    CaptionFixture() { write(QStringLiteral("film.mp4"), "no film"); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    /// A guide with one clip of its own, whose captions are \a files by language.
    void useGuide(const QHash<QString, QString> &files)
    {
        write(QStringLiteral("clip.mp4"), "no film");
        Guide guide;
        guide.folder = folder.path();
        guide.language = QStringLiteral("en");
        Video clip;
        clip.id = QStringLiteral("clip");
        clip.file = QStringLiteral("clip.mp4");
        clip.captions = files;
        guide.videos = {clip};
        session.setGuide(std::make_shared<const Guide>(guide));
    }

    void openClip()
    {
        session.openVideo(QStringLiteral("clip"), std::nullopt, FilmSession::Autoplay::No);
        player.becomeReady({.duration = std::chrono::minutes(10), .size = {640, 360}});
    }

    void openFilm()
    {
        session.openFile(
            folder.filePath(QStringLiteral("film.mp4")), std::nullopt, FilmSession::Autoplay::No);
        player.becomeReady({.duration = std::chrono::minutes(10), .size = {640, 360}});
    }

    /// Waits until the captions in use were read.
    [[nodiscard]] bool waitForTrack() const
    {
        return QTest::qWaitFor([this] { return !captions.track().isEmpty(); });
    }

    const QTemporaryDir folder;
    FakeMediaPlayer player;
    VideoLibrary library{folder.filePath(QStringLiteral("library"))};
    Settings settings{folder.filePath(QStringLiteral("settings"))};
    FilmSession session{player, library};
    CaptionSession captions{session, settings, library};
};

} // namespace expressly::test
