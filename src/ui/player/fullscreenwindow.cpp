// SPDX-License-Identifier: MIT
#include "ui/player/fullscreenwindow.h"

#include "ui/captions/captionstrip.h"
#include "ui/controls/playercontrols.h"
#include "ui/controls/studybar.h"
#include "ui/picture/videosurface.h"
#include "ui/player/filmdeck.h"
#include "ui/seekbar/seekbar.h"
#include "ui/theme/playercolors.h"
#include "ui/words/announce.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace expressly {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds HideAfter = 2500ms;
constexpr int Margin = 24;
constexpr int StudyGap = 4;
constexpr int WidestBar = 960;

/// The ground under seek bar and buttons.
class Bar final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        QColor ground = palette().color(QPalette::Window);
        ground.setAlphaF(0.92F);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), 12, 12);
    }
};

} // namespace

FullScreenWindow::FullScreenWindow(QWidget *parent)
    : QWidget(parent)
    , m_bar(new Bar(this))
    , m_deck(new FilmDeck(*this, *m_bar))
    , m_blank(new QWidget(this))
    , m_hideTimer(this)
{
    setWindowTitle(tr("Video"));
    setFocusPolicy(Qt::StrongFocus);
    m_deck->controls().setFullScreen(true);
    m_deck->picture().setBackgroundRole(QPalette::Shadow);
    m_bar->raise(); // above the picture
    m_blank->setAutoFillBackground(true);
    m_blank->setPalette(QPalette(Qt::black));
    m_blank->setMouseTracking(true);
    m_blank->installEventFilter(this);
    m_blank->hide();
    m_deck->picture().setMouseTracking(true);
    m_deck->picture().installEventFilter(this);
    m_bar->installEventFilter(this);
    m_hideTimer.setSingleShot(true);
    m_hideTimer.setInterval(HideAfter);
    connect(&m_hideTimer, &QTimer::timeout, this, &FullScreenWindow::hideUnlessInUse);
    connect(m_deck, &FilmDeck::fullScreenToggled, this, &FullScreenWindow::leaveRequested);
    applyLook();
}

void FullScreenWindow::setFilm(const FilmState &film)
{
    if (film.isPlaying) {
        setBlank(false);
    }
    VideoSurface &picture = m_deck->picture();
    switch (film.kind) {
    case FilmState::Kind::None:
    case FilmState::Kind::Here:
        if (picture.hasMessage()) {
            picture.clear();
        }
        break;
    case FilmState::Kind::Missing:
        picture.setMessage(
            {.title = tr("This video is not on this computer"), .text = film.problem});
        break;
    case FilmState::Kind::Broken:
        picture.setMessage({.title = tr("This video cannot be played"), .text = film.problem});
        break;
    }
}

void FullScreenWindow::say(const QString &sentence)
{
    m_deck->studyBar().say(sentence);
    if (!sentence.isEmpty() && isVisible()) {
        showControls();
    }
}

void FullScreenWindow::setTool(QWidget *tool)
{
    m_tool = tool;
    tool->setParent(m_bar);
    applyLook();
}

void FullScreenWindow::setBlank(bool blank)
{
    if (blank == isBlank()) {
        return;
    }
    m_blank->setVisible(blank);
    announce(*this, blank ? tr("The screen is blank.") : tr("The picture is shown again."));
    if (blank) {
        hideControls();
    }
}

bool FullScreenWindow::isBlank() const
{
    return !m_blank->isHidden();
}

void FullScreenWindow::showControls()
{
    m_bar->show();
    unsetCursor();
    m_hideTimer.start();
}

void FullScreenWindow::hideControls()
{
    m_hideTimer.stop();
    if (m_bar->isAncestorOf(QApplication::focusWidget())) {
        setFocus();
    }
    m_bar->hide();
    setCursor(Qt::BlankCursor);
}

bool FullScreenWindow::controlsShown() const
{
    return !m_bar->isHidden();
}

void FullScreenWindow::hideUnlessInUse()
{
    const bool hasTool = m_tool != nullptr && !m_tool->isHidden();
    if (hasTool || m_isPointerOnBar || QApplication::activePopupWidget() != nullptr) {
        m_hideTimer.start();
    } else {
        hideControls();
    }
}

