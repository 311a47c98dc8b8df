// SPDX-License-Identifier: MIT
#include "core/search/searchwords.h"

#include "core/guide/guide.h"
#include "core/json/cursor.h"
#include "core/json/jsontext.h"
#include "core/json/schemas.h"

#include <nlohmann/json.hpp>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace expressly {

QString searchWordsFile(const Guide &guide)
{
    return guide.language + u"/synonyms.json"_s;
}

SearchWords readSearchWords(const Guide &guide, Problems &problems)
{
    if (!QFileInfo::exists(guide.folder + u'/' + problems.file())) {
        return {};
    }
    const auto json = readJsonFile(guide.folder, problems);
    if (!json || !followsSchema(*json, SchemaKind::Synonyms, problems)) {
        return {};
    }
    const Cursor root(*json, problems);
    SearchWords words{.danger = root.optionalTexts("danger"), .small = root.optionalTexts("small")};
    const auto groups = root.find("synonyms");
    for (qsizetype i = 0; groups && i < groups->size(); ++i) {
        words.synonyms += groups->at(i).asTexts();
    }
    return words;
}

} // namespace expressly
