// SPDX-License-Identifier: MIT
#include "store/keeper.h"

namespace expressly {

void Keeper::addProblem(const StoreProblem &problem)
{
    if (!m_problems.contains(problem)) {
        m_problems.append(problem);
        emit problemFound(problem);
    }
}

void Keeper::setUnsaved(const std::optional<StoreProblem> &problem)
{
    if (m_unsaved == problem) {
        return;
    }
    if (m_unsaved) {
        m_problems.removeAll(*m_unsaved);
    }
    m_unsaved = problem;
    if (problem) {
        addProblem(*problem);
    }
    emit unsavedChanged();
}

} // namespace expressly
