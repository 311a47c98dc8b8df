// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/signs.h"

#include <QAbstractButton>
#include <QPointer>

#include <optional>

class QAction;

namespace expressly {

/// A button with a sign instead of words; its name is in the tool tip and for screen readers.
class SignButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Shape {
        Square,    ///< In a row of tools.
        Round,     ///< Under the picture.
        Main,      ///< Round, larger and filled.
        Captioned, ///< With a short name in small letters below.
    };

    /// Without a sign, text() takes its place.
    explicit SignButton(Shape shape, QWidget *parent = nullptr);
    SignButton(Sign sign, Shape shape, QWidget *parent = nullptr);
    /// A square one; the \a words as in setWords().
    SignButton(Sign sign, const QString &words, QWidget *parent = nullptr);

    void setSign(Sign sign);
    /// Of one that is captioned; empty: someone else writes it.
    void setCaption(const QString &caption);
    /// What the button does in full words, and its key, for the tool tip and for screen readers.
    /// What is empty comes from the action, where there is one.
    void setWords(const QString &words, const QString &key = {});
    [[nodiscard]] const QString &key() const { return m_key; }
    /// From now on the button is what \a action is: its sign, words, first key, checked, enabled. A
    /// click triggers it.
    void setAction(QAction &action);

    [[nodiscard]] static QFont captionFont(const QFont &font);
    static constexpr int SignHeight = 36; ///< Of one that is captioned, above the caption.

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void nextCheckState() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showAction();
    void showWords();
    [[nodiscard]] bool isFilled() const;
    [[nodiscard]] QRectF ground() const;
    void paintGround(QPainter &painter) const;
    void paintCaption(QPainter &painter) const;

    Shape m_shape;
    std::optional<Sign> m_sign;
    QString m_caption;
    QString m_words;
    QString m_ownKey;
    QString m_key;
    QPointer<QAction> m_action;
};

} // namespace expressly
