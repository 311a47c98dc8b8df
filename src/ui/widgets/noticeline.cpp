// SPDX-License-Identifier: MIT
#include "ui/widgets/noticeline.h"

#include "ui/widgets/signbutton.h"

#include <QHBoxLayout>
#include <QLabel>

namespace expressly {

NoticeLine::NoticeLine(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_close(new SignButton(Sign::Close, tr("Close this note"), this))
{
    setProperty("notice", true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(4);
    row->addWidget(m_label, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &SignButton::clicked, this, &NoticeLine::dismissed);
    hide();
}

void NoticeLine::setText(const QString &text)
{
    m_label->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

void NoticeLine::setLasting()
{
    m_close->hide();
}

QString NoticeLine::text() const
{
    return m_label->text();
}

} // namespace expressly
