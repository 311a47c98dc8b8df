// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QWidget>

class QAbstractButton;
class QPushButton;

namespace expressly {

/// The skin of the drawings and the colours of the night, offered in one row until someone says
/// "not now".
class LooksOffer final : public QWidget
{
    Q_OBJECT

public:
    /// A skin as the guide's palette names it, and its colour.
    struct Skin
    {
        QString tone;
        QColor color;
    };

    explicit LooksOffer(QWidget *parent = nullptr);

    /// None: the guide's drawings have one colour only.
    void setSkins(const QList<Skin> &skins);
    void setSkin(const QString &tone);
    void setNight(bool isNight);

signals:
    void skinChosen(const QString &tone);
    void nightWished(bool on);
    void declined();

private:
    QWidget *m_skinRow;
    QList<QAbstractButton *> m_skins; ///< Each is named as its tone.
    QPushButton *m_night;
};

} // namespace expressly
