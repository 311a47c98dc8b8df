// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/chapter.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <chrono>

struct AVIOContext;

namespace expressly {

/// What the Chapters element of a Matroska or WebM file holds; empty when there is none. Afterwards
/// \a input stands where it stood.
[[nodiscard]] QByteArray findMatroskaChapters(AVIOContext &input);

/// The chapters in such an element as a person is to see them, ascending: those of the default
/// edition without the hidden and the disabled ones, each by its title in the first of \a languages
/// that there is, else by its first title. All that libavformat tells is every edition in one list,
/// each title the last one, and without those that an ordered edition plays out of their order. \a
/// zero is the container's time of the film's first moment.
[[nodiscard]] QList<Chapter> readMatroskaChapters(QByteArrayView element,
                                                  std::chrono::microseconds zero,
                                                  const QStringList &languages);

} // namespace expressly
