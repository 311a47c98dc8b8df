// SPDX-License-Identifier: MIT
#pragma once

#include "media/voice/voice.h"

#include <QStringList>

namespace expressly::test {

/// Keeps what it is to say, and is done with it when the test says so.
class FakeVoice final : public Voice
{
    Q_OBJECT

public:
    using Voice::Voice;

    [[nodiscard]] bool isAvailable() override { return available; }
    void say(const QString &words, const QString &language) override
    {
        said.append(words);
        languages.append(language);
        isSpeaking = true;
    }
    void stop() override { isSpeaking = false; }
    void finish()
    {
        isSpeaking = false;
        emit finished();
    }

    bool available = true;
    bool isSpeaking = false;
    QStringList said;
    QStringList languages;
};

} // namespace expressly::test
