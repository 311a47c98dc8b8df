// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace expressly {

class CaptionTrack;
class FindRow;
class TranscriptView;

/// All that is said in a film, to read, to look for words in, and to jump from. It follows the film
/// unless the pointer or the keyboard is in it.
class TranscriptPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TranscriptPane)

public:
    explicit TranscriptPane(QWidget *parent = nullptr);
    ~TranscriptPane() override;

    void setTrack(const CaptionTrack &track);
    void setLine(std::optional<qsizetype> line);
    /// Whether a film is open, so that captions can be opened for it.
    void setFilmOpen(bool open);
    [[nodiscard]] TranscriptView &view() const { return *m_view; }
    [[nodiscard]] bool isFollowing() const;

    /// Shows the field for finding words, beginning with \a words.
    void openFind(const QString &words = {});
    void closeFind();
    void copyAll() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QString countText() const;

signals:
    void lineActivated(qsizetype line);
    void openRequested();
    /// Whether there is anything to find or to copy.
    void emptyChanged(bool empty);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void find();
    void showMatch();
    void followAgain();

    FindRow *m_find = nullptr;
    TranscriptView *m_view = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_open = nullptr;
    QPointer<QWidget> m_focusBefore; ///< Before the field for finding had it.
    QList<int> m_matches;
    bool m_hasPointer = false;
};

} // namespace expressly
