// SPDX-License-Identifier: MIT
#include "ui/player/fullscreenwindow.h"

#include "ui/captions/captionstrip.h"
#include "ui/controls/playercontrols.h"
#include "ui/controls/studybar.h"
#include "ui/picture/videosurface.h"
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
    , m_surface(new VideoSurface(this))
    , m_captions(new CaptionStrip(this))
    , m_blank(new QWidget(this))
    , m_bar(new Bar(this))
    , m_seekBar(new SeekBar(m_bar))
    , m_controls(new PlayerControls(m_bar))
    , m_studyBar(new StudyBar(m_bar))
    , m_hideTimer(this)
{
    setWindowTitle(tr("Video"));
    setFocusPolicy(Qt::StrongFocus);
    m_controls->setFullScreen(true);
    m_blank->setAutoFillBackground(true);
    m_blank->setPalette(QPalette(Qt::black));
    m_blank->setMouseTracking(true);
    m_blank->installEventFilter(this);
    m_blank->hide();
    m_surface->setMouseTracking(true);
    m_surface->installEventFilter(this);
    m_bar->installEventFilter(this);
    m_hideTimer.setSingleShot(true);
    m_hideTimer.setInterval(HideAfter);
    connect(&m_hideTimer, &QTimer::timeout, this, &FullScreenWindow::hideUnlessInUse);
    connectParts();
    applyLook();
}

void FullScreenWindow::connectParts()
{
    connect(m_surface, &VideoSurface::clicked, this, &FullScreenWindow::playToggled);
    connect(m_surface, &VideoSurface::doubleClicked, this, &FullScreenWindow::leaveRequested);
    connect(m_seekBar, &SeekBar::seekRequested, this, &FullScreenWindow::seekRequested);
    connect(m_seekBar, &SeekBar::chapterActivated, this, &FullScreenWindow::chapterActivated);
    connect(m_controls, &PlayerControls::playToggled, this, &FullScreenWindow::playToggled);
    connect(m_controls, &PlayerControls::seekRequested, this, &FullScreenWindow::seekRequested);
    connect(m_controls,
            &PlayerControls::previousChapterRequested,
            this,
            &FullScreenWindow::previousChapterRequested);
    connect(m_controls,
            &PlayerControls::nextChapterRequested,
            this,
            &FullScreenWindow::nextChapterRequested);
    connect(
        m_controls, &PlayerControls::fullScreenToggled, this, &FullScreenWindow::leaveRequested);
}

void FullScreenWindow::setChapters(const ChapterList &chapters)
{
    m_seekBar->setChapters(chapters);
    m_controls->setHasChapters(!chapters.isEmpty());
}

void FullScreenWindow::setTint(const QColor &tint)
{
    m_surface->setTint(tint);
    setPictureTint(*this, tint);
}

void FullScreenWindow::setFrame(const VideoFrame &frame)
{
    m_surface->setFrame(frame);
}

void FullScreenWindow::setPosition(std::chrono::milliseconds position)
{
    m_seekBar->setPosition(position);
    m_controls->setPosition(position);
}

void FullScreenWindow::setFilm(const FilmState &film)
{
    m_seekBar->setDuration(film.duration);
    m_controls->setDuration(film.duration);
    m_controls->setPlaying(film.isPlaying);
    if (film.isPlaying) {
        setBlank(false);
    }
    switch (film.kind) {
    case FilmState::Kind::None:
    case FilmState::Kind::Here:
        if (m_surface->hasMessage()) {
            m_surface->clear();
        }
        break;
    case FilmState::Kind::Missing:
        m_surface->setMessage(
            {.title = tr("This video is not on this computer"), .text = film.problem});
        break;
    case FilmState::Kind::Broken:
        m_surface->setMessage({.title = tr("This video cannot be played"), .text = film.problem});
        break;
    }
}

void FullScreenWindow::setCurrentChapter(std::optional<qsizetype> index)
{
    m_seekBar->setCurrentChapter(index);
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

void FullScreenWindow::setKeys(const PlayerKeys &keys)
{
    m_controls->setKeys(keys);
    m_studyBar->setKeys(keys);
}

void FullScreenWindow::resizeEvent(QResizeEvent *)
{
    arrange();
}

void FullScreenWindow::arrange()
{
    // The bar stands above the captions, so that these need not move when it comes.
    const int captions = m_captions->isHidden() ? 0 : m_captions->heightForWidth(width());
    const int below = m_captions->look().overPicture ? 0 : captions;
    m_surface->setGeometry(0, 0, width(), height() - below);
    m_blank->setGeometry(rect());
    m_captions->setGeometry(0, height() - captions, width(), captions);
    const int barWidth = qMin(width() - 2 * Margin, WidestBar);
    const int inner = barWidth - 2 * Margin;
    const int controlsWidth = inner + 2 * PlayerControls::SignPadding;
    const int controlsHeight = m_controls->heightForWidth(controlsWidth);
    const bool hasTool = m_tool != nullptr && !m_tool->isHidden();
    const int toolHeight = hasTool ? m_tool->sizeHint().height() + 12 : 0;
    const int top = 8 + toolHeight;
    const int studyHeight = m_studyBar->heightForWidth(controlsWidth);
    const int barHeight =
        top + m_seekBar->sizeHint().height() + controlsHeight + StudyGap + studyHeight + 12;
    m_bar->setGeometry(
        (width() - barWidth) / 2, height() - captions - Margin - barHeight, barWidth, barHeight);
    m_seekBar->setGeometry(Margin - SeekBar::GroovePadding,
                           top,
                           inner + 2 * SeekBar::GroovePadding,
                           m_seekBar->sizeHint().height());
    m_controls->setGeometry(Margin - PlayerControls::SignPadding,
                            top + m_seekBar->height(),
                            controlsWidth,
                            controlsHeight);
    if (hasTool) {
        m_tool->setGeometry(Margin, 12, inner, m_tool->sizeHint().height());
    }
    m_studyBar->setGeometry(m_controls->x(),
                            m_controls->geometry().bottom() + 1 + StudyGap,
                            controlsWidth,
                            studyHeight);
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
    m_captions->setPalette(over);
    for (QWidget *part : m_bar->findChildren<QWidget *>()) {
        // The tool is a card with a ground of its own.
        const bool isTool = m_tool != nullptr && (part == m_tool || m_tool->isAncestorOf(part));
        part->setPalette(isTool ? palette() : over);
    }
}

} // namespace expressly
