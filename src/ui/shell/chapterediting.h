// SPDX-License-Identifier: MIT
#pragma once

#include "core/chapters/chapterformat.h"
#include "session/chapters/chapterdraft.h"

#include <stop_token>

namespace expressly {

class ChapterEditor;
class PlayerPanel;
class FilmSession;
struct ReadChapters;

/// Makes chapters of the open film: what the pane and the marks on the seek bar ask for goes into
/// the draft, and each step of the draft is kept with the film and seen at once.
class ChapterEditing final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    ChapterEditing(FilmSession &session, PlayerPanel &panel, QObject *parent);

    /// Belongs to the window that lays it out.
    [[nodiscard]] ChapterEditor *editor() { return m_editor; }
    [[nodiscard]] const ChapterDraft &draft() const { return m_draft; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);
    void toggle() { setOpen(!m_isOpen); }
    /// A chapter begins at the picture shown. Opens the pane, so that it is seen.
    void markHere();
    /// The chapters in a file become the person's own. Opens the pane, so that it is seen.
    void importDropped(const QString &path);

signals:
    void openChanged(bool open);

private:
    void connectEditor();
    void connectSession();
    void load();
    void show();
    void keep();
    [[nodiscard]] bool isEditable() const;
    [[nodiscard]] QString about() const;
    void move(qsizetype row, std::chrono::milliseconds time);
    void remove(qsizetype row);
    void understand(const QString &text);
    void use(const QList<Chapter> &chapters);
    void importFile();
    void read(const QString &path);
    void accept(const ReadChapters &read);
    void exportTo(ChapterFormat format);
    [[nodiscard]] QString exportPath(ChapterFormat format) const;

    FilmSession &m_session;
    PlayerPanel &m_panel;
    ChapterEditor *m_editor = nullptr;
    ChapterDraft m_draft;
    QList<Chapter> m_pasted; ///< What the field holds.
    std::stop_source m_reading{std::nostopstate};
    bool m_isOpen = false;
    bool m_keeps = false; ///< The film's chapters change because the draft did.
};

} // namespace expressly
