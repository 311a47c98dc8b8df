// SPDX-License-Identifier: MIT
#include "core/chapters/chaptercollector.h"
#include "core/files/translations.h"
#include "support/catch.h"

using namespace expressly;
using namespace Qt::StringLiterals;

namespace {

const QString Folder = QStringLiteral(EXPRESSLY_TEST_TEXTS);

} // namespace

TEST_CASE("The texts are in the first language of the person that there are any in",
          "[core][translations]")
{
    {
        const Translations texts({u"fr-FR"_s, u"fr"_s, u"nb-NO"_s, u"nb"_s, u"en"_s}, Folder);
        CHECK(texts.language() == u"nb-NO");
        CHECK(untitledChapter(0) == u"Kapittel 1");
    }
    CHECK(untitledChapter(0) == u"Chapter 1");
}

TEST_CASE("Texts that are there already are not looked for: English, and none at all",
          "[core][translations]")
{
    const QStringList languages = GENERATE(
        QStringList{u"en-GB"_s, u"nb"_s}, QStringList{u"fr"_s}, QStringList{u"C"_s}, QStringList{});
    CAPTURE(languages.join(u' '));
    const Translations texts(languages, Folder);
    CHECK(texts.language().isEmpty());
    CHECK(untitledChapter(0) == u"Chapter 1");
}
