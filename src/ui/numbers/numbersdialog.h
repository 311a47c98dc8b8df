// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/ownnumber.h"
#include "core/guide/region.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace expressly {

/// Asks where the person is, if the guide knows regions, and for her own numbers.
class NumbersDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a region: the code of one of \a regions, NeutralRegion, or empty: she has not said it.
    NumbersDialog(const QList<Region> &regions,
                  const QString &region,
                  const QList<OwnNumber> &numbers,
                  QWidget *parent = nullptr);

    [[nodiscard]] QString region() const;
    /// Those with a number, in their order.
    [[nodiscard]] QList<OwnNumber> numbers() const;

private:
    void addRegions(const QList<Region> &regions, const QString &region);
    void addRow(const OwnNumber &own);

    struct Row
    {
        QLineEdit *who = nullptr;
        QLineEdit *number = nullptr;
    };

    QComboBox *m_region = nullptr; ///< Null: the guide knows no regions.
    QGridLayout *m_rows;
    QList<Row> m_numbers;
};

} // namespace expressly
