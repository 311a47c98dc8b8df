// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/playericons.h"

#include <QAbstractButton>

namespace expressly {

/// A round button with a sign instead of words; its name is in the tool tip and for screen readers.
class IconButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Emphasis { Plain, Accent };

    explicit IconButton(PlayerIcon icon,
                        Emphasis emphasis = Emphasis::Plain,
                        QWidget *parent = nullptr);

    void setPlayerIcon(PlayerIcon icon);
    /// The words of the tool tip and of the accessible name; the key stands behind it in brackets.
    void setWords(const QString &words, const QString &key);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QColor ground() const;

    PlayerIcon m_icon;
    Emphasis m_emphasis;
};

} // namespace expressly
