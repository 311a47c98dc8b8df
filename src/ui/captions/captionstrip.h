// SPDX-License-Identifier: MIT
#pragma once

#include "core/captions/captiontrack.h"
#include "store/captionlook.h"

#include <QTimer>
#include <QWidget>

namespace expressly {

/// What is said, in words below the picture, or over it on a ground of its own. It keeps the room
/// that its track needs, so that nothing around it moves when captions come and go.
class CaptionStrip final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MostLines = 3;

    explicit CaptionStrip(QWidget *parent = nullptr);

    /// The captions for which room is kept.
    void setTrack(const CaptionTrack &track);
    /// What is shown now, one text for each cue, in their order.
    void setTexts(const QStringList &texts);
    void setLook(const CaptionLook &look);
    /// Tells a screen reader, once; captions that come by themselves are not told.
    void speak(const QString &text);
    /// Stands in the place of the captions for two seconds, and is told.
    void showHint(const QString &text);

    [[nodiscard]] const QStringList &texts() const { return m_texts; }
    [[nodiscard]] const QString &hint() const { return m_hint; }
    [[nodiscard]] const CaptionLook &look() const { return m_look; }
    /// The lines as they are broken at the present width.
    [[nodiscard]] QStringList lines() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Broken
    {
        QFont font;
        QStringList lines;
    };

    [[nodiscard]] QFont fontFor(int width, double scale = 1) const;
    [[nodiscard]] Broken breakLines() const;
    [[nodiscard]] int linesKept(int width) const;
    void updateName();

    QList<QStringList> m_trackLines; ///< Of each cue of the track, as its author broke them.
    QStringList m_texts;
    QString m_hint;
    QTimer m_hintEnds;
    CaptionLook m_look;
};

} // namespace expressly
