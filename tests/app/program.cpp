// SPDX-License-Identifier: MIT
#include "app/program.h"

#include "app/application.h"
#include "support/catch.h"
#include "support/clips/framenumber.h"
#include "support/places.h"
#include "support/pointer.h"
#include "ui/lesson/lessonpane.h"
#include "ui/lesson/lessonview.h"
#include "ui/library/videocard.h"
#include "ui/lists/chapterlistmodel.h"
#include "ui/lists/chapterlistview.h"
#include "ui/picture/videosurface.h"
#include "ui/player/filmdeck.h"
#include "ui/player/playerpanel.h"
#include "ui/shell/panes.h"
#include "ui/widgets/noticeline.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

namespace expressly::test {

namespace {

/// Takes the pages that the program opens, in place of a browser.
class Browser final : public QObject
{
    Q_OBJECT

public:
    explicit Browser(QStringList &addresses, QObject *parent)
        : QObject(parent)
        , m_addresses(addresses)
    {
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open");
        QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "open");
    }

    ~Browser() override
    {
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QDesktopServices::unsetUrlHandler(QStringLiteral("http"));
    }

public slots:
    void open(const QUrl &address) { m_addresses.append(address.toString()); }

private:
    QStringList &m_addresses;
};

} // namespace

bool waitUntil(const std::function<bool()> &done, int milliseconds)
{
    return QTest::qWaitFor(done, milliseconds);
}

Program::Program(const Wish &wish, Begin begin)
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setQuitOnLastWindowClosed(false);
    new Browser(addresses, &m_context);
    m_application = std::make_unique<Application>(*qApp, Application::Memory::Kept);
    QObject::connect(&player(),
                     &MediaPlayer::frameShown,
                     &m_context,
                     [this](const VideoFrame &frame) { frames.append(frame); });
    Wish shown = wish;
    if (shown.guide.isEmpty()) {
        shown.guide = QStringLiteral(EXPRESSLY_CONTENT);
    }
    m_application->start(shown, nullptr);
    if (m_application->window() != nullptr && window().isVisible()) {
        REQUIRE(QTest::qWaitForWindowActive(&window()));
        if (begin == Begin::AtLesson) {
            window().panes().leaveHome();
        }
    }
}

Program::~Program()
{
    m_application.reset();
}

MainWindow &Program::window()
{
    return *m_application->window();
}

Session &Program::session()
{
    return m_application->session();
}

FullScreenController &Program::fullScreen()
{
    return m_application->fullScreen();
}

LessonView &Program::lesson()
{
    return window().lessonPane().view();
}

ChapterListView &Program::chapterList()
{
    return *window().playerPanel().findChild<ChapterListView *>();
}

void Program::close()
{
    window().close();
    m_application.reset();
}

void Program::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (QApplication::activeWindow() == nullptr) {
        // What a window manager does when a dialog closes.
        window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window()));
    }
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &window(), key, modifiers);
}

/// Where the pointer becomes a hand; the link's rectangle holds other words when it spans lines.
QPoint Program::pointOnLink(qsizetype link)
{
    QWidget *viewport = lesson().viewport();
    const QRect area = lesson().linkRect(link).toRect() & viewport->rect();
    for (int y = area.top() + 6; y < area.bottom(); y += 6) {
        for (int x = area.left() + 6; x < area.right(); x += 6) {
            const QPoint point(x, y);
            movePointer(*viewport, point);
            if (viewport->cursor().shape() == Qt::PointingHandCursor) {
                return point;
            }
        }
    }
    FAIL("The link cannot be pointed at.");
    return {};
}

void Program::clickLink(qsizetype link)
{
    REQUIRE(link >= 0);
    QScrollBar *bar = lesson().verticalScrollBar();
    const QWidget *viewport = lesson().viewport();
    bar->setValue(bar->value() + qRound(lesson().linkRect(link).center().y())
                  - viewport->height() / 2);
    QTest::mouseClick(lesson().viewport(), Qt::LeftButton, {}, pointOnLink(link));
}

qsizetype Program::linkOfStep(const QString &step)
{
    const auto &links = lesson().links();
    const auto found = std::ranges::find(links, step, &LessonLink::stepId);
    return found == links.end() ? -1 : found - links.begin();
}

qsizetype Program::linkToTime(const QString &video, std::chrono::milliseconds time)
{
    const auto &links = lesson().links();
    const auto found = std::ranges::find_if(links, [&](const LessonLink &link) {
        return link.link.target == video && link.link.start == time && link.stepId.isEmpty();
    });
    return found == links.end() ? -1 : found - links.begin();
}

void Program::clickChapter(int row)
{
    ChapterListView &list = chapterList();
    const QModelIndex index = list.model()->index(row, 0);
    list.scrollTo(index);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
}

bool Program::open(const QString &file)
{
    m_application->session().film().openFile(file, std::nullopt, FilmSession::Autoplay::No);
    return waitForFilm();
}

void Program::attach(const QString &video, const QString &file)
{
    LibrarySession &library = window().services().session.library();
    QSignalSpy changed(&library, &LibrarySession::changed);
    library.attach(video, file);
    REQUIRE((!changed.isEmpty() || changed.wait()));
}

void Program::dropOnPlayer(const QString &file)
{
    auto *surface = window().playerPanel().findChild<VideoSurface *>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const QPoint middle = surface->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(surface, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(surface, &drop);
}

std::optional<int> Program::frameAfter(const std::function<void()> &wish)
{
    const QSignalSpy seeks(&player(), &MediaPlayer::seekFinished);
    wish();
    if (!waitUntil([&seeks] { return !seeks.isEmpty(); })) {
        return std::nullopt;
    }
    return paintedFrame();
}

std::optional<int> Program::paintedFrame()
{
    return findFrameNumber(window().playerPanel().grab().toImage());
}

std::optional<int> Program::frameNumber()
{
    return readFrameNumber(window().playerPanel().deck().picture().grabFrame());
}

bool Program::waitForFilm()
{
    return waitUntil([this] {
        return player().state() == MediaPlayer::State::Ready
               && !window().playerPanel().deck().picture().grabFrame().isNull();
    });
}

QString Program::notice()
{
    return unsavedLine() + visibleText(window().lessonPane());
}

QString Program::unsavedLine()
{
    const auto *line = window().findChild<NoticeLine *>(QStringLiteral("unsaved"));
    return line->isVisible() ? line->text() : QString();
}

QString Program::surfaceText()
{
    return visibleText(window().playerPanel().deck().picture());
}

QPushButton *Program::surfaceButton(const QString &beginning)
{
    for (auto *button : window().playerPanel().deck().picture().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().startsWith(beginning)) {
            return button;
        }
    }
    return nullptr;
}

VideoCard *Program::libraryCard(const QString &video)
{
    for (auto *card : window().findChildren<VideoCard *>()) {
        if (card->videoId() == video) {
            return card;
        }
    }
    return nullptr;
}

int Program::currentChapter()
{
    const auto *model = qobject_cast<ChapterListModel *>(chapterList().model());
    return static_cast<int>(model->current().value_or(-1));
}

QString visibleText(const QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty()) {
            texts.append(label->text());
        }
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace expressly::test

#include "program.moc"
