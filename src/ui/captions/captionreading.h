// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

#include <chrono>

class QCheckBox;
class QComboBox;

namespace expressly {

class SecondsBox;

/// How the captions in use are read; see CaptionReading.
struct CaptionReadingState
{
    bool hasTimes = false; ///< There are captions that can come earlier or later.
    std::chrono::milliseconds delay{0};
    bool mayChooseEncoding = false;
    QString encoding; ///< In which they were read.
    bool areRolling = false;
    bool eachLineOnce = false;

    bool operator==(const CaptionReadingState &) const = default;
};

/// The part of the caption options that is kept with the film: earlier or later, the encoding of
/// the file, rolling lines once. What does not concern the captions in use is hidden.
class CaptionReading final : public QWidget
{
    Q_OBJECT

public:
    explicit CaptionReading(QWidget *parent = nullptr);

    void setState(const CaptionReadingState &state);

signals:
    void delayChosen(std::chrono::milliseconds delay);
    void encodingChosen(const QString &encoding);
    void eachLineOnceChosen(bool once);

private:
    [[nodiscard]] QWidget *makeDelay();

    QWidget *m_delayRow = nullptr;
    SecondsBox *m_delay = nullptr;
    QWidget *m_encodingRow = nullptr;
    QComboBox *m_encoding = nullptr;
    QCheckBox *m_once = nullptr;
};

} // namespace expressly
