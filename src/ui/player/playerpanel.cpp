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
#include "ui/widgets/signbutton.h"
#include "ui/words/playertext.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace expressly {

namespace {

constexpr int Margin = 16;
constexpr int Gap = 8;
constexpr int StudyGap = 2;
constexpr int ListBesideFrom = 900;
constexpr int SmallestPicture = 120;
constexpr int TopMargin = 6;
constexpr int FewestRows = 74; ///< Of the list, before the film becomes smaller.
constexpr int MoreRows = 69;
constexpr int SoundPicture = 225; ///< Below that, what stands beneath it goes first.
constexpr int RowOfTools = 40;
constexpr int InfoHeight = 28;          ///< Lower than other buttons, as the title beside it.
constexpr int TimeToReadAbout = 20'000; ///< In milliseconds.

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
    , m_info(new SignButton(Sign::Info, tr("About this video"), this))
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
    connect(m_info, &SignButton::clicked, this, &PlayerPanel::sayAbout);
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
    const bool isHere = m_film.kind == FilmState::Kind::Here;
    m_about->setVisible(!isHere && !m_about->text().isEmpty());
    m_info->setVisible(isHere && !m_about->text().isEmpty());
    m_info->setAccessibleDescription(m_about->text());
}

/// Where the film is from, and under which terms.
void PlayerPanel::sayAbout()
{
    QStringList lines{m_about->text(), m_about->toolTip()};
    lines.removeAll(QString());
    QToolTip::showText(m_info->mapToGlobal(QPoint(0, m_info->height())),
                       lines.join(u'\n'),
                       m_info,
                       {},
                       TimeToReadAbout);
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
    const QRect all = rect().adjusted(Margin, TopMargin, -Margin, -Margin);
    const int listWidth = beside ? std::clamp(all.width() * 3 / 10, 288, 400) : all.width();
    QRect column = all;
    if (beside) {
        column.setWidth(all.width() - listWidth - Margin);
    }
    const bool hasLists = m_film.kind != FilmState::Kind::None;
    const int below =
        beside || !hasLists ? 0 : std::min(m_lists->contentHeight(), FewestRows) + Margin;
    const int bottom = arrangePlayer(column, below);

    const QRect list =
        beside
            ? QRect(column.right() + 1 + Margin, all.top(), listWidth, all.height())
            : QRect(all.left(), bottom + Margin, all.width(), all.bottom() - bottom - Margin + 1);
    // Less than a row says nothing.
    const int least = std::max(FewestRows, m_lists->minimumSizeHint().height());
    m_lists->setVisible(hasLists && list.height() >= least);
    place(m_lists, list);
}

void PlayerPanel::place(QWidget *widget, const QRect &area)
{
    widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
}

/// What the film is; returns where the film begins.
int PlayerPanel::arrangeHead(const QRect &column)
{
    const QSize info(m_info->sizeHint().width(), InfoHeight);
    const int width = column.width() - (m_info->isHidden() ? 0 : info.width());
    const int title = m_title->heightForWidth(width);
    const int row = m_info->isHidden() ? title : std::max(title, info.height());
    place(m_title, {column.left(), column.top(), width, row});
    place(m_info, {QPoint(column.left() + width, column.top() + (row - info.height()) / 2), info});
    int y = column.top() + row;
    if (!m_about->isHidden()) {
        const int height = m_about->heightForWidth(column.width());
        place(m_about, {column.left(), y, column.width(), height});
        y += height + Gap;
    }
    return y;
}

/// The film comes first: it keeps its size whatever starts, ends or is said below it, and the list
/// gives way.
int PlayerPanel::arrangePlayer(QRect column, int roomBelow)
{
    VideoSurface &picture = m_deck->picture();
    CaptionStrip &captions = m_deck->captions();
    PlayerControls &controls = m_deck->controls();
    StudyBar &study = m_deck->studyBar();
    int y = arrangeHead(column);

    const int controlsWidth = column.width() + 2 * PlayerControls::SignPadding;
    const int controlsHeight = controls.heightForWidth(controlsWidth);
    SeekBar &bar = m_deck->seekBar();
    const int barHeight = bar.sizeHint().height();
    const int captionsHeight = captions.isHidden() ? 0 : captions.heightForWidth(column.width());
    const int captionsBelow = captions.look().overPicture ? 0 : captionsHeight;
    const int beside = m_stepPicture->isHidden() ? 0 : column.width() * 2 / 5;
    // Decoders like even widths; an odd one would leave a dark line beside the film.
    const int filmWidth = beside > 0 ? (column.width() - beside - Gap) & ~1 : column.width();
    const int wanted = picture.heightForWidth(filmWidth);

    if (wanted > filmWidth && roomBelow > 0) {
        roomBelow += MoreRows; // an upright film is large enough without that room
    }
    const int roomAlone =
        column.bottom() + 1 - y - captionsBelow - bar.tallest() - controlsHeight - Gap - RowOfTools;
    int studyHeight = study.heightForWidth(controlsWidth) + StudyGap;
    int room = roomAlone - studyHeight - roomBelow;
    if (room < std::min(wanted, SoundPicture)) {
        studyHeight = 0;
        room = roomAlone - roomBelow;
    }
    if (room < std::min(wanted, SoundPicture)) {
        room = roomAlone;
    }
    study.setVisible(studyHeight > 0);
    const int pictureHeight = std::clamp(wanted, SmallestPicture, std::max(SmallestPicture, room));
    place(&picture, {column.left(), y, filmWidth, pictureHeight});
    place(m_stepPicture, {column.left() + filmWidth + Gap, y, beside, pictureHeight});
    y += pictureHeight + captionsBelow;
    place(&captions, {column.left(), y - captionsHeight, column.width(), captionsHeight});
    place(&bar,
          {column.left() - SeekBar::GroovePadding,
           y,
           column.width() + 2 * SeekBar::GroovePadding,
           barHeight});
    y += barHeight;
    const int left = column.left() - PlayerControls::SignPadding;
    place(&controls, {left, y, controlsWidth, controlsHeight});
    y += controlsHeight;
    place(&study, {left, y + StudyGap, controlsWidth, std::max(studyHeight - StudyGap, 0)});
    return arrangeTools(column, y + studyHeight);
}

/// Returns where the list may begin.
int PlayerPanel::arrangeTools(const QRect &column, int top)
{
    int y = top;
    for (QWidget *widget : m_tools + QList<QWidget *>{m_notice, m_captionNotice}) {
        if (!widget->isHidden()) {
            place(widget, {column.left(), y + Gap, column.width(), heightIn(column, *widget)});
            y += Gap + heightIn(column, *widget);
        }
    }
    // Their row is kept while there are none, so that the list does not jump when one comes.
    return std::max(y, top + Gap + RowOfTools);
}

} // namespace expressly
