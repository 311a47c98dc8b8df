// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/chapterlist.h"
#include "core/guide/guide.h"
#include "media/film/mediaplayer.h"
#include "media/film/segmentplayer.h"
#include "session/film/filmchapters.h"
#include "session/film/filmpictures.h"
#include "session/film/filmstate.h"
#include "session/film/jumphistory.h"

#include <memory>
#include <stop_token>

namespace expressly {

class VideoLibrary;

/// Which film is open, where it comes from, and what of it is current. Turns the wishes of lessons,
/// chapter lists and keys into calls of the player; views show what it announces.
class FilmSession final : public QObject
{
    Q_OBJECT

public:
    enum class Autoplay { No, Yes };
    FilmSession(MediaPlayer &player, VideoLibrary &library, QObject *parent = nullptr);
    void setGuide(const std::shared_ptr<const Guide> &guide);
    /// Opens a video of the guide at \a range; without one, where it was left. When it is not on
    /// this computer, says so with the ways to see it.
    void openVideo(const QString &id, const std::optional<TimeRange> &range, Autoplay autoplay);
    /// Any film, with the chapters that lie in it or beside it; or one that the player opens
    /// already. One that the guide has is that video, as soon as it is known.
    void openFile(const QString &file, const std::optional<TimeRange> &range, Autoplay autoplay);
    void adoptFile(const QString &file, const std::optional<TimeRange> &range, Autoplay autoplay);
    /// As often and as fast as the segment says; false when its film cannot be played.
    bool practise(const Segment &segment);
    /// The guide's first clip of its own, standing still, when no film was opened yet.
    void showOwnClip();
    void close();
    void toggle();
    void seek(std::chrono::milliseconds position);
    void skip(std::chrono::milliseconds distance);
    void goToChapter(qsizetype index);
    void goToPreviousChapter();
    void goToNextChapter();
    void undoJump();        ///< Back to before the last jump; once more: forward again.
    void undoEarlierJump(); ///< After undoJump(): one jump further back.
    [[nodiscard]] bool canUndoJump() const { return !m_jumps.isEmpty(); }
    void rememberPosition();
    void reopen(Autoplay autoplay = Autoplay::No); ///< What is behind the open video now.
    [[nodiscard]] MediaPlayer &player() { return m_player; }
    [[nodiscard]] FilmChapters &filmChapters() { return m_chapters; }
    [[nodiscard]] FilmPictures &pictures() { return m_pictures; }
    [[nodiscard]] const QString &file() const { return m_file; } ///< Empty: it is not here.
    [[nodiscard]] SegmentPlayer &segments() { return m_segments; }
    /// Under which what the person does with the open film is remembered; empty: none is open.
    [[nodiscard]] QString key() const { return m_file.isEmpty() ? QString() : positionKey(); }
    [[nodiscard]] const Video &video() const { return m_video; }
    [[nodiscard]] const FilmState &state() const { return m_state; }
    [[nodiscard]] const std::shared_ptr<const Guide> &guide() const { return m_guide; }
    [[nodiscard]] const Video *findVideo(const QString &id) const; ///< Null: the guide has none.
    /// Whether the film plays, or was chosen freely: then a lesson that opens shows none of its
    /// own.
    [[nodiscard]] bool isWatched() const;
    [[nodiscard]] std::chrono::milliseconds shift() const { return m_shift; } ///< See FilmPlace.
    [[nodiscard]] const ChapterList &chapters() const { return m_chapters.list(); }
    [[nodiscard]] bool isHere(const Video &video) const;       ///< See isFilmHere().
    [[nodiscard]] QString stateText(const Video &video) const; ///< See FilmLocation.

signals:
    void stateChanged(const expressly::FilmState &state);
    void filmChanged(); ///< Another film, none, or this one in another way; after stateChanged().
    void noticeChanged(const QString &text);
    void chaptersKnown(); ///< Of the film that was opened, also when there are none.
    void currentChapterChanged(std::optional<qsizetype> index);
    /// Where the film is, or where it opens.
    void positionChanged(std::chrono::milliseconds position);
    void jumpsChanged();

private:
    void show(const Video &video, std::chrono::milliseconds shift);
    void setState(FilmState::Kind kind, const QString &problem = {});
    void refreshState() { setState(m_state.kind, m_state.problem); }
    void start(const std::optional<TimeRange> &range, Autoplay autoplay);
    void acceptOpened();
    void acceptChapters(const QList<Chapter> &ofFile);
    void followFile(const QString &videoId);
    void recognise();
    void become(const QString &videoId);
    void followPosition(std::chrono::milliseconds position);
    void updatePictures() { m_pictures.setFilm(m_file, chapters().starts()); }
    void noteJump(JumpHistory::Kind kind);
    [[nodiscard]] QString positionKey() const { return m_video.id.isEmpty() ? m_file : m_video.id; }

    MediaPlayer &m_player;
    SegmentPlayer m_segments{m_player};
    VideoLibrary &m_library;
    std::shared_ptr<const Guide> m_guide;
    Video m_video; ///< The open one; made up from its file for a film outside the guide.
    QString m_file;
    std::chrono::milliseconds m_shift{0};
    std::chrono::milliseconds m_requested{0};
    FilmState m_state;
    bool m_isOpen = false; ///< The player has opened it.
    FilmChapters m_chapters;
    FilmPictures m_pictures;
    JumpHistory m_jumps;
    Autoplay m_autoplay = Autoplay::No; ///< Of the film that opens.
    std::stop_source m_background;      ///< For what is asked of the disk for the open film.
};

} // namespace expressly
