// SPDX-License-Identifier: MIT
#include "core/drawings/drawingcost.h"

#include "core/guide/id.h"
#include "core/words.h"

#include <algorithm>

namespace expressly {

namespace {

/// To read its pixels and to scale them.
constexpr qint64 CostOfPicture = 100;
constexpr qsizetype CharactersOfShape = 1000;

} // namespace

void DrawingCost::begin(const Element &element)
{
    const qsizetype node = m_nodes.size();
    if (!m_path.isEmpty()) {
        m_nodes[m_path.last()].children.append(node);
    }
    m_nodes.append({.element = element, .children = {}});
    m_path.append(node);
    if (!element.id.isEmpty()) {
        m_named[element.id].append(node);
    }
}

void DrawingCost::addCharacters(qsizetype count)
{
    if (!m_path.isEmpty()) {
        m_nodes[m_path.last()].element.characters += count;
    }
}

void DrawingCost::end()
{
    m_path.removeLast();
}

QList<DrawingCost::Excess> DrawingCost::excesses()
{
    m_excesses.clear();
    // Asking for each one's cost goes as deep as they are many.
    const bool isTooMuch = m_nodes.size() > Most || (!m_nodes.isEmpty() && costOf(0).shapes > Most);
    if (isTooMuch) {
        exceed(1,
               CoreWords::tr("There is too much to draw: more than %1 shapes, those that a <use> "
                             "repeats and each thousand characters counted as well.")
                   .arg(Most));
    }
    return m_excesses;
}

/// More than Most is not counted, so that nothing overflows.
DrawingCost::Cost DrawingCost::costOf(qsizetype node)
{
    if (m_nodes.at(node).isKnown) {
        return m_nodes.at(node).cost;
    }
    const Element element = m_nodes.at(node).element;
    if (m_nodes.at(node).isOpen) {
        exceed(element.line,
               CoreWords::tr("The part %1 shows itself by a <use>.").arg(quoted(element.id)));
        return {};
    }
    m_nodes[node].isOpen = true;
    Cost cost{.shapes = 1 + element.characters / CharactersOfShape
                        + (element.isPicture ? CostOfPicture : 0)};
    const auto add = [&cost](const Cost &part) {
        cost.shapes = std::min(cost.shapes + part.shapes, Most + 1);
        cost.uses = std::max(cost.uses, part.uses);
    };
    if (element.isUse) {
        add(costOfTarget(element));
    }
    const QList<qsizetype> children = m_nodes.at(node).children;
    for (const qsizetype child : children) {
        add(costOf(child));
    }
    m_nodes[node].isOpen = false;
    m_nodes[node].isKnown = true;
    m_nodes[node].cost = cost;
    return cost;
}

/// An id that is there twice is taken for the one that costs more.
DrawingCost::Cost DrawingCost::costOfTarget(const Element &use)
{
    Cost most;
    const QList<qsizetype> targets = m_named.value(use.target);
    for (const qsizetype target : targets) {
        const Cost cost = costOf(target);
        most.shapes = std::max(most.shapes, cost.shapes);
        most.uses = std::max(most.uses, cost.uses);
    }
    if (++most.uses > DeepestUse) {
        exceed(use.line,
               CoreWords::tr("The <use> of %1 is nested deeper than %2.")
                   .arg(quoted(use.target))
                   .arg(DeepestUse));
    }
    return most;
}

void DrawingCost::exceed(int line, const QString &message)
{
    // One is enough to refuse the drawing; thousands would help nobody.
    if (m_excesses.isEmpty()) {
        m_excesses.append({line, message});
    }
}

} // namespace expressly
