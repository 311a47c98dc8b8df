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
constexpr int RowsOfLoop = 96;          ///< Its buttons, and what is set.
constexpr int HeightForTitle = 580;     ///< Of the panel.
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
    const int least = m_lists->leastHeight();
    const int bottom = arrangePlayer(column, beside || !hasLists ? 0 : least + Margin);

    const QRect list =
        beside
            ? QRect(column.right() + 1 + Margin, all.top(), listWidth, all.height())
            : QRect(all.left(), bottom + Margin, all.width(), all.bottom() - bottom - Margin + 1);
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
    const bool isHere = m_film.kind == FilmState::Kind::Here;
    const bool hasAbout = !m_about->text().isEmpty();
    // On a small screen the film needs the room; the lesson beside it has the same title.
    const bool hasTitle = !isHere || height() >= HeightForTitle;
    m_title->setVisible(hasTitle);
    m_about->setVisible(!isHere && hasAbout);
    m_info->setVisible(isHere && hasAbout && hasTitle);
    if (!hasTitle) {
        return column.top();
    }
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

/// The film comes first: it keeps its size whatever starts, ends or is said below it. It leaves
/// room for a loop; where that is not enough for more, the study tools give way to the list.
int PlayerPanel::arrangePlayer(QRect column, int roomForList)
{
    VideoSurface &picture = m_deck->picture();
    CaptionStrip &captions = m_deck->captions();
    PlayerControls &controls = m_deck->controls();
    StudyBar &study = m_deck->studyBar();
    SeekBar &bar = m_deck->seekBar();
    int y = arrangeHead(column);

    const int controlsWidth = column.width() + 2 * PlayerControls::SignPadding;
    const int controlsHeight = controls.heightForWidth(controlsWidth);
    const int studyHeight = study.heightForWidth(controlsWidth) + StudyGap;
    const int barHeight = bar.sizeHint().height();
    const int captionsHeight = captions.isHidden() ? 0 : captions.heightForWidth(column.width());
    const int captionsBelow = captions.look().overPicture ? 0 : captionsHeight;
    const int beside = m_stepPicture->isHidden() ? 0 : column.width() * 2 / 5;
    // Decoders like even widths; an odd one would leave a dark line beside the film.
    const int filmWidth = beside > 0 ? (column.width() - beside - Gap) & ~1 : column.width();
    const int wanted = picture.heightForWidth(filmWidth);
    const int bottom = column.bottom() + 1;

    const int alone = bottom - y - captionsBelow - controlsHeight;
    const int withLoop = alone - SeekBar::heightFor(true) - RowsOfLoop;
    const int withTools = alone - SeekBar::heightFor(false) - Gap - RowOfTools;
    const int enough = std::min(wanted, SoundPicture);
    if (wanted > filmWidth && roomForList > 0) {
        roomForList += MoreRows; // an upright film is large enough without that room
    }
    int room = withTools - studyHeight - roomForList;
    for (const int more : {studyHeight, roomForList}) {
        room += room < enough ? more : 0;
    }
    const int pictureHeight =
        std::clamp(wanted, SmallestPicture, std::max(SmallestPicture, std::min(room, withLoop)));
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
    const int rest = bottom - y - toolsHeight(column);
    const bool hasStudy =
        rest >= studyHeight + roomForList || (rest < roomForList && rest >= studyHeight);
    study.setVisible(hasStudy);
    if (hasStudy) {
        place(&study, {left, y + StudyGap, controlsWidth, studyHeight - StudyGap});
        y += studyHeight;
    }
    return arrangeTools(column, y);
}

QList<QWidget *> PlayerPanel::shownTools() const
{
    QList<QWidget *> shown = m_tools;
    shown.append(m_notice);
    shown.append(m_captionNotice);
    shown.removeIf([](const QWidget *widget) { return widget->isHidden(); });
    return shown;
}

/// The row of tools is kept while there are none, so that the list does not jump when one comes.
int PlayerPanel::toolsHeight(const QRect &column) const
{
    int height = 0;
    for (const QWidget *widget : shownTools()) {
        height += Gap + heightIn(column, *widget);
    }
    return std::max(height, Gap + RowOfTools);
}

/// Returns where the list may begin.
int PlayerPanel::arrangeTools(const QRect &column, int top)
{
    int y = top;
    for (QWidget *widget : shownTools()) {
        place(widget, {column.left(), y + Gap, column.width(), heightIn(column, *widget)});
        y += Gap + heightIn(column, *widget);
    }
    return top + toolsHeight(column);
}

} // namespace expressly
