// SPDX-License-Identifier: MIT
#include "app/storewatch.h"

#include "session/notices.h"
#include "store/keeper.h"
#include "ui/shell/unsavedquestion.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace expressly {

namespace {

/// Said by sayUnsaved(), for as long as they hold.
bool isLasting(const StoreProblem &problem)
{
    using Kind = StoreProblem::Kind;
    return problem.kind == Kind::NotSaved || problem.kind == Kind::NotUsable
           || problem.kind == Kind::Newer || problem.kind == Kind::NotUpdated;
}

} // namespace

StoreWatch::StoreWatch(QList<Keeper *> keepers, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_keepers(std::move(keepers))
    , m_notices(notices)
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
        const QList<StoreProblem> problems = keeper->problems();
        for (const StoreProblem &problem : problems) {
            say(problem);
        }
    }
    sayUnsaved();
}

void StoreWatch::save()
{
    for (Keeper *keeper : std::as_const(m_keepers)) {
        keeper->save();
    }
}

bool StoreWatch::mayEnd(QWidget *window)
{
    save();
    while (hasUnsavedWork()) {
        switch (askAboutUnsaved(unsaved(), window)) {
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
    using enum Notices::Speaker;
    const QString before = m_notices.of(Unsaved);
    const QString now = unsavedSentence(unsaved());
    if (now == before) {
        return;
    }
    m_notices.say(Unsaved, now);
    if (now.isEmpty()) {
        m_notices.tell(Store, tr("Everything is saved again."));
    }
}

void StoreWatch::say(const StoreProblem &problem)
{
    // sayUnsaved() says what lasts. Several at once are all read, each once.
    const QString before = m_notices.of(Notices::Speaker::Store);
    if (isLasting(problem) || before.contains(problem.sentence)) {
        return;
    }
    m_notices.say(Notices::Speaker::Store,
                  before.isEmpty() ? problem.sentence
                                   : before + QLatin1Char('\n') + problem.sentence);
}

} // namespace expressly
