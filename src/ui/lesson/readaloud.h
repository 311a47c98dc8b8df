// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace expressly {

class LessonView;
class Voice;

/// Reads the lesson aloud from what stands at the top of the view, paragraph by paragraph.
class ReadAloud final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    ReadAloud(LessonView &view, Voice &voice, QObject *parent = nullptr);

    void setLanguage(const QString &language) { m_language = language; } ///< BCP 47.
    /// Another voice from now on; what is being read stops.
    void setVoice(Voice &voice);
    void start();
    void stop();
    void toggle();
    [[nodiscard]] bool isReading() const { return m_isReading; }

signals:
    void readingChanged(bool isReading);
    /// It does not read, or no longer; \a text says why.
    void refused(const QString &text);

private:
    void readFrom(int paragraph);
    void fail(const QString &reason);

    LessonView &m_view;
    Voice *m_voice = nullptr;
    QString m_language;
    int m_paragraph = 0;
    bool m_isReading = false;
};

} // namespace expressly
