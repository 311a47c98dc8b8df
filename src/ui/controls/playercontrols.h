// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/timerange.h"
#include "ui/controls/controlactions.h"

#include <QWidget>

#include <chrono>
#include <optional>

namespace expressly {

class SignButton;
class TimeButton;
class VolumeSlider;

/// The buttons under the picture. Where it is narrow the volume slider goes, then the buttons take
/// two rows.
class PlayerControls final : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerControls(QWidget *parent = nullptr);

    void setPosition(std::chrono::milliseconds position);
    void setDuration(std::chrono::milliseconds duration);
    /// Counts the time of just this part of the film; empty: of all of it.
    void setScope(const std::optional<TimeRange> &scope);
    void setPlaying(bool playing);
    /// 0 to 1.
    void setVolume(double volume);
    void setMuted(bool muted);
    void setFullScreen(bool fullScreen);
    /// All of them; once.
    void setActions(const ControlActions &actions);
    void setCaptionsOn(bool on);
    /// As a click on the button of the captions does.
    void openCaptionOptions();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// How far the first and last sign lie inside the widget, so that others can align with them.
    static constexpr int SignPadding = 8;

signals:
    void volumeChanged(double volume);
    /// Which of the film's sounds is heard, at a \a place on the screen.
    void soundChoiceRequested(const QPoint &place);
    /// \a anchor is the button's place on the screen.
    void captionOptionsRequested(const QRect &anchor);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Arrangement { OneRow, OneRowWithoutSlider, OneRowWithoutSkips, TwoRows };
    [[nodiscard]] Arrangement arrangementFor(int width) const;
    [[nodiscard]] int transportWidth() const;
    void arrange();
    void nameButtons();
    void showVolume();
    void showTime();

    SignButton *m_previous = nullptr;
    SignButton *m_back = nullptr;
    SignButton *m_play = nullptr;
    SignButton *m_forward = nullptr;
    SignButton *m_next = nullptr;
    TimeButton *m_time = nullptr;
    SignButton *m_mute = nullptr;
    VolumeSlider *m_volume = nullptr;
    SignButton *m_fullScreen = nullptr;
    SignButton *m_captions = nullptr;
    std::chrono::milliseconds m_position{0};
    std::chrono::milliseconds m_duration{0};
    std::optional<TimeRange> m_scope;
    bool m_isPlaying = false;
    bool m_isMuted = false;
    bool m_isFullScreen = false;
    ControlActions m_actions;
};

} // namespace expressly
