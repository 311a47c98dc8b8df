// SPDX-License-Identifier: MIT
#pragma once

#include "session/captions/captionreport.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace expressly {

class SignButton;

/// What is to be said about the captions, with the single lines behind a button, and what can be
/// done about it; hidden while all is well.
class CaptionNotice final : public QFrame
{
    Q_OBJECT

public:
    explicit CaptionNotice(QWidget *parent = nullptr);

    void setReport(const CaptionReport &report);
    [[nodiscard]] QString text() const;
    [[nodiscard]] const QStringList &details() const { return m_report.details; }

signals:
    void dismissed();
    void encodingChosen(const QString &encoding);
    void asWrittenRequested(); ///< Rolling lines as they stand in the file.

private:
    void showDetails();
    void showEncodings();

    QLabel *m_label = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_encodings = nullptr;
    QPushButton *m_asWritten = nullptr;
    SignButton *m_close = nullptr;
    CaptionReport m_report;
};

} // namespace expressly
