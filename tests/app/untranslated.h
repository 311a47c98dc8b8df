// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QStringList>
#include <QTranslator>

class QMenu;
class QWidget;

namespace expressly::test {

/// Puts every text into brackets and makes it 40 % longer, for as long as it lives.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    PseudoTranslator();
    ~PseudoTranslator() override;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context,
                                    const char *source,
                                    const char *disambiguation,
                                    int n) const override;
};

/// Finds what is shown, or told to a screen reader, without having gone through a translator.
class Untranslated final
{
public:
    /// What comes from the guide in \a folder is allowed, piece by piece and whole.
    explicit Untranslated(const QString &folder);

    /// A name of a film, a chapter, a loop.
    void allow(const QString &text) { m_allowed.insert(text); }
    /// One line for each text of \a widget, of what is in it and of its actions: where it is, and
    /// the text.
    [[nodiscard]] QStringList in(const QWidget &widget) const;
    /// Opened, as a person opens it, with the menus in it.
    [[nodiscard]] QStringList inMenu(QMenu &menu) const;
    [[nodiscard]] bool isPlain(const QString &text) const;

private:
    QSet<QString> m_allowed;
};

} // namespace expressly::test
