// SPDX-License-Identifier: MIT
#include "ui/library/lengthnotice.h"

#include "ui/library/videowords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/secondsbox.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace expressly {

namespace {

using namespace std::chrono_literals;

constexpr double LargestShift = 3600;

double toSeconds(std::chrono::milliseconds time)
{
    return time / std::chrono::duration<double>(1);
}

} // namespace

LengthNotice::LengthNotice(QWidget *parent)
    : WarmPanel(parent)
    , m_text(new QLabel(this))
    , m_editor(new QWidget(this))
    , m_seconds(new SecondsBox(m_editor))
    , m_leave(new QPushButton(tr("Leave as they are"), m_editor))
    , m_change(new QPushButton(tr("Change…"), this))
{
    m_text->setWordWrap(true);

    auto *row = new FlowLayout(m_editor);
    addSeconds(row);
    auto *shift = new QPushButton(tr("Shift the chapters"), m_editor);
    shift->setObjectName(QStringLiteral("shift"));
    m_leave->setObjectName(QStringLiteral("leave"));
    m_change->setObjectName(QStringLiteral("changeShift"));
    for (QPushButton *button : {shift, m_leave, m_change}) {
        button->setMinimumHeight(36);
    }

    row->addWidget(shift);
    row->addWidget(m_leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_editor);
    column->addWidget(m_change, 0, Qt::AlignLeft);

    connect(shift, &QPushButton::clicked, this, [this] {
        emit shiftRequested(std::chrono::milliseconds(std::llround(m_seconds->value() * 1000)));
    });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        emit shiftRequested(m_state.lengthDiffers ? 0ms : m_state.chapterShift);
    });
    connect(m_change, &QPushButton::clicked, this, [this] {
        showEditor(true);
        m_seconds->setFocus(Qt::OtherFocusReason);
        m_seconds->selectAll();
    });
    hide();
}

void LengthNotice::setState(const VideoCardState &state)
{
    const bool here = state.location == FilmLocation::OnThisComputer;
    const bool isShifted = state.chapterShift != 0ms;
    setVisible(here && (state.lengthDiffers || isShifted));
    const bool same = state.lengthDiffers == m_state.lengthDiffers && state.path == m_state.path
                      && state.fileDuration == m_state.fileDuration
                      && state.chapterShift == m_state.chapterShift
                      && state.location == m_state.location;
    m_state = state;
    if (same) {
        return;
    }
    m_text->setText(state.lengthDiffers ? videowords::lengthsDiffer(state)
                                        : tr("The chapters of this file are shifted: %1.")
                                              .arg(videowords::shift(state.chapterShift)));
    const bool lengthsKnown = state.lengthDiffers && state.fileDuration && state.video.duration;
    m_seconds->setValue(toSeconds(!isShifted && lengthsKnown
                                      ? *state.fileDuration - *state.video.duration
                                      : state.chapterShift));
    showEditor(state.lengthDiffers);
}

bool LengthNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_seconds && event->type() == QEvent::Wheel && !m_seconds->hasFocus()) {
        event->ignore();
        return true;
    }
    return WarmPanel::eventFilter(watched, event);
}

void LengthNotice::addSeconds(QLayout *row)
{
    m_seconds->setObjectName(QStringLiteral("shiftSeconds"));
    m_seconds->setRange(-LargestShift, LargestShift);
    m_seconds->setDecimals(1);
    m_seconds->setSingleStep(0.5);
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setMinimumHeight(36);
    m_seconds->setMinimumWidth(96);
    // Arrows inside the field are too small to hit; the buttons beside it take their place.
    m_seconds->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_seconds->setKeyboardTracking(false);
    connect(m_seconds, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        m_seconds->setPrefix(seconds > 0 ? QStringLiteral("+") : QString());
    });
    m_seconds->setAccessibleName(tr("Shift the chapters by, in seconds"));
    m_seconds->setToolTip(tr("More than zero: the chapters begin later. Less: earlier."));
    // Scrolling the page must not change a number that happens to pass under the pointer.
    m_seconds->setFocusPolicy(Qt::StrongFocus);
    m_seconds->installEventFilter(this);

    auto *earlier = new QPushButton(QStringLiteral("\u2212"), m_editor);
    earlier->setObjectName(QStringLiteral("earlier"));
    earlier->setAccessibleName(tr("Half a second earlier"));
    auto *later = new QPushButton(QStringLiteral("+"), m_editor);
    later->setObjectName(QStringLiteral("later"));
    later->setAccessibleName(tr("Half a second later"));
    for (QPushButton *button : {earlier, later}) {
        button->setToolTip(button->accessibleName());
        button->setAutoRepeat(true);
        button->setMinimumSize(36, 36);
    }
    connect(earlier, &QPushButton::clicked, m_seconds, &QDoubleSpinBox::stepDown);
    connect(later, &QPushButton::clicked, m_seconds, &QDoubleSpinBox::stepUp);
    row->addWidget(earlier);
    row->addWidget(m_seconds);
    row->addWidget(later);
}

void LengthNotice::showEditor(bool shown)
{
    m_editor->setVisible(shown);
    m_change->setVisible(!shown);
}

} // namespace expressly
