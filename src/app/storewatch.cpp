// SPDX-License-Identifier: MIT
#include "app/storewatch.h"

#include "store/keeper.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/unsavedquestion.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace expressly {

namespace {

/// Said by setUnsaved(), for as long as they hold.
bool isLasting(const StoreProblem &problem)
{
    using Kind = StoreProblem::Kind;
    return problem.kind == Kind::NotSaved || problem.kind == Kind::NotUsable
           || problem.kind == Kind::Newer || problem.kind == Kind::NotUpdated;
}

} // namespace

StoreWatch::StoreWatch(QList<Keeper *> keepers, QObject *parent)
    : QObject(parent)
    , m_keepers(std::move(keepers))
{
    for (const Keeper *keeper : std::as_const(m_keepers)) {
        connect(keeper, &Keeper::unsavedChanged, this, [this, keeper] {
            sayUnsaved();
            if (!keeper->unsaved()) {
                // Where one has room again, the others may have it too.
                QTimer::singleShot(0, this, &StoreWatch::save);
            }
        });
        connect(keeper, &Keeper::problemFound, this, &StoreWatch::say);
        m_unsaid += keeper->problems();
    }
}

void StoreWatch::setWindow(MainWindow &window)
{
    m_window = &window;
    const QList<StoreProblem> unsaid = std::exchange(m_unsaid, {});
    for (const StoreProblem &problem : unsaid) {
        say(problem);
    }
    sayUnsaved();
}

void StoreWatch::save()
{
    for (Keeper *keeper : std::as_const(m_keepers)) {
        keeper->save();
    }
}

bool StoreWatch::mayEnd()
{
    save();
    while (hasUnsavedWork()) {
        switch (askAboutUnsaved(unsaved(), m_window)) {
        case UnsavedAnswer::TryAgain:
            save();
            break;
        case UnsavedAnswer::Stay:
            return false;
        case UnsavedAnswer::Quit:
            return true;
        }
    }
    return true;
}

void StoreWatch::saveOrWarn()
{
    save();
    if (hasUnsavedWork()) {
        qWarning("%s", qUtf8Printable(unsavedSentence(unsaved())));
    }
}

bool StoreWatch::hasUnsavedWork() const
{
    return std::ranges::any_of(m_keepers, &Keeper::hasUnsavedWork);
}

QList<StoreProblem> StoreWatch::unsaved() const
{
    QList<StoreProblem> problems;
    for (const Keeper *keeper : m_keepers) {
        if (keeper->unsaved()) {
            problems.append(*keeper->unsaved());
        }
    }
    return problems;
}

void StoreWatch::sayUnsaved()
{
    if (m_window != nullptr) {
        m_window->setUnsaved(unsavedSentence(unsaved()));
    }
}

void StoreWatch::say(const StoreProblem &problem)
{
    if (m_window == nullptr) {
        m_unsaid.append(problem);
    } else if (!isLasting(problem)) {
        m_window->say(problem.sentence);
    }
}

} // namespace expressly
