// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace expressly {

struct CaptionReport;

/// What is wrong with the captions, with the single lines behind a button; hidden while all is
/// well.
class CaptionNotice final : public QFrame
{
    Q_OBJECT

public:
    explicit CaptionNotice(QWidget *parent = nullptr);

    void setReport(const CaptionReport &report);
    [[nodiscard]] QString text() const;
    [[nodiscard]] const QStringList &details() const { return m_details; }

signals:
    void dismissed();

private:
    void showDetails();

    QLabel *m_label = nullptr;
    QPushButton *m_more = nullptr;
    QToolButton *m_close = nullptr;
    QStringList m_details;
};

} // namespace expressly
