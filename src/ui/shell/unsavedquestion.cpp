// SPDX-License-Identifier: MIT
#include "ui/shell/unsavedquestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStringList>

namespace expressly {

namespace {

struct UnsavedWords
{
    Q_DECLARE_TR_FUNCTIONS(expressly::UnsavedQuestion)
};

} // namespace

QString unsavedSentence(const QList<StoreProblem> &problems)
{
    if (problems.size() <= 1) {
        return problems.isEmpty() ? QString() : problems.constFirst().sentence;
    }
    QStringList subjects;
    for (const StoreProblem &problem : problems) {
        subjects.append(problem.subject);
    }
    // The first one says why, and what to do; the others stand in the same folder or on the same
    // disk.
    return problems.constFirst().sentence + QLatin1Char(' ')
           + UnsavedWords::tr("The same holds for: %1.")
                 .arg(subjects.mid(1).join(QStringLiteral("; ")));
}

UnsavedAnswer askAboutUnsaved(const QList<StoreProblem> &problems, QWidget *parent)
{
    QMessageBox box(parent);
    box.setIcon(QMessageBox::Warning);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(UnsavedWords::tr("Not everything is saved"));
    box.setText(UnsavedWords::tr(
        "What you made is not all saved, and would be lost if Expressly ended now."));
    box.setInformativeText(unsavedSentence(problems));
    const auto *again = box.addButton(UnsavedWords::tr("&Try again"), QMessageBox::AcceptRole);
    auto *stay = box.addButton(UnsavedWords::tr("&Stay"), QMessageBox::RejectRole);
    const auto *quit =
        box.addButton(UnsavedWords::tr("&Quit and lose it"), QMessageBox::DestructiveRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() == quit) {
        return UnsavedAnswer::Quit;
    }
    return box.clickedButton() == again ? UnsavedAnswer::TryAgain : UnsavedAnswer::Stay;
}

} // namespace expressly
