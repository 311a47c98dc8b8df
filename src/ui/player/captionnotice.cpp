// SPDX-License-Identifier: MIT
#include "ui/player/captionnotice.h"

#include "ui/player/captionsession.h"
#include "ui/theme/symbols.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace expressly {

CaptionNotice::CaptionNotice(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_more(new QPushButton(tr("Details"), this))
    , m_close(new QToolButton(this))
{
    setProperty("notice", true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_more->setProperty("flat", true);
    m_close->setIcon(symbolIcon(Symbol::Close));
    m_close->setToolTip(tr("Close this note"));
    m_close->setAccessibleName(m_close->toolTip());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(4);
    row->addWidget(m_label, 1);
    row->addWidget(m_more);
    row->addWidget(m_close);
    connect(m_more, &QPushButton::clicked, this, &CaptionNotice::showDetails);
    connect(m_close, &QToolButton::clicked, this, &CaptionNotice::dismissed);
    hide();
}

void CaptionNotice::setReport(const CaptionReport &report)
{
    m_label->setText(report.sentence);
    setAccessibleName(report.sentence);
    m_details = report.details;
    m_more->setVisible(!m_details.isEmpty());
    setVisible(!report.sentence.isEmpty());
    updateGeometry();
}

QString CaptionNotice::text() const
{
    return m_label->text();
}

void CaptionNotice::showDetails()
{
    QDialog dialog(window());
    dialog.setWindowTitle(tr("Captions that could not be read"));
    auto *list = new QPlainTextEdit(m_details.join(u'\n'), &dialog);
    list->setReadOnly(true);
    list->setAccessibleName(dialog.windowTitle());
    // Tab leaves the list; arrows and the pointer select what is to be copied.
    list->setTabChangesFocus(true);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(list);
    column->addWidget(buttons);
    dialog.resize(560, 360);
    dialog.exec();
}

} // namespace expressly
