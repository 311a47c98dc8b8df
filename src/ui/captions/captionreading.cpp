// SPDX-License-Identifier: MIT
#include "ui/captions/captionreading.h"

#include "core/files/textdecoding.h"
#include "session/captions/captionsession.h"
#include "session/captions/encodingnames.h"
#include "ui/widgets/arrowbox.h"
#include "ui/widgets/secondsbox.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace expressly {

namespace {

using std::chrono::milliseconds;

constexpr int Gap = 8;

double toSeconds(milliseconds time)
{
    return static_cast<double>(time.count()) / 1000;
}

/// What is chosen stands before the choice, so that all options find room on a small screen.
QHBoxLayout *rowIn(QWidget &widget, const QString &heading)
{
    auto *label = new QLabel(heading);
    label->setProperty("secondary", true);
    auto *row = new QHBoxLayout(&widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(label);
    return row;
}

} // namespace

CaptionReading::CaptionReading(QWidget *parent)
    : QWidget(parent)
    , m_delay(new SecondsBox)
    , m_encodingRow(new QWidget)
    , m_encoding(new ArrowBox)
    , m_once(new QCheckBox(tr("Show each rolling line once")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    m_delayRow = makeDelay();
    column->addWidget(m_delayRow);
    auto *encoding = rowIn(*m_encodingRow, tr("Letters read as"));
    encoding->addWidget(m_encoding, 1);
    m_encoding->setAccessibleName(tr("Letters read as"));
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    column->addWidget(m_encodingRow);
    column->addWidget(m_once);
    connect(m_encoding, &QComboBox::activated, this, [this](int index) {
        emit encodingChosen(m_encoding->itemData(index).toString());
    });
    connect(m_once, &QCheckBox::clicked, this, &CaptionReading::eachLineOnceChosen);
    setState({});
}

QWidget *CaptionReading::makeDelay()
{
    m_delay->setRange(-toSeconds(CaptionSession::LongestDelay),
                      toSeconds(CaptionSession::LongestDelay));
    m_delay->setDecimals(1);
    m_delay->setSingleStep(toSeconds(CaptionSession::DelayStep));
    m_delay->setSuffix(tr(" s"));
    m_delay->setMinimumSize(80, 36);
    // Arrows inside the field are too small to hit; the buttons beside it take their place.
    m_delay->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_delay->setKeyboardTracking(false);
    m_delay->setAccessibleName(tr("Captions come later by, in seconds"));
    m_delay->setToolTip(tr("More than zero: the captions come later. Less: earlier."));
    connect(m_delay, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        m_delay->setPrefix(seconds > 0 ? QStringLiteral("+") : QString());
        emit delayChosen(milliseconds(qRound64(seconds * 1000)));
    });
    auto *earlier = new QPushButton(QStringLiteral("\u2212"));
    earlier->setAccessibleName(tr("Captions earlier"));
    auto *later = new QPushButton(QStringLiteral("+"));
    later->setAccessibleName(tr("Captions later"));
    for (QPushButton *button : {earlier, later}) {
        button->setToolTip(button->accessibleName());
        button->setAutoRepeat(true);
        button->setMinimumSize(36, 36);
    }
    connect(earlier, &QPushButton::clicked, m_delay, &QDoubleSpinBox::stepDown);
    connect(later, &QPushButton::clicked, m_delay, &QDoubleSpinBox::stepUp);

    auto *widget = new QWidget;
    auto *row = rowIn(*widget, tr("Earlier or later"));
    row->addStretch();
    row->addWidget(earlier);
    row->addWidget(m_delay);
    row->addWidget(later);
    return widget;
}

void CaptionReading::setState(const CaptionReadingState &state)
{
    m_delayRow->setVisible(state.hasTimes);
    const QSignalBlocker delayBlocker(m_delay);
    m_delay->setValue(toSeconds(state.delay));
    m_delay->setPrefix(state.delay > milliseconds(0) ? QStringLiteral("+") : QString());
    m_encodingRow->setVisible(state.mayChooseEncoding);
    QStringList encodings = usualEncodings();
    if (!state.encoding.isEmpty() && !encodings.contains(state.encoding)) {
        encodings.append(state.encoding);
    }
    m_encoding->clear();
    for (const QString &encoding : std::as_const(encodings)) {
        m_encoding->addItem(encodingName(encoding), encoding);
    }
    m_encoding->setCurrentIndex(static_cast<int>(encodings.indexOf(state.encoding)));
    m_once->setVisible(state.areRolling);
    m_once->setChecked(state.eachLineOnce);
}

} // namespace expressly
