// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/guide.h"
#include "core/time/timerange.h"
#include "ui/lesson/gentlescroll.h"
#include "ui/lesson/lessonpage.h"
#include "ui/theme/theme.h"

#include <QTextEdit>

#include <memory>

class QPrinter;

namespace expressly {

/// Shows one lesson: text in a centred column, step cards, and times as buttons.
class LessonView final : public QTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LessonView)

public:
    enum class Scrolling { Allowed, Never, Always };
    explicit LessonView(QWidget *parent = nullptr);
    ~LessonView() override;

    void setGuide(const Guide &guide);
    void setLesson(const Lesson &lesson); ///< Shows it from its top.
    void setTheme(const Theme &theme);
    void reword(const Guide &guide, const Lesson &lesson); ///< The same ones in other words.
    void setChoices(const LessonChoices &choices);
    void setZoom(int percent); ///< Held within the bounds of Settings.
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setMirrored(bool mirrored); ///< Left becomes right in words and pictures.
    [[nodiscard]] PictureLook pictureLook() const;
    void setVideoStates(const QHash<QString, QString> &states); ///< Video id → words for its card.
    /// Marks the step where the person is. Scrolls to it unless they read elsewhere, or see it.
    void setCurrentStep(const QString &stepId, Scrolling scrolling = Scrolling::Allowed);
    [[nodiscard]] QString currentStep() const { return m_state.currentStep; }
    void scrollToStep(const QString &stepId);
    void scrollToSource(const QString &sourceId);
    [[nodiscard]] const Guide &guide() const { return m_guide; }
    void setSpokenParagraph(std::optional<int> paragraph); ///< Marks it and keeps it in sight.
    [[nodiscard]] ReadingPosition readingPosition() const;
    void setReadingPosition(const ReadingPosition &position);
    void print(QPrinter &printer) const; ///< In light colours, with pictures and times.
    [[nodiscard]] bool showsEvidence() const { return m_wanted.showsEvidence; }
    [[nodiscard]] const LessonChoices &choices() const { return m_wanted.choices; }
    [[nodiscard]] const QList<LessonLink> &links() const { return m_page->written().links; }
    [[nodiscard]] QRectF linkRect(qsizetype link) const; ///< In viewport coordinates.
    [[nodiscard]] QRectF stepRect(const QString &stepId) const;

signals:
    void lessonActivated(const QString &id, const QString &step);
    void segmentActivated(const QString &stepId);
    void practiceRequested(const QString &stepId);
    void videoActivated(const QString &id, const std::optional<TimeRange> &range);
    void externalLinkActivated(const QString &address);
    void numbersWished();            ///< To write down her own, or where she is.
    void zoomRequested(int percent); ///< By Ctrl and the wheel.
    void rebuilt(); ///< The document was laid out anew; text positions in it have changed.

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void scrollContentsBy(int x, int y) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void rebuild(); ///< A new document; what the person marked in the old one is gone.
    /// The same lesson laid out anew; what the person marked stays marked.
    void relayout(const std::optional<ReadingPosition> &wanted = {});
    void hoverAgain(); ///< What is under the pointer now that the text has moved.
    void measure();
    void follow(qsizetype index);
    void showEvidence(bool shown);
    void setHovered(std::optional<qsizetype> link);
    void setFocused(std::optional<qsizetype> link);
    void noteReading();
    [[nodiscard]] LessonLayout wantedLayout() const;
    template <typename Value>
    void want(Value &place, const Value &wanted); ///< Lays out anew.

    Guide m_guide;
    Lesson m_lesson;
    std::unique_ptr<LessonPage> m_page;
    GentleScroll m_scroll;
    LessonState m_state;
    std::optional<int> m_spokenParagraph;
    LessonLayout m_wanted{.theme = themeOf(Theme::Kind::Light)}; ///< Without sizes.
    int m_zoom = 100;
    bool m_follows = true; ///< False while the person reads away from the current step.
    std::optional<qsizetype> m_pressed;
    std::optional<QPointF> m_pointer; ///< On the screen; empty: not over the lesson.
};

} // namespace expressly
