// SPDX-License-Identifier: MIT
#include "ui/controls/playercontrols.h"

#include "ui/controls/timebutton.h"
#include "ui/widgets/signbutton.h"
#include "ui/widgets/volumeslider.h"
#include "ui/words/keytext.h"
#include "ui/words/numbers.h"

#include <QAction>
#include <QEvent>

#include <algorithm>

namespace expressly {

namespace {

using namespace std::chrono_literals;

constexpr int Gap = 2;
constexpr int GroupGap = 4;
constexpr int RowGap = 4;

} // namespace

PlayerControls::PlayerControls(QWidget *parent)
    : QWidget(parent)
    , m_previous(new SignButton(Sign::PreviousChapter, SignButton::Shape::Round, this))
    , m_back(new SignButton(Sign::SkipBack, SignButton::Shape::Round, this))
    , m_play(new SignButton(Sign::Play, SignButton::Shape::Main, this))
    , m_forward(new SignButton(Sign::SkipForward, SignButton::Shape::Round, this))
    , m_next(new SignButton(Sign::NextChapter, SignButton::Shape::Round, this))
    , m_time(new TimeButton(this))
    , m_mute(new SignButton(Sign::Sound, SignButton::Shape::Round, this))
    , m_volume(new VolumeSlider(this))
    , m_fullScreen(new SignButton(Sign::FullScreen, SignButton::Shape::Round, this))
    , m_captions(new SignButton(Sign::CaptionsOff, SignButton::Shape::Round, this))
{
    for (QWidget *control : {static_cast<QWidget *>(m_mute), static_cast<QWidget *>(m_volume)}) {
        control->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(control,
                &QWidget::customContextMenuRequested,
                this,
                [this, control](const QPoint &place) {
            emit soundChoiceRequested(control->mapToGlobal(place));
        });
    }
    connect(m_volume, &QSlider::valueChanged, this, [this](int percent) {
        showVolume();
        emit volumeChanged(percent / 100.0);
    });
    connect(m_captions, &SignButton::clicked, this, &PlayerControls::openCaptionOptions);
    m_volume->setAccessibleName(tr("Volume"));
    setVolume(1.0);
    nameButtons();
}

void PlayerControls::setPosition(std::chrono::milliseconds position)
{
    m_position = position;
    showTime();
}

void PlayerControls::setDuration(std::chrono::milliseconds duration)
{
    m_duration = duration;
    showTime();
    updateGeometry();
    arrange();
}

void PlayerControls::setScope(const std::optional<TimeRange> &scope)
{
    m_scope = scope;
    showTime();
    arrange();
}

void PlayerControls::showTime()
{
    const TimeRange shown = m_scope.value_or(TimeRange{});
    const std::chrono::milliseconds end = std::min(shown.end.value_or(m_duration), m_duration);
    m_time->setDuration(std::max(0ms, end - shown.start));
    m_time->setPosition(std::max(0ms, m_position - shown.start));
}

void PlayerControls::setPlaying(bool playing)
{
    m_isPlaying = playing;
    m_play->setSign(playing ? Sign::Pause : Sign::Play);
    nameButtons();
}

void PlayerControls::setVolume(double volume)
{
    const QSignalBlocker quiet(m_volume);
    m_volume->setValue(qRound(std::clamp(volume, 0.0, 1.0) * 100));
    showVolume();
}

void PlayerControls::setMuted(bool muted)
{
    m_isMuted = muted;
    showVolume();
    nameButtons();
}

void PlayerControls::setFullScreen(bool fullScreen)
{
    m_isFullScreen = fullScreen;
    m_fullScreen->setSign(fullScreen ? Sign::LeaveFullScreen : Sign::FullScreen);
    nameButtons();
}

void PlayerControls::setCaptionsOn(bool on)
{
    m_captions->setSign(on ? Sign::Captions : Sign::CaptionsOff);
}

void PlayerControls::openCaptionOptions()
{
    emit captionOptionsRequested({m_captions->mapToGlobal(QPoint()), m_captions->size()});
}

void PlayerControls::showVolume()
{
    const int percent = m_volume->value();
    const bool silent = m_isMuted || percent == 0;
    m_mute->setSign(silent ? Sign::SoundOff : percent < 50 ? Sign::SoundLow : Sign::Sound);
    m_volume->setToolTip(tr("Volume %1").arg(percentText(percent)));
}

void PlayerControls::setActions(const ControlActions &actions)
{
    m_actions = actions;
    m_previous->setAction(*actions.previousChapter);
    m_back->setAction(*actions.back);
    m_play->setAction(*actions.play);
    m_forward->setAction(*actions.forward);
    m_next->setAction(*actions.nextChapter);
    m_mute->setAction(*actions.mute);
    m_fullScreen->setAction(*actions.fullScreen);
    connect(m_time, &TimeButton::clicked, actions.goToTime, &QAction::trigger);
    for (const QAction *action : {actions.goToTime, actions.captionOptions}) {
        connect(action, &QAction::changed, this, &PlayerControls::nameButtons);
    }
    nameButtons();
}

void PlayerControls::nameButtons()
{
    m_play->setWords(m_isPlaying ? tr("Pause") : tr("Play"));
    m_back->setWords(tr("Back 5 seconds"));
    m_forward->setWords(tr("Forward 5 seconds"));
    m_previous->setWords(tr("Previous chapter"));
    m_next->setWords(tr("Next chapter"));
    m_mute->setWords(tr("Mute"));
    m_fullScreen->setWords(m_isFullScreen ? tr("Leave full screen") : tr("Full screen"),
                           m_isFullScreen ? keyText(Qt::Key_Escape) : QString());
    m_time->setToolTip(tipText(tr("Go to time"), keyOf(m_actions.goToTime)));
    m_captions->setWords(tr("Captions and their look"), keyOf(m_actions.captionOptions));
}

int PlayerControls::transportWidth() const
{
    return 4 * m_back->sizeHint().width() + m_play->sizeHint().width() + 4 * Gap;
}

PlayerControls::Arrangement PlayerControls::arrangementFor(int width) const
{
    const int withoutSlider = transportWidth() + GroupGap + m_time->sizeHint().width() + GroupGap
                              + m_mute->sizeHint().width() + Gap + m_captions->sizeHint().width()
                              + Gap + m_fullScreen->sizeHint().width();
    if (width >= withoutSlider + m_volume->sizeHint().width() + Gap) {
        return Arrangement::OneRow;
    }
    if (width >= withoutSlider) {
        return Arrangement::OneRowWithoutSlider;
    }
    const int skips = 2 * (m_back->sizeHint().width() + Gap);
    return width >= withoutSlider - skips ? Arrangement::OneRowWithoutSkips : Arrangement::TwoRows;
}

int PlayerControls::heightForWidth(int width) const
{
    const int row = m_play->sizeHint().height();
    return arrangementFor(width) == Arrangement::TwoRows
               ? row + RowGap + m_mute->sizeHint().height()
               : row;
}

QSize PlayerControls::sizeHint() const
{
    return {464, heightForWidth(464)};
}

QSize PlayerControls::minimumSizeHint() const
{
    const int width = transportWidth();
    return {width, heightForWidth(width)};
}

void PlayerControls::resizeEvent(QResizeEvent *)
{
    arrange();
}

bool PlayerControls::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange) {
        nameButtons();
        arrange();
    } else if (event->type() == QEvent::LayoutRequest) {
        arrange();
    }
    return QWidget::event(event);
}

