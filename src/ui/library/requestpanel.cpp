// SPDX-License-Identifier: MIT
#include "ui/library/requestpanel.h"

#include "core/time/timecode.h"
#include "ui/widgets/flowlayout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace expressly {

using namespace std::chrono_literals;

RequestPanel::RequestPanel(QWidget *parent)
    : WarmPanel(parent)
    , m_heading(new QLabel(tr("This video is not on this computer. The place in it:"), this))
    , m_timeLabel(new QLabel(this))
    , m_whatToDo(new QLabel(this))
    , m_page(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    m_heading->setWordWrap(true);
    m_whatToDo->setWordWrap(true);
    m_timeLabel->setObjectName(QStringLiteral("requestedTime"));
    m_timeLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2.4);
    large.setBold(true);
    m_timeLabel->setFont(large);
    m_page->setObjectName(QStringLiteral("pageAtTime"));
    m_page->setProperty("filled", true);
    m_copy->setObjectName(QStringLiteral("copyTime"));
    m_page->setMinimumHeight(36);
    m_copy->setMinimumHeight(36);

    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    row->addWidget(m_page);
    row->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_timeLabel);
    column->addWidget(m_whatToDo);
    column->addWidget(buttons);

    m_copiedShown.setSingleShot(true);
    m_copiedShown.setInterval(3s);
    connect(&m_copiedShown, &QTimer::timeout, this, [this] { m_copy->setText(tr("Copy time")); });
    connect(m_copy, &QPushButton::clicked, this, &RequestPanel::copyTime);
    connect(m_page, &QPushButton::clicked, this, [this] { emit pageRequested(m_time); });
    hide();
}

void RequestPanel::setRequest(const Video &video, std::chrono::milliseconds time)
{
    m_time = time;
    const QString written = formatClock(time);
    m_timeLabel->setText(written);
    m_timeLabel->setAccessibleName(tr("Time in the video: %1").arg(written));
    m_copiedShown.stop();
    m_copy->setText(tr("Copy time"));
    m_page->setVisible(!video.page.isEmpty());
    const bool pageJumps = pageAt(video, time) != video.page;
    m_page->setText(pageJumps ? tr("Open page at %1").arg(written)
                              : tr("Open the publisher's page"));
    if (video.page.isEmpty()) {
        m_whatToDo->setText(tr("No address of this video is known. Attach its file if you have it; "
                               "the lesson says everything in words and pictures too."));
    } else if (pageJumps) {
        m_whatToDo->setText(tr("Open it on the publisher's page, which starts there, or attach the "
                               "file if you have it."));
    } else {
        m_whatToDo->setText(tr("Open it on the publisher's page and go to that time there, or "
                               "attach the file if you have it."));
    }
}

void RequestPanel::focusMainButton()
{
    (m_page->isHidden() ? m_copy : m_page)->setFocus(Qt::OtherFocusReason);
}

void RequestPanel::copyTime()
{
    QGuiApplication::clipboard()->setText(m_timeLabel->text());
    m_copy->setText(tr("Copied"));
    m_copiedShown.start();
}

} // namespace expressly
