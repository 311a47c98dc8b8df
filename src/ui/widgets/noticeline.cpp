// SPDX-License-Identifier: MIT
#include "ui/widgets/noticeline.h"

#include <QLabel>
#include <QVBoxLayout>

namespace expressly {

NoticeLine::NoticeLine(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
{
    setProperty("notice", true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_label);
    hide();
}

void NoticeLine::setText(const QString &text)
{
    m_label->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString NoticeLine::text() const
{
    return m_label->text();
}

} // namespace expressly
