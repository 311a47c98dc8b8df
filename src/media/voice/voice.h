// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace expressly {

/// Speaks words, one passage at a time.
class Voice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// False where the computer has nothing that speaks.
    [[nodiscard]] virtual bool isAvailable() = 0;
    /// Speaks \a words, which are in \a language (BCP 47, such as "en"), in place of what it speaks
    /// now. Ends with finished() or failed(), and with neither after stop().
    virtual void say(const QString &words, const QString &language) = 0;
    virtual void stop() = 0;

signals:
    void finished();
    /// \a reason is a sentence.
    void failed(const QString &reason);
};

} // namespace expressly
