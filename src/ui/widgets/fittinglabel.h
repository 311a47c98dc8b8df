// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QStringList>

namespace expressly {

/// Says the first of several texts that fits into its width; none is ever cut. It asks for no
/// width of its own.
class FittingLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit FittingLabel(QWidget *parent = nullptr);

    /// The fullest first; it is the tool tip and the name for screen readers, too.
    void setTexts(const QStringList &texts);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose();

    QStringList m_texts;
};

} // namespace expressly
