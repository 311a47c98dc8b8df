// SPDX-License-Identifier: MIT
#include "ui/captions/captionoptions.h"

#include "ui/captions/captionsample.h"
#include "ui/widgets/arrowbox.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

#include <algorithm>
#include <array>

namespace expressly {

namespace {

constexpr int Padding = 16;
constexpr int Gap = 8;
constexpr int NarrowestWidth = 288;

// The two places, as buttons of a group.
constexpr int Below = 0;
constexpr int Over = 1;

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("secondary", true);
    return label;
}

CaptionSample *addSample(QButtonGroup &group,
                         QLayout &row,
                         const CaptionLook &look,
                         const QString &letters,
                         const QString &name)
{
    auto *sample = new CaptionSample(look, letters);
    sample->setToolTip(name);
    sample->setAccessibleName(name);
    row.addWidget(sample);
    group.addButton(sample);
    return sample;
}

} // namespace

CaptionOptions::CaptionOptions(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_sources(new ArrowBox)
    , m_sizes(new QButtonGroup(this))
    , m_colors(new QButtonGroup(this))
    , m_places(new QButtonGroup(this))
    , m_reading(new CaptionReading(this))
{
    setProperty("card", true);
    setAccessibleName(tr("Caption options"));
    m_sources->setAccessibleName(tr("Captions"));
    auto *open = new QPushButton(tr("Open captions…"));
    m_open = open;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Padding, Padding, Padding, Padding);
    column->setSpacing(Gap);
    column->addWidget(heading(tr("Captions")));
    column->addWidget(m_sources);
    column->addWidget(heading(tr("Size")));
    column->addWidget(makeSizes());
    column->addWidget(heading(tr("Colours")));
    column->addWidget(makeColors());
    m_placeRow = makePlaces();
    column->addWidget(m_placeRow);
    column->addWidget(m_reading);
    column->addWidget(open, 0, Qt::AlignLeading);
    setMinimumWidth(NarrowestWidth);
    connect(m_sources, &QComboBox::activated, this, [this](int index) {
        if (index == 0) {
            emit offChosen();
        } else {
            emit sourceChosen(index - 1);
        }
    });
    connect(m_sizes, &QButtonGroup::idClicked, this, &CaptionOptions::chooseLook);
    connect(m_colors, &QButtonGroup::idClicked, this, &CaptionOptions::chooseLook);
    connect(m_places, &QButtonGroup::idClicked, this, &CaptionOptions::chooseLook);
    connect(open, &QPushButton::clicked, this, [this] {
        close();
        emit openRequested();
    });
}

QWidget *CaptionOptions::makeSizes()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    using enum CaptionSize;
    for (const auto &[size, name] : {std::pair(Small, tr("Small")),
                                     std::pair(Medium, tr("Medium")),
                                     std::pair(Large, tr("Large")),
                                     std::pair(Largest, tr("Largest"))}) {
        auto *sample =
            addSample(*m_sizes, *row, {.size = size}, tr("A", "a letter that shows a size"), name);
        m_sizes->setId(sample, static_cast<int>(size));
    }
    return widget;
}

QWidget *CaptionOptions::makeColors()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    using enum CaptionColors;
    for (const auto &[colors, name] : {std::pair(Theme, tr("As the program")),
                                       std::pair(BlackOnWhite, tr("Black on white")),
                                       std::pair(WhiteOnBlack, tr("White on black")),
                                       std::pair(YellowOnBlack, tr("Yellow on black"))}) {
        auto *sample = addSample(
            *m_colors, *row, {.colors = colors}, tr("Aa", "letters that show colours"), name);
        m_colors->setId(sample, static_cast<int>(colors));
    }
    return widget;
}

QWidget *CaptionOptions::makePlaces()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    column->addWidget(heading(tr("Place")));
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    column->addLayout(row);
    for (const auto &[place, name] :
         {std::pair(Below, tr("Below the picture")), std::pair(Over, tr("Over the picture"))}) {
        m_places->setId(addSample(*m_places, *row, {.size = CaptionSize::Small}, name, name),
                        place);
    }
    return widget;
}

void CaptionOptions::setState(const CaptionOptionsState &state)
{
    QStringList names{state.names.isEmpty() ? tr("This video has none") : tr("Off")};
    names.append(state.names);
    m_sources->clear();
    m_sources->addItems(names);
    m_sources->setCurrentIndex(state.current ? static_cast<int>(*state.current) + 1 : 0);
    m_sources->setEnabled(!state.names.isEmpty());
    m_sizes->button(static_cast<int>(state.look.size))->setChecked(true);
    m_colors->button(static_cast<int>(state.look.colors))->setChecked(true);
    m_places->button(state.look.overPicture ? Over : Below)->setChecked(true);
    m_placeRow->setVisible(state.mayOverlay);
    m_reading->setState(state.reading);
    m_open->setEnabled(state.isFilmOpen);
    adjustSize();
    if (isVisible()) {
        move(onScreen(pos())); // other captions can have more to choose
    }
}

QPoint CaptionOptions::onScreen(QPoint corner) const
{
    const QRect room = screen()->availableGeometry();
    return {std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())),
            std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height()))};
}

void CaptionOptions::popUp(const QRect &anchor, const QRect &clear)
{
    adjustSize();
    const int left = anchor.right() + 1 - width();
    const std::array places{
        onScreen({left, anchor.top() - Gap - height()}),
        onScreen({left, anchor.bottom() + Gap}),
        onScreen({clear.left() - Gap - width(), anchor.bottom() - height()}),
        onScreen({clear.right() + Gap, anchor.bottom() - height()}),
    };
    const auto *const best = std::find_if(places.begin(), places.end(), [&](QPoint corner) {
        return !QRect(corner, size()).intersects(clear);
    });
    move(best == places.end() ? places.front() : *best);
    show();
    if (m_sources->isEnabled()) {
        m_sources->setFocus(Qt::PopupFocusReason);
    } else {
        m_sizes->checkedButton()->setFocus(Qt::PopupFocusReason);
    }
}

void CaptionOptions::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

void CaptionOptions::chooseLook()
{
    emit lookChosen({.size = static_cast<CaptionSize>(m_sizes->checkedId()),
                     .colors = static_cast<CaptionColors>(m_colors->checkedId()),
                     .overPicture = m_places->checkedId() == Over});
}

} // namespace expressly
