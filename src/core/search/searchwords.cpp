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

namespace {

/// \a list of a file that follows its schema, so that nothing in it is of another type.
[[nodiscard]] QStringList textsOf(const Cursor &list)
{
    QStringList texts;
    for (qsizetype i = 0; i < list.size(); ++i) {
        texts += list.at(i).asText();
    }
    return texts;
}

[[nodiscard]] QStringList textsOf(const Cursor &root, std::string_view key)
{
    const auto list = root.find(key);
    return list ? textsOf(*list) : QStringList();
}

} // namespace

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
    SearchWords words{.danger = textsOf(root, "danger"), .small = textsOf(root, "small")};
    const auto groups = root.find("synonyms");
    for (qsizetype i = 0; groups && i < groups->size(); ++i) {
        words.synonyms += textsOf(groups->at(i));
    }
    return words;
}

} // namespace expressly
