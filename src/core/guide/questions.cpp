// SPDX-License-Identifier: MIT
#include "core/guide/questions.h"

#include <QSet>

#include <algorithm>

namespace expressly {

namespace {

const Question *find(const Questions &block, const QString &id)
{
    const auto found = std::ranges::find(block.questions, id, &Question::id);
    return found == block.questions.end() ? nullptr : &*found;
}

/// Follows every way from one question on; blocks are short, and a loop ends the walk.
class Walk final
{
public:
    explicit Walk(const Questions &block)
        : m_block(block)
    {}

    void from(const QString &id)
    {
        if (m_way.contains(id)) {
            m_loop = id;
            return;
        }
        const Question *question = find(m_block, id);
        if (question == nullptr || m_reached.contains(id)) {
            return;
        }
        m_reached.insert(id);
        m_way.append(id);
        for (const Answer &answer : question->answers) {
            if (!answer.question.isEmpty()) {
                from(answer.question);
            }
        }
        m_way.removeLast();
    }

    [[nodiscard]] const QSet<QString> &reached() const { return m_reached; }
    [[nodiscard]] const QString &loop() const { return m_loop; }

private:
    const Questions &m_block;
    QSet<QString> m_reached;
    QStringList m_way;
    QString m_loop;
};

Walk walked(const Questions &block)
{
    Walk walk(block);
    if (!block.questions.isEmpty()) {
        walk.from(block.questions.constFirst().id);
    }
    return walk;
}

} // namespace

int numberOf(const Questions &block, const QString &id)
{
    const Question *question = find(block, id);
    return question == nullptr ? 0 : int(question - block.questions.constData()) + 1;
}

QStringList unreached(const Questions &block)
{
    const Walk walk = walked(block);
    QStringList ids;
    for (const Question &question : block.questions) {
        if (!walk.reached().contains(question.id)) {
            ids.append(question.id);
        }
    }
    return ids;
}

QString loopIn(const Questions &block)
{
    return walked(block).loop();
}

} // namespace expressly
