// SPDX-License-Identifier: MIT
#pragma once

#include "media/voice/voice.h"

#include <memory>

class QTextToSpeech;

namespace expressly {

/// The voice of the computer, by Qt's speech plug-ins. They are loaded when it is first needed.
class SystemVoice final : public Voice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemVoice)

public:
    explicit SystemVoice(QObject *parent = nullptr);
    ~SystemVoice() override;

    [[nodiscard]] bool isAvailable() override;
    void say(const QString &words, const QString &language) override;
    void stop() override;

private:
    void follow();

    std::unique_ptr<QTextToSpeech> m_speech;
    bool m_wasAsked = false; ///< Whether what it speaks is to be reported.
    bool m_hasBegun = false; ///< It spoke since it was asked; only then being ready is an end.
};

} // namespace expressly
