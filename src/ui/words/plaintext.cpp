// SPDX-License-Identifier: MIT
#include "ui/words/plaintext.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>

namespace expressly {

PlainTextFilter::PlainTextFilter(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool PlainTextFilter::eventFilter(QObject *watched, QEvent *event)
{
    // Qt polishes every widget before it asks for its size or shows it, a tip before it has a text.
    if (event->type() == QEvent::Polish) {
        auto *label = qobject_cast<QLabel *>(watched); // a tool tip is one too
        if (label != nullptr && label->textFormat() == Qt::AutoText) {
            label->setTextFormat(Qt::PlainText);
        }
    }
    return QObject::eventFilter(watched, event);
}

QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&")).replace(u'\t', u' ');
}

} // namespace expressly
