// SPDX-License-Identifier: MIT
#pragma once

#include "session/film/chaptertracker.h"
#include "store/ownchapters.h"

namespace expressly {

class VideoLibrary;

/// The chapters of the open film, and which of them is current. They are its guide's, else those
/// in its file, else those in a file beside it; the person's own are kept with it, and stand in
/// their place while they are shown.
class FilmChapters final : public QObject
{
    Q_OBJECT

public:
    using Time = std::chrono::milliseconds;

    /// \a library outlives this.
    explicit FilmChapters(VideoLibrary &library, QObject *parent = nullptr);

    /// \a key is the one under which the film's position is kept; empty: no film. Times of
    /// \a chapters are the guide's, those of the film lie \a shift later.
    void setFilm(const QString &key, const QList<Chapter> &chapters, Time shift);
    /// Those that were read from the film, or from beside it, once it is open.
    void setOfFilm(const QList<Chapter> &chapters);
    void setPosition(Time position);

    /// In times of the film, like all that is announced.
    [[nodiscard]] const ChapterList &list() const { return m_tracker.chapters(); }
    [[nodiscard]] std::optional<qsizetype> current() const { return m_tracker.current(); }

    [[nodiscard]] bool hasOfFilm() const { return !m_ofFilm.isEmpty(); }
    [[nodiscard]] bool hasOwn() const { return m_own.has_value(); }
    [[nodiscard]] bool showsOwn() const { return m_own && m_own->areShown; }
    /// Keeps and shows them.
    void setOwn(const QList<Chapter> &chapters);
    void showOwn(bool shown);
    /// Whether what the person did is in the library's file.
    [[nodiscard]] bool areSaved() const;

signals:
    void savedChanged();
    /// Another film has these, or the same one has others now.
    void changed(const expressly::ChapterList &chapters);
    void currentChanged(std::optional<qsizetype> index);

private:
    void choose();
    void announceOthers();
    void readAgain();

    VideoLibrary &m_library;
    QString m_key;
    QList<Chapter> m_ofFilm;
    std::optional<OwnChapters> m_own;
    Time m_shift{0};
    Time m_position{0};
    ChapterTracker m_tracker;
};

/// What a file says of its chapters: \a embedded, else those in a file beside it; in the guide's
/// times.
[[nodiscard]] QList<Chapter> chaptersOfFile(const QString &file,
                                            const QList<Chapter> &embedded,
                                            std::chrono::milliseconds shift);

/// One sentence when some of \a chapters begin after the end of a film of that length; else empty.
[[nodiscard]] QString complaintBeyondEnd(const QList<Chapter> &chapters,
                                         std::chrono::milliseconds duration);

} // namespace expressly
