// SPDX-License-Identifier: MIT
#include "ui/home/looksoffer.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/signs.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace expressly {

namespace {

constexpr int Side = 40;
constexpr double Radius = 14;
constexpr double RingRadius = 18;

/// A dot in the colour of a skin; the one that is worn has a ring.
class SkinButton final : public QAbstractButton
{
public:
    explicit SkinButton(const QColor &color, QWidget *parent)
        : QAbstractButton(parent)
        , m_color(color)
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFixedSize(Side, Side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF middle = QRectF(rect()).center();
        painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1));
        painter.setBrush(m_color);
        painter.drawEllipse(middle, Radius, Radius);
        if (isChecked() || hasFocus() || underMouse()) {
            const double width = isChecked() ? 3 : 1;
            painter.setPen(QPen(palette().color(QPalette::Highlight),
                                width,
                                hasFocus() ? Qt::DashLine : Qt::SolidLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(middle, RingRadius, RingRadius);
        }
    }

private:
    QColor m_color;
};

} // namespace

LooksOffer::LooksOffer(QWidget *parent)
    : QWidget(parent)
    , m_skinRow(new QWidget(this))
    , m_night(new QPushButton(tr("Night colours"), this))
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_skinRow);
    m_night->setIcon(signIcon(Sign::Night));
    m_night->setCheckable(true);
    m_night->setMinimumHeight(Side);
    m_night->setToolTip(tr("Red and dim, so that nobody else wakes"));
    row->addWidget(m_night);
    auto *notNow = new QPushButton(tr("Not now"), this);
    notNow->setProperty("flat", true);
    notNow->setMinimumHeight(Side);
    notNow->setToolTip(tr("Both stay in the Window menu"));
    row->addWidget(notNow);
    connect(m_night, &QPushButton::clicked, this, &LooksOffer::nightWished);
    connect(notNow, &QPushButton::clicked, this, &LooksOffer::declined);
}

void LooksOffer::setSkins(const QList<Skin> &skins)
{
    delete m_skinRow->layout();
    qDeleteAll(m_skinRow->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_skins.clear();
    m_skinRow->setVisible(!skins.isEmpty());
    auto *row = new QHBoxLayout(m_skinRow);
    row->setContentsMargins(0, 0, 12, 0);
    row->setSpacing(4);
    auto *label = new QLabel(tr("Drawings like my skin:"), m_skinRow);
    label->setProperty("secondary", true);
    row->addWidget(label);
    row->addSpacing(4);
    const QHash<QString, QString> words{{QStringLiteral("light"), tr("Light skin")},
                                        {QStringLiteral("medium"), tr("Medium skin")},
                                        {QStringLiteral("deep"), tr("Deep skin")}};
    for (const Skin &skin : skins) {
        auto *button = new SkinButton(skin.color, m_skinRow);
        button->setObjectName(skin.tone);
        button->setAccessibleName(words.value(skin.tone, skin.tone));
        button->setToolTip(button->accessibleName());
        connect(button, &QAbstractButton::clicked, this, [this, tone = skin.tone] {
            setSkin(tone);
            emit skinChosen(tone);
        });
        row->addWidget(button);
        m_skins.append(button);
    }
}

void LooksOffer::setSkin(const QString &tone)
{
    for (QAbstractButton *button : std::as_const(m_skins)) {
        button->setChecked(button->objectName() == tone);
    }
}

void LooksOffer::setNight(bool isNight)
{
    m_night->setChecked(isNight);
}

} // namespace expressly