bool FullScreenWindow::event(QEvent *event)
{
    // Every key reaches the view as a ShortcutOverride first, whether or not a shortcut takes it.
    if (event->type() == QEvent::ShortcutOverride) {
        showControls();
    } else if (event->type() == QEvent::KeyPress
               && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        emit leaveRequested();
        return true;
    } else if (event->type() == QEvent::Close) {
        // Closing by the window manager leaves full screen like Esc does.
        event->ignore();
        emit leaveRequested();
        return true;
    } else if (event->type() == QEvent::PaletteChange) {
        applyLook();
    } else if (event->type() == QEvent::LayoutRequest) {
        arrange();
    } else if (event->type() == QEvent::ActivationChange) {
        emit activationChanged(isActiveWindow());
    }
    return QWidget::event(event);
}

bool FullScreenWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar && event->type() == QEvent::LayoutRequest) {
        arrange(); // the study bar says something, or no longer
    }
    if (watched == m_bar) {
        const auto type = event->type();
        m_isPointerOnBar = type == QEvent::Enter
                           || (m_isPointerOnBar && type != QEvent::Leave && type != QEvent::Hide);
    }
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonPress) {
        showControls();
    } else if (event->type() == QEvent::LayoutRequest) {
        arrange();
    }
    return QWidget::eventFilter(watched, event);
}

void FullScreenWindow::resizeEvent(QResizeEvent *)
{
    arrange();
}

void FullScreenWindow::arrange()
{
    CaptionStrip &strip = m_deck->captions();
    SeekBar &seekBar = m_deck->seekBar();
    PlayerControls &controls = m_deck->controls();
    StudyBar &studyBar = m_deck->studyBar();
    // The bar stands above the captions, so that these need not move when it comes.
    const int captions = strip.isHidden() ? 0 : strip.heightForWidth(width());
    const int below = strip.look().overPicture ? 0 : captions;
    m_deck->picture().setGeometry(0, 0, width(), height() - below);
    m_blank->setGeometry(rect());
    strip.setGeometry(0, height() - captions, width(), captions);
    const int barWidth = qMin(width() - 2 * Margin, WidestBar);
    const int inner = barWidth - 2 * Margin;
    const int controlsWidth = inner + 2 * PlayerControls::SignPadding;
    const int controlsHeight = controls.heightForWidth(controlsWidth);
    const bool hasTool = m_tool != nullptr && !m_tool->isHidden();
    const int toolHeight = hasTool ? m_tool->sizeHint().height() + 12 : 0;
    const int top = 8 + toolHeight;
    const int studyHeight = studyBar.heightForWidth(controlsWidth);
    const int barHeight =
        top + seekBar.sizeHint().height() + controlsHeight + StudyGap + studyHeight + 12;
    m_bar->setGeometry(
        (width() - barWidth) / 2, height() - captions - Margin - barHeight, barWidth, barHeight);
    seekBar.setGeometry(Margin - SeekBar::GroovePadding,
                        top,
                        inner + 2 * SeekBar::GroovePadding,
                        seekBar.sizeHint().height());
    controls.setGeometry(Margin - PlayerControls::SignPadding,
                         top + seekBar.height(),
                         controlsWidth,
                         controlsHeight);
    if (hasTool) {
        m_tool->setGeometry(Margin, 12, inner, m_tool->sizeHint().height());
    }
    studyBar.setGeometry(
        controls.x(), controls.geometry().bottom() + 1 + StudyGap, controlsWidth, studyHeight);
}

void FullScreenWindow::showEvent(QShowEvent *)
{
    setFocus();
    showControls();
}

void FullScreenWindow::hideEvent(QHideEvent *)
{
    emit activationChanged(false);
}

void FullScreenWindow::applyLook()
{
    // Palettes are not handed down to children where the application has a style sheet.
    const QPalette over = overPicture(palette());
    m_bar->setPalette(over);
    m_deck->captions().setPalette(over);
    for (QWidget *part : m_bar->findChildren<QWidget *>()) {
        // The tool is a card with a ground of its own.
        const bool isTool = m_tool != nullptr && (part == m_tool || m_tool->isAncestorOf(part));
        part->setPalette(isTool ? palette() : over);
    }
}

} // namespace expressly
