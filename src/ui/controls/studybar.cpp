// SPDX-License-Identifier: MIT
#include "ui/controls/studybar.h"

#include "session/film/looksession.h"
#include "ui/theme/playercolors.h"
#include "ui/widgets/signbutton.h"
#include "ui/words/announce.h"
#include "ui/words/keytext.h"
#include "ui/words/numbers.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <optional>

namespace expressly {

namespace {

constexpr int Gap = 4;
constexpr int SignPadding = 8;

QString zoomText(double zoom)
{
    return percentText(qRound(zoom * 100));
}

QString withKey(const QString &words, const QString &key)
{
    return key.isEmpty() ? words : words + QLatin1Char('\t') + key;
}

SignButton *captioned(std::optional<Sign> sign, const QString &caption, QWidget *parent)
{
    auto *button = new SignButton(SignButton::Shape::Captioned, parent);
    if (sign) {
        button->setSign(*sign);
    }
    button->setCaption(caption);
    return button;
}

} // namespace

StudyBar::StudyBar(QWidget *parent)
    : QWidget(parent)
    , m_speed(captioned(std::nullopt, tr("Speed"), this))
    , m_frameBack(captioned(Sign::FrameBack, QString(), this))
    , m_frameForward(captioned(Sign::FrameForward, QString(), this))
    , m_mirror(captioned(Sign::Mirror, tr("Mirror"), this))
    , m_upsideDown(captioned(Sign::UpsideDown, tr("Upside down"), this))
    , m_zoom(captioned(std::nullopt, tr("Zoom"), this))
    , m_undo(captioned(Sign::UndoJump, tr("Undo jump"), this))
    , m_stepPicture(captioned(Sign::StepPicture, tr("Step picture"), this))
    , m_save(captioned(Sign::Save, tr("Save picture"), this))
    , m_more(captioned(Sign::More, tr("More"), this))
    , m_said(new QLabel(this))
{
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->hide();
    connectParts();
    setRate(1);
    setZoom(1);
    nameButtons();
}

void StudyBar::connectParts()
{
    connect(m_speed, &SignButton::clicked, this, &StudyBar::showSpeeds);
    connect(m_zoom, &SignButton::clicked, this, &StudyBar::showZoom);
    connect(m_more, &SignButton::clicked, this, &StudyBar::showMore);
}

void StudyBar::setRate(double rate)
{
    const bool isNew = rate != m_rate;
    m_rate = rate;
    m_speed->setText(rateText(rate));
    nameButtons();
    arrange();
    if (isNew) {
        announce(*m_speed, tr("Speed %1").arg(rateText(rate)));
    }
}

void StudyBar::setZoom(double zoom)
{
    const bool isNew = zoom != m_zoomFactor;
    m_zoomFactor = zoom;
    m_zoom->setText(zoomText(zoom));
    nameButtons();
    arrange();
    if (isNew) {
        announce(*m_zoom, tr("Zoom %1").arg(zoomText(zoom)));
    }
}

void StudyBar::setHasStepPicture(bool has)
{
    m_hasStepPicture = has;
    arrange();
}

void StudyBar::setActions(const StudyActions &actions)
{
    m_actions = actions;
    m_frameBack->setAction(*actions.frameBack);
    m_frameForward->setAction(*actions.frameForward);
    m_mirror->setAction(*actions.mirror);
    m_upsideDown->setAction(*actions.upsideDown);
    m_undo->setAction(*actions.undoJump);
    m_stepPicture->setAction(*actions.stepPicture);
    m_save->setAction(*actions.savePicture);
    for (const QAction *action :
         {actions.slower, actions.faster, actions.larger, actions.smaller}) {
        connect(action, &QAction::changed, this, &StudyBar::nameButtons);
    }
    nameButtons();
}

void StudyBar::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    updateGeometry();
    arrange();
    if (!sentence.isEmpty()) {
        announce(*this, sentence);
    }
}

void StudyBar::nameButtons()
{
    const QStringList speedKeys = {keyOf(m_actions.slower), keyOf(m_actions.faster)};
    m_speed->setWords(tr("Speed: %1").arg(rateText(m_rate)),
                      speedKeys.contains(QString()) ? QString() : speedKeys.join(QLatin1Char(' ')));
    m_frameBack->setWords(tr("One picture back"));
    m_frameForward->setWords(tr("One picture on"));
    m_mirror->setWords(tr("Mirror: left becomes right"));
    m_upsideDown->setWords(tr("Upside down: as if you look down at yourself"));
    QStringList zoomKeys = {keyOf(m_actions.larger), keyOf(m_actions.smaller)};
    zoomKeys.removeAll(QString());
    m_zoom->setWords(tr("Zoom: %1. Turn the wheel over the picture").arg(zoomText(m_zoomFactor)),
                     zoomKeys.join(QLatin1Char(' ')));
    m_undo->setWords(tr("Undo the last jump"));
    m_stepPicture->setWords(tr("Picture of the step beside the video"));
    m_save->setWords(tr("Save the picture"));
    m_more->setWords(tr("More ways to look at the picture"));
}

QList<SignButton *> StudyBar::wantedButtons() const
{
    QList<SignButton *> buttons{
        m_speed, m_frameBack, m_frameForward, m_mirror, m_zoom, m_upsideDown, m_undo};
    if (m_hasStepPicture) {
        buttons.append(m_stepPicture);
    }
    buttons.append(m_save);
    return buttons;
}

