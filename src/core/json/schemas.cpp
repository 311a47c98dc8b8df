// SPDX-License-Identifier: MIT
#include "core/json/schemas.h"

#include "core/json/jsonpointer.h"
#include "core/json/jsontext.h"
#include "core/words.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <QFile>

#include <exception>

using namespace Qt::StringLiterals;

// The macro declares a function and may not stand within a namespace. Without the call the linker
// drops a static library's resources.
static void initialiseSchemas()
{
    Q_INIT_RESOURCE(schemas);
}

namespace expressly {

namespace {

using Json = nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

[[nodiscard]] QString fileOf(SchemaKind kind)
{
    switch (kind) {
    case SchemaKind::Guide:
        return u"guide.schema.json"_s;
    case SchemaKind::Strings:
        return u"strings.schema.json"_s;
    case SchemaKind::Videos:
        return u"videos.schema.json"_s;
    case SchemaKind::Sources:
        return u"sources.schema.json"_s;
    case SchemaKind::Lesson:
        return u"lesson.schema.json"_s;
    case SchemaKind::Terms:
        return u"terms.schema.json"_s;
    case SchemaKind::Region:
        return u"region.schema.json"_s;
    case SchemaKind::Synonyms:
        return u"synonyms.schema.json"_s;
    }
    Q_UNREACHABLE();
}

struct CompiledSchema
{
    valijson::Schema schema;
    QString failure; ///< Empty when the schema can be used.
};

[[nodiscard]] std::unique_ptr<const CompiledSchema> compile(SchemaKind kind)
{
    initialiseSchemas();
    auto compiled = std::make_unique<CompiledSchema>();
    QFile file(u":/expressly/schema/"_s + fileOf(kind));
    Problems problems(fileOf(kind));
    const auto json =
        file.open(QIODevice::ReadOnly) ? readJsonText(file.readAll(), problems) : nullptr;
    if (!json) {
        compiled->failure = CoreWords::tr("it cannot be read");
        return compiled;
    }
    try {
        valijson::SchemaParser parser;
        parser.populateSchema(Adapter(*json), compiled->schema);
    } catch (const std::exception &failure) {
        compiled->failure = QString::fromUtf8(failure.what());
    }
    return compiled;
}

/// Compiled at first use: most starts of the program need the lessons' schema only.
template <SchemaKind Kind>
[[nodiscard]] const CompiledSchema &compiledOnce()
{
    static const auto Compiled = compile(Kind);
    return *Compiled;
}

[[nodiscard]] const CompiledSchema &compiledSchema(SchemaKind kind)
{
    switch (kind) {
    case SchemaKind::Guide:
        return compiledOnce<SchemaKind::Guide>();
    case SchemaKind::Strings:
        return compiledOnce<SchemaKind::Strings>();
    case SchemaKind::Videos:
        return compiledOnce<SchemaKind::Videos>();
    case SchemaKind::Sources:
        return compiledOnce<SchemaKind::Sources>();
    case SchemaKind::Lesson:
        return compiledOnce<SchemaKind::Lesson>();
    case SchemaKind::Terms:
        return compiledOnce<SchemaKind::Terms>();
    case SchemaKind::Region:
        return compiledOnce<SchemaKind::Region>();
    case SchemaKind::Synonyms:
        return compiledOnce<SchemaKind::Synonyms>();
    }
    Q_UNREACHABLE();
}

/// valijson names the way as "<root>", "[key]", "[0]".
[[nodiscard]] QString toPointer(const std::vector<std::string> &context)
{
    QString pointer;
    for (const std::string &part : context) {
        if (part.size() >= 2 && part.front() == '[' && part.back() == ']') {
            pointer += pointerPart(std::string_view(part).substr(1, part.size() - 2));
        }
    }
    return pointer;
}

} // namespace

bool followsSchema(const Json &json, SchemaKind kind, Problems &problems)
{
    const CompiledSchema &compiled = compiledSchema(kind);
    if (!compiled.failure.isEmpty()) {
        problems.error(
            {},
            CoreWords::tr("The schema %1 does not work: %2.").arg(fileOf(kind), compiled.failure));
        return false;
    }
    valijson::ValidationResults results;
    try {
        valijson::Validator validator;
        if (validator.validate(compiled.schema, Adapter(json), &results)) {
            return true;
        }
    } catch (const std::exception &failure) {
        results.pushError({}, failure.what());
    }
    if (results.numErrors() == 0) { // Some constraints fail without a word.
        problems.error({}, CoreWords::tr("The file does not follow %1.").arg(fileOf(kind)));
    }
    for (const valijson::ValidationResults::Error &error : results) {
        problems.error(toPointer(error.context),
                       CoreWords::tr("The schema does not allow this: %1")
                           .arg(QString::fromStdString(error.description)));
    }
    return false;
}

} // namespace expressly
