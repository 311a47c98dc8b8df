// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/signs.h"

#include <QAbstractButton>
#include <QImage>

#include <optional>

namespace expressly {

/// A large button that says in two lines where it leads. It asks for the height that its words need
/// at a width; nothing of them is ever cut.
class ChoiceButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Role {
        Main,  ///< The one thing to press.
        Plain, ///< One of several.
        Help,  ///< For someone who is worried.
    };
    enum class Form {
        Tall, ///< The sign above the words.
        Row,  ///< The sign, or a picture, before them.
    };
    struct Words
    {
        QString heading; ///< Small, above the title; empty: none.
        QString title;
        QString line; ///< Below it; empty: none.
    };

    explicit ChoiceButton(Role role, QWidget *parent = nullptr);

    void setWords(const Words &words);
    void setSign(Sign sign);
    /// In place of the sign, in pixels of the screen.
    void setPicture(const QImage &picture);
    /// Says at the end that it leads elsewhere.
    void setLeadsOn(bool on);
    void setForm(Form form);
    void setTheme(const Theme &theme);

    static constexpr QSize PictureSize{128, 72};

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Colors
    {
        QColor ground;
        QColor outline;
        QColor title;
        QColor line;
        QColor disc;
        QColor sign;
        QColor ring;
    };
    /// What of the words stands where, from the top left of a button of \a width.
    struct Places
    {
        QRect heading;
        QRect title;
        QRect line;
        int height = 0;
    };

    [[nodiscard]] Colors colors() const;
    [[nodiscard]] Places places(int width) const;
    [[nodiscard]] int startOfWords() const;
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QFont headingFont() const;
    void paintStart(QPainter &painter, const Colors &colors) const;

    Role m_role;
    Form m_form = Form::Row;
    Words m_words;
    std::optional<Sign> m_sign;
    QImage m_picture;
    bool m_leadsOn = false;
    Theme m_theme;
};

} // namespace expressly
