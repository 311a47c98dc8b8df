// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/chapterlist.h"

#include <QObject>

namespace expressly {

/// Announces once when another chapter becomes current; which one that is, ChapterList says.
class ChapterTracker final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setChapters(const ChapterList &chapters);
    void setPosition(std::chrono::milliseconds position);

    [[nodiscard]] const ChapterList &chapters() const { return m_chapters; }
    [[nodiscard]] std::optional<qsizetype> current() const { return m_current; }

signals:
    void currentChanged(std::optional<qsizetype> index);

private:
    ChapterList m_chapters;
    std::optional<qsizetype> m_current;
};

} // namespace expressly
