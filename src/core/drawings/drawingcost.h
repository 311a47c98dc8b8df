// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace expressly {

/// How much there is to draw: each element with its characters, and once more wherever a <use>
/// shows it again. A few bytes of nested <use> can stand for billions of shapes.
class DrawingCost final
{
public:
    struct Element
    {
        QString id;
        QString target; ///< Of a <use>: the id it shows.
        int line = 1;
        bool isUse = false;
        bool isPicture = false;
        qsizetype characters = 0;
    };
    struct Excess
    {
        int line = 1;
        QString message;
    };

    static constexpr int DeepestUse = 4; ///< A <use> of a <use> of a <use> of a <use>.
    static constexpr qint64 Most = 1000; ///< Shapes; a thousand characters count as one.

    void begin(const Element &element);
    void addCharacters(qsizetype count); ///< To the element that is open.
    void end();

    /// What is too much; called once everything has ended.
    [[nodiscard]] QList<Excess> excesses();

private:
    struct Cost
    {
        qint64 shapes = 0;
        int uses = 0; ///< Nested into each other.
    };
    struct Node
    {
        Element element;
        QList<qsizetype> children;
        Cost cost;
        bool isKnown = false;
        bool isOpen = false; ///< Its cost is being asked for.
    };

    Cost costOf(qsizetype node);
    Cost costOfTarget(const Element &use);
    void exceed(int line, const QString &message);

    QList<Node> m_nodes;
    QList<qsizetype> m_path; ///< From the root to the element that is open.
    QHash<QString, QList<qsizetype>> m_named;
    QList<Excess> m_excesses;
};

} // namespace expressly
