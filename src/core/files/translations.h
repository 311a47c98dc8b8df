// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace expressly {

/// The texts of the program, and Qt's own, in the language of the person, for as long as it lives.
/// It has to be there before the first text is asked for: some are kept, such as the table of
/// commands.
class Translations final
{
    Q_DISABLE_COPY_MOVE(Translations)

public:
    /// The first of \a languages in which there is an "expressly_<language>.qm" in \a folder;
    /// English needs none. Wants an application object.
    explicit Translations(const QStringList &languages,
                          const QString &folder = QStringLiteral(":/expressly/translations"));
    ~Translations();

    /// "de", or empty: the texts are English, as the source has them.
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    [[nodiscard]] bool install(const QString &language, const QString &name, const QString &folder);

    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace expressly
