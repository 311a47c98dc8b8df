// SPDX-License-Identifier: MIT
#pragma once

#include "store/attachment.h"
#include "store/filelooks.h"
#include "store/filmcaptions.h"
#include "store/keeper.h"
#include "store/ownchapters.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace expressly {

class Database;
struct FoundFile;

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
