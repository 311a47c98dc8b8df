// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/link.h"
#include "core/guide/richtext.h"

namespace expressly {

/// Where one answer leads: to another question of the same block, or to a place in the guide.
struct Answer
{
    QString text;
    QString question; ///< An id; empty: the way ends at link.
    Link link;        ///< A lesson, or one of its steps.
    bool operator==(const Answer &) const = default;
};

/// An id that no step of the lesson has: links lead to a question as to a step.
struct Question
{
    QString id;
    RichText text;
    QList<Answer> answers;
    bool operator==(const Question &) const = default;
};

/// A few short questions that lead someone to what helps; the first one begins.
struct Questions
{
    QList<Question> questions;
    bool operator==(const Questions &) const = default;
};

/// The number of a question as people count, from 1; 0: there is none of that id.
[[nodiscard]] int numberOf(const Questions &block, const QString &id);

/// The ids of questions that no way from the first leads to.
[[nodiscard]] QStringList unreached(const Questions &block);

/// The id of a question that can be met twice on one way; empty: every way ends.
[[nodiscard]] QString loopIn(const Questions &block);

} // namespace expressly