qsizetype StudyBar::countFitting(int width) const
{
    const QList<SignButton *> buttons = wantedButtons();
    const int more = m_more->sizeHint().width() + Gap;
    int used = -Gap;
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        used += Gap + buttons.at(i)->sizeHint().width();
        const bool isLast = i + 1 == buttons.size();
        if (used + (isLast ? 0 : more) > width) {
            // The one before fitted with the menu; this one may be the first that does not.
            return i;
        }
    }
    return buttons.size();
}

int StudyBar::heightForWidth(int width) const
{
    const int row = m_mirror->sizeHint().height();
    return m_said->isHidden() ? row : row + Gap + m_said->heightForWidth(width - 2 * SignPadding);
}

QSize StudyBar::sizeHint() const
{
    return {448, heightForWidth(448)};
}

QSize StudyBar::minimumSizeHint() const
{
    return {240, heightForWidth(240)};
}

bool StudyBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LayoutRequest
        || event->type() == QEvent::FontChange) {
        arrange();
    }
    return QWidget::event(event);
}

void StudyBar::resizeEvent(QResizeEvent *)
{
    arrange();
}

void StudyBar::arrange()
{
    const QList<SignButton *> buttons = wantedButtons();
    const qsizetype fitting = countFitting(width());
    int x = 0;
    const auto place = [this, &x](SignButton *button) {
        const QRect area({x, 0}, button->sizeHint());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
        x += area.width() + Gap;
    };
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        buttons.at(i)->setVisible(i < fitting);
        if (i < fitting) {
            place(buttons.at(i));
        }
    }
    m_stepPicture->setVisible(m_hasStepPicture && !m_stepPicture->isHidden());
    m_more->setVisible(fitting < buttons.size());
    if (fitting < buttons.size()) {
        x = std::max(x, width() - m_more->sizeHint().width());
        place(m_more);
    }
    if (!m_said->isHidden()) {
        const int top = m_mirror->sizeHint().height() + Gap;
        m_said->setGeometry(SignPadding, top, width() - 2 * SignPadding, height() - top);
    }
    update();
}

void StudyBar::paintEvent(QPaintEvent *)
{
    if (m_frameForward->isHidden()) {
        return;
    }
    // The two buttons share one caption: it would stand there twice.
    QPainter painter(this);
    painter.setFont(SignButton::captionFont(font()));
    painter.setPen(secondaryInk(palette()));
    const QRect pair = m_frameBack->geometry() | m_frameForward->geometry();
    painter.drawText(pair.adjusted(-Gap, SignButton::SignHeight, Gap, 0),
                     Qt::AlignHCenter | Qt::AlignTop,
                     tr("One picture"));
}

void StudyBar::popUp(QMenu &menu, const SignButton &below)
{
    menu.setAttribute(Qt::WA_DeleteOnClose);
    const QSize size = menu.sizeHint();
    QPoint at = below.mapToGlobal(QPoint(0, -size.height()));
    if (isRightToLeft()) {
        at.rx() += below.width() - size.width();
    }
    menu.popup(at);
}

void StudyBar::showSpeeds()
{
    auto *menu = new QMenu(tr("Speed"), this);
    auto *group = new QActionGroup(menu);
    for (const double rate : studyRates()) {
        const QString words = rate == 1 ? tr("%1 (normal)").arg(rateText(rate)) : rateText(rate);
        QAction *action =
            menu->addAction(withKey(words, rate == 1 ? keyOf(m_actions.normalSpeed) : QString()));
        action->setCheckable(true);
        action->setChecked(rate == m_rate);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, rate] { emit rateChosen(rate); });
        if (rate == m_rate) {
            menu->setActiveAction(action);
        }
    }
    popUp(*menu, m_speed->isHidden() ? *m_more : *m_speed);
}

void StudyBar::fillZoomMenu(QMenu &menu)
{
    menu.addAction(
        withKey(tr("Larger"), keyOf(m_actions.larger)), this, &StudyBar::zoomInRequested);
    menu.addAction(
            withKey(tr("Smaller"), keyOf(m_actions.smaller)), this, &StudyBar::zoomOutRequested)
        ->setEnabled(m_zoomFactor > 1);
    menu.addAction(withKey(tr("Whole picture"), keyOf(m_actions.wholePicture)),
                   this,
                   &StudyBar::wholePictureRequested)
        ->setEnabled(m_zoomFactor > 1);
}

void StudyBar::showZoom()
{
    auto *menu = new QMenu(tr("Zoom"), this);
    fillZoomMenu(*menu);
    popUp(*menu, *m_zoom);
}

void StudyBar::showMore()
{
    auto *menu = new QMenu(tr("More"), this);
    const QList<SignButton *> buttons = wantedButtons();
    for (SignButton *button : buttons) {
        if (!button->isHidden()) {
            continue;
        }
        if (button == m_zoom) {
            fillZoomMenu(*menu->addMenu(tr("Zoom: %1").arg(zoomText(m_zoomFactor))));
            continue;
        }
        QAction *action = menu->addAction(withKey(button->accessibleName(), button->key()));
        action->setCheckable(button->isCheckable());
        action->setChecked(button->isChecked());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &SignButton::click);
    }
    popUp(*menu, *m_more);
}

} // namespace expressly
