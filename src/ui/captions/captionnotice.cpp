// SPDX-License-Identifier: MIT
#include "ui/captions/captionnotice.h"

#include "core/files/textdecoding.h"
#include "session/captions/encodingnames.h"
#include "ui/widgets/signbutton.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace expressly {

CaptionNotice::CaptionNotice(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_more(new QPushButton(tr("Details"), this))
    , m_encodings(new QPushButton(tr("Choose another…"), this))
    , m_asWritten(new QPushButton(tr("Show as written"), this))
    , m_close(new SignButton(Sign::Close, tr("Close this note"), this))
{
    setProperty("notice", true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    // Beside the sentence, and below each other: the picture above keeps its height.
    auto *actions = new QVBoxLayout;
    actions->setSpacing(4);
    for (QPushButton *button : {m_more, m_encodings, m_asWritten}) {
        button->setProperty("flat", true);
        actions->addWidget(button);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(4);
    row->addWidget(m_label, 1);
    row->addLayout(actions);
    row->addWidget(m_close);
    connect(m_more, &QPushButton::clicked, this, &CaptionNotice::showDetails);
    connect(m_encodings, &QPushButton::clicked, this, &CaptionNotice::showEncodings);
    connect(m_asWritten, &QPushButton::clicked, this, &CaptionNotice::asWrittenRequested);
    connect(m_close, &SignButton::clicked, this, &CaptionNotice::dismissed);
    hide();
}

void CaptionNotice::setReport(const CaptionReport &report)
{
    m_report = report;
    m_label->setText(report.sentence);
    setAccessibleName(report.sentence);
    m_more->setVisible(!report.details.isEmpty());
    m_encodings->setVisible(!report.encoding.isEmpty());
    m_asWritten->setVisible(report.isRolling);
    setVisible(!report.sentence.isEmpty());
    updateGeometry();
}

QString CaptionNotice::text() const
{
    return m_label->text();
}

void CaptionNotice::showEncodings()
{
    QMenu menu(this);
    for (const QString &encoding : usualEncodings()) {
        QAction *action = menu.addAction(encodingName(encoding));
        action->setData(encoding);
        action->setCheckable(true);
        if (encoding == m_report.encoding) {
            action->setChecked(true);
            menu.setActiveAction(action);
        }
    }
    const QPoint below = m_encodings->mapToGlobal(m_encodings->rect().bottomLeft());
    if (const QAction *chosen = menu.exec(below)) {
        emit encodingChosen(chosen->data().toString());
    }
}

void CaptionNotice::showDetails()
{
    QDialog dialog(window());
    dialog.setWindowTitle(tr("Captions that could not be read"));
    auto *list = new QPlainTextEdit(m_report.details.join(u'\n'), &dialog);
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
