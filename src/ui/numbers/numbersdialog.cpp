// SPDX-License-Identifier: MIT
#include "ui/numbers/numbersdialog.h"

#include "core/guide/lessonwords.h"
#include "ui/widgets/arrowbox.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace expressly {

namespace {

constexpr int Margin = 24;
constexpr int Gap = 8;
constexpr int FieldHeight = 36;
constexpr int LongestEntry = 80; ///< Characters; it stands on one line of a lesson.

QLineEdit *field(const QString &text, const QString &name)
{
    auto *edit = new QLineEdit(text);
    edit->setAccessibleName(name);
    edit->setMaxLength(LongestEntry);
    edit->setMinimumHeight(FieldHeight);
    return edit;
}

} // namespace

NumbersDialog::NumbersDialog(const QList<Region> &regions,
                             const QString &region,
                             const QList<OwnNumber> &numbers,
                             QWidget *parent)
    : QDialog(parent)
    , m_rows(new QGridLayout)
{
    setWindowTitle(tr("My numbers"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(Gap);
    if (!regions.isEmpty()) {
        auto *where = new QLabel(tr("&Where are you? This guide shows the numbers for there:"));
        addRegions(regions, region);
        where->setBuddy(m_region);
        column->addWidget(where);
        column->addWidget(m_region);
        column->addSpacing(Gap);
    }
    m_rows->setSpacing(Gap);
    m_rows->addWidget(new QLabel(tr("Who")), 0, 0);
    m_rows->addWidget(new QLabel(tr("Number")), 0, 1);
    m_rows->setColumnStretch(0, 1);
    m_rows->setColumnStretch(1, 1);
    for (const OwnNumber &own : numbers) {
        addRow(own);
    }
    for (const QString &who : {tr("Midwife"), tr("Hospital"), tr("Someone near me"), QString()}) {
        const bool isThere =
            std::ranges::any_of(numbers, [&who](const OwnNumber &own) { return own.who == who; });
        if (!isThere || who.isEmpty()) {
            addRow({.who = who, .number = {}});
        }
    }
    column->addLayout(m_rows);
    auto *remark = new QLabel(
        tr("They stay on this computer. When to get help shows them, on screen and on paper."));
    remark->setWordWrap(true);
    remark->setProperty("secondary", true);
    column->addWidget(remark);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *keep = new QPushButton(tr("&Keep"), this);
    keep->setProperty("filled", true); // Before the box shows it to the style sheet.
    keep->setDefault(true);
    buttons->addButton(keep, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void NumbersDialog::addRegions(const QList<Region> &regions, const QString &region)
{
    m_region = new ArrowBox;
    m_region->setMinimumHeight(FieldHeight);
    m_region->addItem(tr("Not said"), QString());
    for (const Region &each : regions) {
        m_region->addItem(each.name, each.code);
    }
    m_region->addItem(LessonWords::somewhereElse(), QString(NeutralRegion));
    m_region->setCurrentIndex(std::max(0, m_region->findData(region)));
}

void NumbersDialog::addRow(const OwnNumber &own)
{
    const int row = static_cast<int>(m_numbers.size()) + 1;
    const Row fields{.who = field(own.who, tr("Who, %1").arg(row)),
                     .number = field(own.number, tr("Number, %1").arg(row))};
    m_rows->addWidget(fields.who, row, 0);
    m_rows->addWidget(fields.number, row, 1);
    m_numbers.append(fields);
}

QString NumbersDialog::region() const
{
    return m_region == nullptr ? QString() : m_region->currentData().toString();
}

QList<OwnNumber> NumbersDialog::numbers() const
{
    QList<OwnNumber> numbers;
    for (const Row &row : m_numbers) {
        const OwnNumber own{.who = row.who->text().simplified(),
                            .number = row.number->text().simplified()};
        if (!own.number.isEmpty()) {
            numbers.append(own);
        }
    }
    return numbers;
}

} // namespace expressly
