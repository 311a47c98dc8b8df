// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

#include <optional>

namespace expressly {

class CaptionTrack;
class TranscriptModel;

/// The lines of the transcript; the one being said is marked.
class TranscriptView final : public QListView
{
    Q_OBJECT

public:
    explicit TranscriptView(QWidget *parent = nullptr);

    void setTrack(const CaptionTrack &track);
    [[nodiscard]] TranscriptModel &lines() const { return *m_model; }
    /// Scrolls so that the line being said is seen, with the next one.
    void showCurrentLine();
    void goToRow(int row);

signals:
    void lineActivated(qsizetype line);
    /// A letter was typed, to look for.
    void typed(const QString &text);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void activateRow(const QModelIndex &index);
    void copyRow(const QModelIndex &index);

    TranscriptModel *m_model = nullptr;
};

} // namespace expressly
