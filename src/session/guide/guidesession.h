// SPDX-License-Identifier: MIT
#pragma once

#include "core/reading/guideloader.h"

#include <QObject>

#include <memory>

namespace expressly {

/// Which guide and which lesson are open. Panes ask it to open things and show what it announces.
class GuideSession final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The guides that are opened from now on are in the first of these that they have.
    void setLanguages(const QStringList &languages) { m_wish.languages = languages; }
    /// Where the person is, for the guides that are opened from now on, and for the one that is
    /// open.
    void setRegion(const QString &code);
    /// False when nothing in the folder can be shown; diagnostics() says why.
    bool openGuide(const QString &folder);
    /// Opens a lesson by id or former id. An unknown one changes nothing and is said with the
    /// nearest.
    bool openLesson(const QString &idOrAlias, const QString &step = {});

    /// Null until a guide is open.
    [[nodiscard]] const std::shared_ptr<const Guide> &guide() const { return m_guide; }
    [[nodiscard]] const Lesson &lesson() const { return m_lesson; }
    [[nodiscard]] const QList<Diagnostic> &diagnostics() const { return m_diagnostics; }
    [[nodiscard]] QString firstLesson() const;
    /// What was last said, for a window that came later.
    [[nodiscard]] const QString &notice() const { return m_notice; }

signals:
    void guideChanged();
    void lessonChanged(const expressly::Lesson &lesson, const QString &step);
    void reworded(); ///< The guide and the lesson are the same, in words for another region.
    /// One sentence or more for the person, such as a lesson that has errors; empty: all is well.
    void noticeChanged(const QString &text);

private:
    void say(const QString &notice);
    [[nodiscard]] QString unknownStepNotice(const QString &step) const;

    GuideWish m_wish;
    std::shared_ptr<const Guide> m_guide;
    Lesson m_lesson;
    QList<Diagnostic> m_diagnostics;
    QString m_guideNotice; ///< Said until the second lesson is opened; the first comes by itself.
    QString m_notice;
};

} // namespace expressly
