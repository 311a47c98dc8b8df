// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/guide.h"

#include <QHash>
#include <QSet>

namespace expressly {

/// Quick look-ups in a guide for the validator, which asks for a great many ids.
class GuideIndex final
{
public:
    /// \a guide has to outlive the index.
    explicit GuideIndex(const Guide &guide);

    [[nodiscard]] const Guide &guide() const { return m_guide; }
    [[nodiscard]] const LessonEntry *lesson(const QString &idOrAlias) const;
    [[nodiscard]] const Video *video(const QString &id) const { return m_videos.value(id); }
    [[nodiscard]] const Source *source(const QString &id) const { return m_sources.value(id); }

    /// The ids of the steps in a lesson's file, read when first asked for. Nothing when the file
    /// cannot be read: that is reported where the lesson itself is.
    [[nodiscard]] const std::optional<QStringList> &stepIds(const QString &lessonId);

private:
    const Guide &m_guide;
    QHash<QString, const LessonEntry *> m_lessons;
    QHash<QString, const Video *> m_videos;
    QHash<QString, const Source *> m_sources;
    QHash<QString, std::optional<QStringList>> m_stepIds;
};

} // namespace expressly
