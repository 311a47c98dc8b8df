// SPDX-License-Identifier: MIT
#include "ui/controls/gototimedialog.h"

#include "core/time/mediafragment.h"
#include "core/time/timecode.h"
#include "ui/words/playertext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace expressly {

GoToTimeDialog::GoToTimeDialog(std::chrono::milliseconds position,
                               std::chrono::milliseconds duration,
                               QWidget *parent)
    : QDialog(parent)
    , m_duration(duration)
    , m_field(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Go to time"));
    auto *label = new QLabel(tr("&Time in the video, such as 7:14 or 434:"), this);
    label->setBuddy(m_field);
    m_field->setText(formatClock(position));
    m_field->selectAll();
    m_field->setMinimumHeight(36);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    // Room for the sentence is there from the start, so that nothing jumps when it comes.
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *go = new QPushButton(tr("&Go"), this);
    go->setProperty("filled", true); // Before the box shows it to the style sheet.
    go->setDefault(true);
    buttons->addButton(go, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoToTimeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &GoToTimeDialog::reject);
    connect(m_field, &QLineEdit::textEdited, this, [this] { showProblem({}); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addWidget(label);
    column->addWidget(m_field);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    setMinimumWidth(360);
}

void GoToTimeDialog::accept()
{
    const QString sentence = problem();
    if (!sentence.isEmpty()) {
        showProblem(sentence);
        m_field->setFocus();
        m_field->selectAll();
        return;
    }
    const auto place = parsePlaceInTime(m_field->text());
    QDialog::accept();
    emit timeChosen(place->start);
}

QString GoToTimeDialog::problem() const
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty()) {
        return tr("Enter a time, such as 7:14.");
    }
    const auto place = parsePlaceInTime(text);
    if (!place) {
        return tr("“%1” is not a time. Write it like 7:14, 1:02:03.5 or 434.")
            .arg(shortTitle(text));
    }
    if (m_duration.count() > 0 && place->start > m_duration) {
        return tr("The video ends at %1.").arg(formatTimecode(m_duration));
    }
    return {};
}

void GoToTimeDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_field->setAccessibleDescription(sentence);
}

} // namespace expressly
