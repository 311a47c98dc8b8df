// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/cursor.h"

namespace expressly {

struct FirstPage;
struct Video;

struct VideoTitles
{
    QString title;
    QStringList chapters; ///< In the order of the video's chapters.
};

/// The titles of <lang>/strings.json, looked up in the tree itself: copying ten thousand of them
/// into a table first would take longer than the look-ups. What is asked for and missing is
/// reported.
class Titles final
{
public:
    explicit Titles(const Cursor &root);
    Titles(const Titles &) = delete;
    Titles &operator=(const Titles &) = delete;

    [[nodiscard]] QString section(const QString &id) const;
    [[nodiscard]] QString lesson(const QString &id) const;
    [[nodiscard]] QString region(const QString &code) const;
    /// Sets the words of \a page; a choice that has none keeps an empty title.
    void nameFirstPage(FirstPage &page) const;
    /// Nothing when one of them is missing.
    [[nodiscard]] std::optional<VideoTitles> video(const Video &video) const;

private:
    Cursor m_root;
    std::optional<Cursor> m_sections;
    std::optional<Cursor> m_lessons;
    std::optional<Cursor> m_videos;
    std::optional<Cursor> m_regions;   ///< Only guides that know regions have them.
    std::optional<Cursor> m_firstPage; ///< Only guides that have one.
};

} // namespace expressly
