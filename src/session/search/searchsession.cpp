// SPDX-License-Identifier: MIT
#include "session/search/searchsession.h"

#include "core/files/background.h"
#include "core/guide/guide.h"
#include "store/search/searchindex.h"

#include <utility>

namespace expressly {

SearchSession::~SearchSession()
{
    m_stop.request_stop();
}

void SearchSession::setGuide(std::shared_ptr<const Guide> guide)
{
    m_stop.request_stop();
    m_stop = {};
    m_guide = std::move(guide);
    m_index.reset();
    m_isMaking = false;
    m_isAsking = false;
    search(m_words);
}

void SearchSession::prepare()
{
    if (m_index || m_isMaking || !m_guide) {
        return;
    }
    m_isMaking = true;
    inBackground(
        this,
        m_stop.get_token(),
        [guide = m_guide, folder = m_folder, stop = m_stop.get_token()] {
        return std::make_shared<const SearchIndex>(searchSourceOf(*guide, stop), folder, stop);
        },
        [this](const std::shared_ptr<const SearchIndex> &index) {
        m_isMaking = false;
        m_index = index;
        ask();
    });
}

void SearchSession::search(const QString &words)
{
    m_words = words;
    if (!m_words.trimmed().isEmpty()) {
        prepare();
        ask();
    }
}

void SearchSession::ask()
{
    if (!m_index || m_isAsking || m_words.trimmed().isEmpty()) {
        return;
    }
    m_isAsking = true;
    using Found = std::pair<QString, SearchResult>;
    inBackground(
        this,
        m_stop.get_token(),
        [index = m_index, words = m_words]() -> Found {
            return {words, index->search(words)};
        },
        [this](const Found &answer) {
        m_isAsking = false;
        if (answer.first == m_words) {
            emit found(answer.first, answer.second);
        } else {
            ask();
        }
        });
}

} // namespace expressly
