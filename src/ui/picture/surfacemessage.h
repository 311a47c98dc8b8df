// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace expressly {

/// What stands where the picture would be: what happened, and what to do.
struct SurfaceMessage
{
    QString title;
    QString large; ///< Shown large between title and text, such as a time; may be empty.
    QString text;
    QStringList actions; ///< One button each; the first is the one most people want.
    bool operator==(const SurfaceMessage &) const = default;
};

/// Draws a SurfaceMessage in the middle of its area; the buttons wrap where it is narrow.
class MessageView final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageView(QWidget *parent = nullptr);

    void setMessage(const SurfaceMessage &message);
    /// Renames a button, for instance after it did its work.
    void setActionText(int index, const QString &text);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void actionTriggered(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Mode { Measure, Place };
    int arrange(int width, int top, Mode mode) const;
    int arrangeButtons(int width, int top, Mode mode) const;
    void applyLook();

    QLabel *m_title = nullptr;
    QLabel *m_large = nullptr;
    QLabel *m_text = nullptr;
    QList<QPushButton *> m_buttons;
};

} // namespace expressly
