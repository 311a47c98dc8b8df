// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/studysigns.h"

#include <QAbstractButton>

#include <optional>

namespace expressly {

/// A sign, or a short text such as "0.5×", with its name in small letters below.
class StudyButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /// Without a sign, text() takes its place. \a caption empty: someone else writes it.
    StudyButton(std::optional<StudySign> sign, QString caption, QWidget *parent = nullptr);

    /// What the button does in full words, and its key, for the tool tip and for screen readers.
    void setWords(const QString &words, const QString &key = {});
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] static QFont captionFont(const QFont &font);
    static constexpr int SignHeight = 36;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<StudySign> m_sign;
    QString m_caption;
    QString m_key;
};

} // namespace expressly
