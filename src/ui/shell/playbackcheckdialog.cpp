// SPDX-License-Identifier: MIT
#include "ui/shell/playbackcheckdialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace expressly {

QString toText(const QList<PlaybackFinding> &findings)
{
    QString text;
    for (const PlaybackFinding &finding : findings) {
        text += QStringLiteral("%1: %2. %3\n").arg(finding.subject, finding.found, finding.meaning);
    }
    return text;
}

PlaybackCheckDialog::PlaybackCheckDialog(const QList<PlaybackFinding> &findings, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Playback check"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const PlaybackFinding &finding : findings) {
        auto *subject = new QLabel(finding.subject);
        QFont bold = subject->font();
        bold.setBold(true);
        subject->setFont(bold);
        auto *found = new QLabel((finding.isGood ? QStringLiteral("✓ ") : QStringLiteral("✗ "))
                                 + finding.found);
        auto *meaning = new QLabel(finding.meaning);
        meaning->setWordWrap(true);
        meaning->setMinimumWidth(320);
        grid->addWidget(subject, row, 0, Qt::AlignTop);
        grid->addWidget(found, row, 1, Qt::AlignTop);
        grid->addWidget(meaning, row, 2, Qt::AlignTop);
        ++row;
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [findings] {
        QGuiApplication::clipboard()->setText(toText(findings));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(24);
    layout->addLayout(grid);
    layout->addWidget(buttons);
}

} // namespace expressly
