// SPDX-License-Identifier: MIT
#include "ui/practice/loopwords.h"

#include "session/practice/loopstate.h"
#include "ui/words/numbers.h"

#include <QCoreApplication>

namespace expressly {

namespace {

struct LoopWords
{
    Q_DECLARE_TR_FUNCTIONS(expressly::LoopWords)
};

} // namespace

QString describeLoop(const LoopState &state)
{
    if (state.isPast) {
        return LoopWords::tr("Past B, %1. Go back to repeat.").arg(formatTenths(*state.end));
    }
    if (state.isComplete()) {
        return LoopWords::tr("%1 · %2 to %3 · %4", "name · A to B · length")
            .arg(state.name,
                 formatTenths(*state.start),
                 formatTenths(*state.end),
                 spanWords(*state.end - *state.start));
    }
    if (state.start) {
        return LoopWords::tr("A is at %1. Set B where the loop ends.")
            .arg(formatTenths(*state.start));
    }
    if (state.end) {
        return LoopWords::tr("B is at %1. Set A where the loop begins.")
            .arg(formatTenths(*state.end));
    }
    return {};
}

QString loopNews(const LoopState &before, const LoopState &now)
{
    if (now == before) {
        return {};
    }
    if (now.awaitsEnd()) {
        return describeLoop(now);
    }
    if (now.isPast && !before.isPast) {
        return LoopWords::tr(
                   "The video is past B, at %1, and plays on. Go back before B to repeat the loop.")
            .arg(formatTenths(*now.end));
    }
    if (now.isOn && (!before.isOn || before.isPast || now.name != before.name)) {
        return LoopWords::tr("Loop on: %1").arg(describeLoop(now));
    }
    if (before.isOn && !now.isOn) {
        return now.saved ? LoopWords::tr("Loop off. It is kept.") : LoopWords::tr("Loop off.");
    }
    return before.awaitsEnd() ? LoopWords::tr("No loop is set.") : QString();
}

} // namespace expressly
