// SPDX-License-Identifier: MIT
#include "ui/widgets/fittinglabel.h"

#include <QEvent>

#include <algorithm>

namespace expressly {

FittingLabel::FittingLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void FittingLabel::setTexts(const QStringList &texts)
{
    m_texts = texts;
    setToolTip(texts.value(0));
    setAccessibleName(texts.value(0));
    choose();
}

void FittingLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    choose();
}

void FittingLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        choose();
    }
}

void FittingLabel::choose()
{
    const auto fits = [this](const QString &text) {
        return fontMetrics().horizontalAdvance(text) <= contentsRect().width();
    };
    const auto found = std::ranges::find_if(m_texts, fits);
    setText(found == m_texts.end() ? QString() : *found);
}

} // namespace expressly
