// SPDX-License-Identifier: MIT
#include "ui/player/playerpanel.h"

#include "core/time/timecode.h"
#include "ui/captions/captionnotice.h"
#include "ui/captions/captionstrip.h"
#include "ui/controls/playercontrols.h"
#include "ui/controls/studybar.h"
#include "ui/lists/chapterlistview.h"
#include "ui/lists/playerlists.h"
#include "ui/picture/steppictureview.h"
#include "ui/picture/videosurface.h"
#include "ui/player/filmdeck.h"
#include "ui/seekbar/seekbar.h"
#include "ui/theme/playercolors.h"
#include "ui/widgets/noticeline.h"
#include "ui/words/playertext.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QStyle>

#include <algorithm>

namespace expressly {

namespace {

constexpr int Margin = 16;
constexpr int Gap = 8;
constexpr int StudyGap = 2;
constexpr int ListBesideFrom = 900;
constexpr int SmallestPicture = 120;
constexpr int RoomForSomeChapters = 143;

int heightIn(QRect column, const QWidget &widget)
{
    return widget.hasHeightForWidth() ? widget.heightForWidth(column.width())
                                      : widget.sizeHint().height();
}

} // namespace

PlayerPanel::PlayerPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_deck(new FilmDeck(*this, *this))
    , m_stepPicture(new StepPictureView(this))
    , m_notice(new NoticeLine(this))
    , m_lists(new PlayerLists(this))
    , m_chapterList(&m_lists->chapters())
    , m_captionNotice(new CaptionNotice(this))
{
    for (QLabel *label : {m_title, m_about}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    connectParts();
    applyLook();
    setFilm({});
}

void PlayerPanel::connectParts()
{
    connect(&m_deck->picture(), &VideoSurface::actionTriggered, this, &PlayerPanel::act);
    connect(m_chapterList, &ChapterListView::chapterActivated, m_deck, &FilmDeck::chapterActivated);
    connect(m_notice, &NoticeLine::dismissed, this, &PlayerPanel::noticeDismissed);
}

void PlayerPanel::setFilm(const FilmState &film)
{
    const FilmState former = std::exchange(m_film, film);
    const bool isOther = !film.isSameFilmAs(former);
    const bool isHere = film.kind == FilmState::Kind::Here;
    describe();
    m_deck->controls().setEnabled(isHere);
    m_deck->studyBar().setEnabled(isHere);
    m_deck->seekBar().setEnabled(film.kind != FilmState::Kind::Broken);
    m_lists->setVisible(film.kind != FilmState::Kind::None);
    if (isOther || !isHere) {
        showKind();
    }
    arrange();
}

/// The picture's place until there is one.
void PlayerPanel::showKind()
{
    m_actions.clear();
    switch (m_film.kind) {
    case FilmState::Kind::None:
        showMessage(tr("No video is open"),
                    {},
                    tr("Press the time beside a step, and the video plays here."));
        break;
    case FilmState::Kind::Here:
        m_deck->picture().clear();
        break;
    case FilmState::Kind::Missing:
        m_actions = {Action::Attach, Action::CopyTime, Action::OpenPage};
        showMessage(tr("This video is not on this computer"),
                    formatClock(m_deck->position()),
                    m_film.problem);
        break;
    case FilmState::Kind::Broken:
        m_actions = {Action::Attach, Action::OpenPage};
        showMessage(tr("This video cannot be played"), {}, m_film.problem);
        break;
    }
}

void PlayerPanel::describe()
{
    const Video &video = m_film.video;
    const bool isMissing = m_film.kind == FilmState::Kind::Missing;
    m_title->setText(m_film.kind == FilmState::Kind::None ? tr("Player") : video.title);
    m_about->setText(aboutText(video, isMissing ? tr("not on this computer") : m_film.where));
    m_about->setToolTip(video.rights.terms);
}

void PlayerPanel::showMessage(const QString &title, const QString &large, const QString &text)
{
    if (m_film.video.page.isEmpty()) {
        m_actions.removeAll(Action::OpenPage);
    }
    QStringList buttons;
    for (const Action action : std::as_const(m_actions)) {
        switch (action) {
        case Action::Attach:
            buttons.append(tr("Attach a file…"));
            break;
        case Action::OpenPage:
            buttons.append(
                tr("Open the publisher’s page at %1").arg(formatClock(m_deck->position())));
            break;
        case Action::CopyTime:
            buttons.append(tr("Copy the time"));
            break;
        }
    }
    m_deck->picture().setMessage(
        {.title = title, .large = large, .text = text, .actions = buttons});
    arrange();
}

void PlayerPanel::act(int index)
{
    if (index >= m_actions.size()) {
        return; // a button of a message that has just gone
    }
    switch (m_actions.at(index)) {
    case Action::Attach:
        emit attachRequested();
        break;
    case Action::OpenPage:
        emit pageRequested(m_deck->position());
        break;
    case Action::CopyTime:
        QGuiApplication::clipboard()->setText(formatClock(m_deck->position()));
        m_deck->picture().setActionText(index, tr("Copied"));
        break;
    }
}

void PlayerPanel::setChapters(const ChapterList &chapters)
{
    m_chapterList->setChapters(chapters);
    arrange();
}

void PlayerPanel::setNotice(const QString &notice)
{
    m_notice->setText(notice);
    arrange();
}

void PlayerPanel::addTool(QWidget *tool)
{
    tool->setParent(this);
    m_tools.append(tool);
    arrange();
}

QSize PlayerPanel::sizeHint() const
{
    return {480, 640};
}

QSize PlayerPanel::minimumSizeHint() const
{
    return {320, 400};
}

bool PlayerPanel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LayoutRequest:
    case QEvent::LayoutDirectionChange:
        arrange();
        break;
    case QEvent::FontChange:
    case QEvent::PaletteChange:
        applyLook();
        arrange();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void PlayerPanel::resizeEvent(QResizeEvent *)
{
    arrange();
}

void PlayerPanel::applyLook()
{
    QFont titleFont = font();
    titleFont.setPointSizeF(font().pointSizeF() * 1.15);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    QPalette secondary = palette();
    secondary.setColor(QPalette::WindowText, secondaryInk(palette()));
    m_about->setPalette(secondary);
}

void PlayerPanel::arrange()
{
    const bool beside = width() >= ListBesideFrom;
    const QRect all = rect().adjusted(Margin, Margin, -Margin, -Margin);
    const int listWidth = beside ? std::clamp(all.width() * 3 / 10, 288, 400) : all.width();
    QRect column = all;
    if (beside) {
        column.setWidth(all.width() - listWidth - Margin);
    }
    const int below = beside || m_lists->isHidden()
                          ? 0
                          : std::min(m_lists->contentHeight(), RoomForSomeChapters) + Margin;
    const int bottom = arrangePlayer(column, below);

    const QRect list =
        beside
            ? QRect(column.right() + 1 + Margin, all.top(), listWidth, all.height())
            : QRect(all.left(), bottom + Margin, all.width(), all.bottom() - bottom - Margin + 1);
    m_lists->setGeometry(QStyle::visualRect(layoutDirection(), rect(), list));
}

int PlayerPanel::arrangePlayer(QRect column, int roomBelow)
{
    const auto place = [this](QWidget *widget, QRect area) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
    };
    VideoSurface &picture = m_deck->picture();
    CaptionStrip &captions = m_deck->captions();
    PlayerControls &controls = m_deck->controls();
    int y = column.top();
    for (QLabel *label : {m_title, m_about}) {
        const int height = label->text().isEmpty() ? 0 : label->heightForWidth(column.width());
        place(label, {column.left(), y, column.width(), height});
        y += height;
    }
    y += Gap;

    const int controlsWidth = column.width() + 2 * PlayerControls::SignPadding;
    const int controlsHeight = controls.heightForWidth(controlsWidth);
    const int studyHeight = m_deck->studyBar().heightForWidth(controlsWidth) + StudyGap;
    const int barHeight = m_deck->seekBar().sizeHint().height();
    const QList<QWidget *> below = m_tools + QList<QWidget *>{m_notice, m_captionNotice};
    int belowHeight = 0;
    for (const QWidget *widget : below) {
        belowHeight += widget->isHidden() ? 0 : heightIn(column, *widget) + Gap;
    }
    const int captionsHeight = captions.isHidden() ? 0 : captions.heightForWidth(column.width());
    const int captionsBelow = captions.look().overPicture ? 0 : captionsHeight;
    const int room = column.bottom() + 1 - y - captionsBelow - barHeight - controlsHeight
                     - studyHeight - belowHeight - roomBelow;
    const int beside = m_stepPicture->isHidden() ? 0 : column.width() * 2 / 5;
    // Decoders like even widths; an odd one would leave a dark line beside the film.
    const int filmWidth = beside > 0 ? (column.width() - beside - Gap) & ~1 : column.width();
    const int pictureHeight = std::clamp(
        picture.heightForWidth(filmWidth), SmallestPicture, std::max(SmallestPicture, room));
    place(&picture, {column.left(), y, filmWidth, pictureHeight});
    place(m_stepPicture, {column.left() + filmWidth + Gap, y, beside, pictureHeight});
    y += pictureHeight + captionsBelow;
    place(&captions, {column.left(), y - captionsHeight, column.width(), captionsHeight});
    place(&m_deck->seekBar(),
          {column.left() - SeekBar::GroovePadding,
           y,
           column.width() + 2 * SeekBar::GroovePadding,
           barHeight});
    y += barHeight;
    place(&controls,
          {column.left() - PlayerControls::SignPadding, y, controlsWidth, controlsHeight});
    y += controlsHeight;
    place(&m_deck->studyBar(),
          {column.left() - PlayerControls::SignPadding,
           y + StudyGap,
           controlsWidth,
           studyHeight - StudyGap});
    y += studyHeight;
    for (QWidget *widget : below) {
        if (!widget->isHidden()) {
            place(widget, {column.left(), y + Gap, column.width(), heightIn(column, *widget)});
            y += Gap + heightIn(column, *widget);
        }
    }
    return y;
}

} // namespace expressly
