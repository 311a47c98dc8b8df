// SPDX-License-Identifier: MIT
#include "ui/shell/chapterediting.h"

#include "core/chapters/chaptersbeside.h"
#include "core/files/background.h"
#include "core/time/timecode.h"
#include "session/chapters/chapterexport.h"
#include "session/film/filmsession.h"
#include "ui/chapters/chaptereditor.h"
#include "ui/chapters/pastebox.h"
#include "ui/lists/playerlists.h"
#include "ui/player/filmdeck.h"
#include "ui/player/playerpanel.h"
#include "ui/seekbar/seekbar.h"

#include <QFileDialog>
#include <QScopedValueRollback>
#include <QStandardPaths>

#include <algorithm>
#include <stop_token>

namespace expressly {

using Whose = ChapterEditor::Whose;

ChapterEditing::ChapterEditing(FilmSession &session, PlayerPanel &panel, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_panel(panel)
    , m_editor(new ChapterEditor(&panel))
{
    connectEditor();
    connectSession();
    load();
}

void ChapterEditing::connectEditor()
{
    using Editor = ChapterEditor;
    connect(m_editor, &Editor::closeRequested, this, [this] { setOpen(false); });
    connect(m_editor, &Editor::whoseChosen, this, [this](Whose whose) {
        m_session.filmChapters().showOwn(whose == Whose::Person);
    });
    connect(m_editor, &Editor::copyRequested, this, [this] {
        m_session.filmChapters().setOwn(m_draft.chapters());
        m_editor->say(tr("These are your own chapters now; the guide’s stay as they are."));
    });
    connect(m_editor, &Editor::undoRequested, &m_draft, &ChapterDraft::undo);
    connect(m_editor, &Editor::redoRequested, &m_draft, &ChapterDraft::redo);
    connect(m_editor, &Editor::removeRequested, this, &ChapterEditing::remove);
    connect(m_editor, &Editor::renameRequested, &m_draft, &ChapterDraft::rename);
    connect(m_editor, &Editor::moveRequested, this, &ChapterEditing::move);
    connect(m_editor,
            &Editor::nudgeRequested,
            this,
            [this](qsizetype row, std::chrono::milliseconds distance) {
        move(row, m_draft.chapters().value(row).start + distance);
    });
    connect(m_editor, &Editor::frameNudgeRequested, this, [this](qsizetype row, int frames) {
        const auto start = m_draft.chapters().value(row).start;
        move(row, movedByFrames(start, frames, m_session.player().info().frameDuration));
    });
    connect(m_editor, &Editor::chapterActivated, &m_session, &FilmSession::goToChapter);
    connect(m_editor, &Editor::importRequested, this, &ChapterEditing::importFile);
    connect(m_editor, &Editor::exportRequested, this, &ChapterEditing::exportTo);
    PasteBox &paste = m_editor->pasteBox();
    connect(&paste, &PasteBox::textChanged, this, &ChapterEditing::understand);
    connect(&paste, &PasteBox::useRequested, this, [this] { use(m_pasted); });
}

void ChapterEditing::connectSession()
{
    connect(&m_session, &FilmSession::filmChanged, this, &ChapterEditing::load);
    connect(&m_session.filmChapters(), &FilmChapters::changed, this, [this] {
        if (!m_keeps) {
            load();
        }
    });
    connect(&m_session.filmChapters(), &FilmChapters::savedChanged, this, &ChapterEditing::show);
    connect(&m_draft, &ChapterDraft::changed, this, &ChapterEditing::keep);
    connect(&m_panel.lists(), &PlayerLists::editingRequested, this, [this] { setOpen(true); });
    connect(&m_panel.deck().seekBar(),
            &SeekBar::chapterDragged,
            this,
            [this](qsizetype, std::chrono::milliseconds time) { m_session.seek(time); });
    connect(&m_panel.deck().seekBar(), &SeekBar::chapterMoved, this, &ChapterEditing::move);
}

void ChapterEditing::setOpen(bool open)
{
    if (m_isOpen == open) {
        return;
    }
    m_isOpen = open;
    m_editor->say({});
    show();
    if (const auto current = m_session.filmChapters().current(); open && current) {
        m_editor->setCurrentRow(*current);
    }
    emit openChanged(open);
}

bool ChapterEditing::isEditable() const
{
    const FilmChapters &chapters = m_session.filmChapters();
    const Video &video = m_session.video();
    const bool isFilm = !video.id.isEmpty() || !m_session.file().isEmpty();
    return chapters.hasOwn() ? chapters.showsOwn() : isFilm && !video.isOwnClip();
}

QString ChapterEditing::about() const
{
    const FilmChapters &chapters = m_session.filmChapters();
    const bool isOfGuide = !m_session.video().id.isEmpty();
    if (!isOfGuide && m_session.file().isEmpty()) {
        return tr("No video is open.");
    }
    if (chapters.showsOwn()) {
        return chapters.areSaved()
                   ? tr("Your own chapters, kept on this computer with the video.")
                   : tr("Your own chapters. They are not saved yet; Expressly keeps them while it "
                        "is open and tries again.");
    }
    if (chapters.hasOwn()) {
        return isOfGuide ? tr("These are the guide’s chapters. To change your own, choose “My "
                              "chapters”.")
                         : tr("These are the video’s chapters. To change your own, choose “My "
                              "chapters”.");
    }
    if (m_session.video().isOwnClip()) {
        return tr("The chapters of the guide’s own clips cannot be changed. A copy of them can.");
    }
    if (chapters.hasOfFilm()) {
        return isOfGuide
                   ? tr("What you change becomes your own chapters; the guide’s stay as they are.")
                   : tr("What you change becomes your own chapters; the video’s own stay as they "
                        "are.");
    }
    return tr("There are no chapters yet. Play the video and press “Mark here” where one begins, "
              "or paste a list.");
}

/// Of another film, or others of the same one: there is nothing to undo.
void ChapterEditing::load()
{
    m_draft.reset(m_session.chapters().chapters());
    m_editor->say({});
    show();
}

void ChapterEditing::show()
{
    const FilmChapters &chapters = m_session.filmChapters();
    const bool isOfGuide = !m_session.video().id.isEmpty();
    m_panel.lists().setChaptersTitle(chapters.showsOwn() ? tr("My chapters") : tr("Chapters"));
    m_panel.deck().seekBar().setMarkersMovable(m_isOpen && isEditable());
    m_editor->setFilm(m_session.video().title, about());
    m_editor->setWhose(chapters.showsOwn() ? Whose::Person : Whose::Film,
                       chapters.hasOwn() && chapters.hasOfFilm(),
                       isOfGuide ? tr("The guide’s chapters") : tr("The video’s chapters"));
    m_editor->setChapters(m_draft.chapters());
    m_editor->setEditable(isEditable(), m_session.video().isOwnClip() && !chapters.hasOwn());
    m_editor->setUndo(m_draft.canUndo(), m_draft.canRedo());
}

void ChapterEditing::keep()
{
    const QScopedValueRollback keeping(m_keeps, true);
    m_session.filmChapters().setOwn(m_draft.chapters());
    m_editor->say({});
    show();
}

void ChapterEditing::markHere()
{
    setOpen(true);
    if (!isEditable() || m_session.player().state() != MediaPlayer::State::Ready) {
        return;
    }
    const auto time = m_session.player().position();
    const qsizetype row = m_draft.mark(time);
    m_editor->setCurrentRow(row);
    m_editor->say(tr("“%1” begins at %2. Press F2 in the list to name it.")
                      .arg(m_draft.chapters().at(row).title, formatTimecode(time)));
}

/// The picture follows, so that one sees where the chapter begins now.
void ChapterEditing::move(qsizetype row, std::chrono::milliseconds time)
{
    if (!m_draft.has(row)) {
        return;
    }
    const auto duration = m_session.player().info().duration;
    if (duration > std::chrono::milliseconds(0)) {
        time = std::min(time, duration);
    }
    time = std::max(time, std::chrono::milliseconds(0));
    const qsizetype moved = m_draft.move(row, time);
    const Chapter &chapter = m_draft.chapters().at(moved);
    m_editor->setCurrentRow(moved);
    m_session.seek(chapter.start);
    m_editor->say(moved == row && chapter.start != time
                      ? tr("“%1” stays where it is: another chapter begins at %2.")
                            .arg(chapter.title, formatTimecode(time))
                      : tr("“%1” begins at %2.").arg(chapter.title, formatTimecode(chapter.start)));
}

void ChapterEditing::remove(qsizetype row)
{
    if (!m_draft.has(row)) {
        return;
    }
    const QString title = m_draft.chapters().at(row).title;
    m_draft.remove(row);
    if (!m_draft.chapters().isEmpty()) {
        m_editor->setCurrentRow(std::min(row, m_draft.chapters().size() - 1));
    }
    m_editor->say(tr("“%1” is deleted. Ctrl+Z brings it back.").arg(title));
}

void ChapterEditing::understand(const QString &text)
{
    m_pasted.clear();
    if (text.trimmed().isEmpty()) {
        m_editor->pasteBox().setUnderstood({}, {}, false);
        return;
    }
    const ReadChapters read = readChapters(text.toUtf8());
    m_pasted = read.file.listed();
    if (!read.format) {
        m_editor->pasteBox().setUnderstood(read.file.problems.value(0).message, {}, false);
        return;
    }
    const QString sentence =
        tr("Read as %1. Chapters: %2").arg(chapterFormatTitle(*read.format)).arg(m_pasted.size());
    m_editor->pasteBox().setUnderstood(sentence, read.file.problems, !m_pasted.isEmpty());
}

void ChapterEditing::use(const QList<Chapter> &chapters)
{
    if (chapters.isEmpty() || !isEditable()) {
        return;
    }
    m_draft.replace(chapters);
    m_editor->say(tr("The list is used. Ctrl+Z brings the former chapters back."));
}

void ChapterEditing::importFile()
{
    const QString path = QFileDialog::getOpenFileName(m_editor->window(),
                                                      tr("Import chapters"),
                                                      QFileInfo(m_session.file()).path(),
                                                      chapterFileFilter());
    if (!path.isEmpty()) {
        read(path);
    }
}

void ChapterEditing::importDropped(const QString &path)
{
    setOpen(true);
    FilmChapters &chapters = m_session.filmChapters();
    if (chapters.hasOwn()) {
        chapters.showOwn(true);
    } else if (!isEditable()) {
        chapters.setOwn(m_draft.chapters()); // the guide's stay as they are
    }
    read(path);
}

/// The file may lie on a slow drive.
void ChapterEditing::read(const QString &path)
{
    m_reading.request_stop();
    m_reading = std::stop_source();
    inBackground(
        this,
        m_reading.get_token(),
        [path] { return readChapterFile(path); },
        [this, film = m_session.key()](const ReadChapters &read) {
        if (film == m_session.key()) {
            accept(read);
        }
        });
}

void ChapterEditing::accept(const ReadChapters &read)
{
    if (!read.file.problems.isEmpty() && !read.text.isEmpty()) {
        // Shown with its lines, so that the sentences about them can be followed.
        m_editor->showPasteBox();
        m_editor->pasteBox().setText(read.text);
        understand(m_editor->pasteBox().text());
    }
    if (read.file.listed().isEmpty()) {
        m_editor->say(read.file.problems.isEmpty()
                          ? tr("This file has no chapters. Nothing was changed.")
                          : read.file.problems.constFirst().message);
        return;
    }
    use(read.file.listed());
}

QString ChapterEditing::exportPath(ChapterFormat format) const
{
    const QFileInfo film(m_session.file());
    const bool isOfGuide = !m_session.video().id.isEmpty();
    const QString folder = isOfGuide
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : film.absolutePath();
    const QString name = isOfGuide ? m_session.video().id : film.completeBaseName();
    return QStringLiteral("%1/%2.chapters.%3")
        .arg(folder, name, chapterFileExtensions(format).constFirst());
}

void ChapterEditing::exportTo(ChapterFormat format)
{
    QString path = QFileDialog::getSaveFileName(
        m_editor->window(), tr("Export chapters"), exportPath(format), chapterFileFilter(format));
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += QLatin1Char('.') + chapterFileExtensions(format).constFirst();
    }
    const ChapterExport result = exportChapters(m_draft.chapters(), format, path);
    m_editor->say((QStringList{result.sentence} + result.losses.mid(0, 3)).join(QLatin1Char('\n')));
}

} // namespace expressly
