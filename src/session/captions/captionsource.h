// SPDX-License-Identifier: MIT
#pragma once

#include "core/captions/captiontrack.h"

#include <QFileInfo>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace expressly {

/// One choice in the list of captions: where they come from, and what they say.
struct CaptionSource
{
    enum class Origin {
        Opened, ///< A file that the person chose for this video.
        Guide,
        Beside, ///< A file beside the video, with its name.
        Inside, ///< A track of the video's own file.
    };

    Origin origin = Origin::Guide;
    QString language; ///< Two or three letters as the source writes them; may be empty.
    QString title;    ///< As the video's file calls the track; may be empty.
    QString path;     ///< Of the file; empty for a guide's captions that are not there.
    CaptionKind kind = CaptionKind::Full;
    bool isDefault = false; ///< Among the tracks inside the video: so its file says.
    int number = 0;         ///< Of a track inside the video, from 0.
    bool isRead = false;
    CaptionTrack track;
    QList<CaptionProblem> problems;
    QString encoding; ///< Of the file, in which it was read.
    bool isEncodingGuessed = false;
    bool isRolling = false; ///< See areRolling().

    [[nodiscard]] QString fileName() const { return QFileInfo(path).fileName(); }
    bool operator==(const CaptionSource &) const = default;
};

/// Whether two tags mean one language, whatever the region: "en", "eng" and "en-GB" do.
[[nodiscard]] bool isSameLanguage(QStringView first, QStringView second);

/// "English", in the language itself.
[[nodiscard]] QString languageName(const QString &language);

/// One name for each source: "English"; where two have the same, also where they come from.
[[nodiscard]] QStringList captionNames(const QList<CaptionSource> &sources);

/// The source to begin with: what was opened by hand, else the first of \a languages that there is,
/// else the first; of tracks inside the video rather its default one. Forced ones come after all
/// others, and sources that were read and hold nothing last.
[[nodiscard]] std::optional<qsizetype> preferredSource(const QList<CaptionSource> &sources,
                                                       const QStringList &languages);

} // namespace expressly
