// SPDX-License-Identifier: MIT
#include "core/files/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <utility>

using namespace Qt::StringLiterals;

namespace expressly {

Translations::Translations(const QStringList &languages, const QString &folder)
{
    for (const QString &language : languages) {
        if (QLocale(language).language() == QLocale::English) {
            return;
        }
        if (install(language, u"expressly"_s, folder)) {
            m_language = language;
            // What Qt says itself, as on the buttons of dialogs. Without texts of our own it stays
            // English too, so that no window has two languages.
            (void)install(
                language, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
            return;
        }
    }
}

Translations::~Translations()
{
    for (const auto &translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
}

bool Translations::install(const QString &language, const QString &name, const QString &folder)
{
    // Not by QLocale: that one would go on to the system's other languages by itself.
    auto translator = std::make_unique<QTranslator>();
    QString tag = language;
    tag.replace(u'-', u'_');
    if (!translator->load(name + u'_' + tag, folder)
        || !QCoreApplication::installTranslator(translator.get())) {
        return false;
    }
    m_translators.push_back(std::move(translator));
    return true;
}

} // namespace expressly
