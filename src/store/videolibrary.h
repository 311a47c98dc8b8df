// SPDX-License-Identifier: MIT
#pragma once

#include "store/filelooks.h"
#include "store/filmcaptions.h"
#include "store/keeper.h"
#include "store/ownchapters.h"

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace expressly {

class Database;
struct FoundFile;

/// Which file on this computer is which video.
struct Attachment
{
    enum class State {
        NotYet,         ///< No file was attached; nothing else here holds.
        OnThisComputer, ///< The file is there, with the size it had.
        Moved,          ///< There is no file in that place any more.
        Replaced,       ///< Another file, of another size, has its place.
    };

    State state = State::NotYet;
    QString path;
    qint64 size = 0; ///< When it was attached, in bytes, like all below.
    QDateTime modified;
    std::optional<std::chrono::milliseconds> duration; ///< The file's own, when it was measured.
    std::chrono::milliseconds chapterShift{0};         ///< Added to each chapter's time.
    bool shiftChosen = false;                          ///< The person said how much, 0 included.

    bool operator==(const Attachment &) const = default;
};

/// Whether the file's length is more than 2 s from the guide's and the person has not yet said what
/// that means for the chapters.
[[nodiscard]] bool asksAboutLength(const Attachment &attachment,
                                   std::optional<std::chrono::milliseconds> expected);

/// Remembers the attached files, and the position and the person's chapters in every video. The
/// database is opened when it is first needed; while it cannot be used, all of this works until the
/// program ends.
class VideoLibrary final : public Keeper
{
    Q_OBJECT

public:
    /// What is known of a file; nothing while nobody has looked at it.
    using Look = std::function<std::optional<FileLook>(const QString &path)>;

    /// Keeps library.sqlite in \a folder, which is made when it is first needed.
    explicit VideoLibrary(const QString &folder, QObject *parent = nullptr);
    ~VideoLibrary() override;

    /// How files are looked at from now on; at first the disk is asked and waited for.
    void setLook(Look look);
    /// To be told when a look finds something new: says which videos that concerns.
    void announceLook(const QString &path);

    /// Replaces what was attached to the video before. \a look is what the file is.
    void attach(const QString &videoId,
                const QString &path,
                const FileLook &look,
                std::optional<std::chrono::milliseconds> duration = {},
                std::optional<std::chrono::milliseconds> chapterShift = {});
    /// Forgets the file; the file itself is not touched.
    void detach(const QString &videoId);
    /// Its state is what is known of its file.
    [[nodiscard]] Attachment attachment(const QString &videoId);
    void setChapterShift(const QString &videoId, std::chrono::milliseconds shift);

    /// Its file was found in another place.
    void setFound(const QString &videoId, const FoundFile &found);

    /// \a key is a video's id, or the absolute path of a file that is none of the guide's videos.
    void rememberPosition(const QString &key, std::chrono::milliseconds position);
    void forgetPosition(const QString &key);
    [[nodiscard]] std::optional<std::chrono::milliseconds> position(const QString &key);

    /// Chapters of the person's own, under the same keys as positions.
    void setOwnChapters(const QString &key, const OwnChapters &chapters);
    [[nodiscard]] std::optional<OwnChapters> ownChapters(const QString &key);

    /// How its captions are read, under the same keys.
    void setFilmCaptions(const QString &key, const FilmCaptions &captions);
    [[nodiscard]] FilmCaptions filmCaptions(const QString &key);

    /// Files, shifts and chapters; positions are no work.
    [[nodiscard]] bool hasUnsavedWork() const override;
    void save() override;

signals:
    /// Attached, detached or shifted.
    void changed(const QString &videoId);
    /// Its file was looked at or found, and the state may be another one.
    void seen(const QString &videoId);

private:
    std::unique_ptr<Database> m_database;
    Look m_look = lookAt;
};

} // namespace expressly
