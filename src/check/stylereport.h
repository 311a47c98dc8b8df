// SPDX-License-Identifier: MIT
#pragma once

#include "core/checking/guidestyle.h"

#include <QJsonObject>

namespace expressly {

/// For people: one finding per line, a table of the reading grades, and a closing count.
[[nodiscard]] QByteArray textReport(const GuideStyle &style);

/// {"findings": […], "lessons": [{file, words, sentences, syllables, grade}]}; a grade that is not
/// known is null.
[[nodiscard]] QJsonObject jsonObject(const GuideStyle &style);

} // namespace expressly
