// SPDX-License-Identifier: MIT
#pragma once

#include "core/json/problems.h"

#include <nlohmann/json_fwd.hpp>

namespace expressly {

/// The JSON Schemas of content/schema, the same files that editors use.
enum class SchemaKind { Guide, Strings, Videos, Sources, Lesson, Terms, Region, Synonyms };

/// Reports where \a json does not follow its schema; true when it does.
///
/// The readers check the same rules and say them better, so this is asked only about what they
/// found in order: it is there to catch a rule that they lack. It takes several times as long as
/// they do. Therefore a lesson passes through it whenever it is opened, but the table of contents
/// only in checkGuide(), so that a large guide opens quickly.
bool followsSchema(const nlohmann::json &json, SchemaKind kind, Problems &problems);

} // namespace expressly