void PlayerControls::arrange()
{
    const Arrangement arrangement = arrangementFor(width());
    const int row = m_play->sizeHint().height();
    const auto place = [this](QWidget *widget, int x, int rowTop, int rowHeight) {
        const QSize size = widget->sizeHint();
        const int visualX = isRightToLeft() ? width() - x - size.width() : x;
        widget->setGeometry(QRect({visualX, rowTop + (rowHeight - size.height()) / 2}, size));
        return x + size.width();
    };
    const bool twoRows = arrangement == Arrangement::TwoRows;
    const bool hasSkips = arrangement != Arrangement::OneRowWithoutSkips; // they have keys
    m_back->setVisible(hasSkips);
    m_forward->setVisible(hasSkips);
    int x = twoRows ? std::max(0, (width() - transportWidth()) / 2) : 0;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_previous, m_back, m_play, m_forward, m_next}) {
        x = widget->isHidden() ? x : place(widget, x, 0, row) + Gap;
    }
    const int otherTop = twoRows ? row + RowGap : 0;
    const int otherRow = twoRows ? m_mute->sizeHint().height() : row;
    const int timeEnd = place(m_time, twoRows ? 0 : x - Gap + GroupGap, otherTop, otherRow);

    int right = width() - m_fullScreen->sizeHint().width();
    place(m_fullScreen, right, otherTop, otherRow);
    const int withCaptions = right - Gap - m_captions->sizeHint().width();
    m_captions->setVisible(withCaptions - Gap - m_mute->sizeHint().width() >= timeEnd);
    if (!m_captions->isHidden()) {
        right = withCaptions;
        place(m_captions, right, otherTop, otherRow);
    }
    m_volume->setVisible(arrangement == Arrangement::OneRow);
    if (arrangement == Arrangement::OneRow) {
        right -= Gap + m_volume->sizeHint().width();
        place(m_volume, right, otherTop, otherRow);
    }
    place(m_mute, right - Gap - m_mute->sizeHint().width(), otherTop, otherRow);
}

} // namespace expressly
