// SPDX-License-Identifier: MIT
#pragma once

#include "support/catch.h"
#include "ui/library/videocard.h"
#include "ui/library/videolibrarypage.h"

#include <QPushButton>
#include <QSignalSpy>

namespace expressly::test {

inline const QString A = QStringLiteral("a");
inline const QString B = QStringLiteral("b");

/// A video of 2:36 on Vimeo, titled "Film " and its id, that is where \a location says.
[[nodiscard]] VideoCardState stateOf(const QString &id, FilmLocation location);

/// The time in the last wish of \a spy.
[[nodiscard]] std::chrono::milliseconds timeOf(const QSignalSpy &spy);

/// A page on the screen, with every wish it expresses.
struct ShownLibrary
{
    explicit ShownLibrary(const QList<VideoCardState> &videos, QSize size = {900, 700});

    [[nodiscard]] VideoCard *card(const QString &id) const;
    /// All that is written on the card, a label a line.
    [[nodiscard]] QString textOf(const QString &id) const;
    [[nodiscard]] qsizetype wishes() const;
    void click(const QString &id, const char *name) const;

    template <class Widget = QPushButton>
    [[nodiscard]] Widget *find(const QString &id, const char *name) const
    {
        auto *found = card(id)->findChild<Widget *>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return found;
    }

    VideoLibraryPage page;
    QSignalSpy attach{&page, &VideoLibraryPage::attachRequested};
    QSignalSpy detach{&page, &VideoLibraryPage::detachRequested};
    QSignalSpy openPage{&page, &VideoLibraryPage::pageRequested};
    QSignalSpy play{&page, &VideoLibraryPage::playRequested};
    QSignalSpy shift{&page, &VideoLibraryPage::shiftRequested};
};

} // namespace expressly::test
