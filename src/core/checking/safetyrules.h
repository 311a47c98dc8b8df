// SPDX-License-Identifier: MIT
#pragma once

#include "core/captions/captions.h"
#include "core/checking/figures.h"
#include "core/checking/lessontexts.h"
#include "core/checking/terms.h"

#include <QSet>

namespace expressly {

/// What every lesson has to say so that it harms nobody: where to get help, the rules that belong
/// to a word (a syringe has a cap), the source of a figure. Only for authors: a lesson that breaks
/// one opens all the same. Which figures mean the same thing no program can tell: the guide says it
/// (KnownFigures), and only those are compared.
class SafetyRules final
{
    Q_DISABLE_COPY_MOVE(SafetyRules)

public:
    /// \a guide has to outlive it.
    SafetyRules(const Guide &guide, Terms terms);

    /// What is wrong in \a file, which holds \a lesson.
    [[nodiscard]] QList<Diagnostic> check(const Lesson &lesson, const QString &file) const;
    /// The same for captions; of the rules those of words.
    [[nodiscard]] QList<Diagnostic> check(const CaptionFile &captions, const QString &file) const;

private:
    void checkHelp(const Lesson &lesson, Problems &problems) const;
    void checkRule(const WordRule &rule, const QList<LessonText> &texts, Problems &problems) const;
    void checkFigures(const QList<LessonText> &texts, Problems &problems) const;

    const Guide &m_guide;
    Terms m_terms;
    Figures m_figures;
};

} // namespace expressly
