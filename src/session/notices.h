// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QList>
#include <QObject>
#include <QTimer>

namespace expressly {

/// What is said to the person in sentences: one slot a speaker, so that nobody wipes away what
/// another one said and still holds. Views show the newest of those whose matter they are.
class Notices final : public QObject
{
    Q_OBJECT

public:
    enum class Speaker {
        Guide = 1 << 0,    ///< The guide, or a lesson of it, is not as it should be.
        Place = 1 << 1,    ///< Something that was named could not be found.
        Film = 1 << 2,     ///< Something is missing though the film goes on.
        Look = 1 << 3,     ///< Such as where a picture was saved, or which sound is heard.
        Practice = 1 << 4, ///< Why a step cannot be practised.
        Loops = 1 << 5,
        Captions = 1 << 6,
        Library = 1 << 7,
        Reading = 1 << 8, ///< Why nothing is read aloud.
        Files = 1 << 9,   ///< What became of files that were dropped.
        Store = 1 << 10,  ///< What could not be read of what is kept.
        Unsaved = 1 << 11 ///< What cannot be saved at the moment.
    };
    Q_DECLARE_FLAGS(Speakers, Speaker)

    struct Notice
    {
        Speaker speaker = Speaker::Guide;
        QString sentence;
        bool operator==(const Notice &) const = default;
    };

    explicit Notices(QObject *parent = nullptr);

    /// Holds until \a speaker says something else; empty: what it said holds no longer.
    void say(Speaker speaker, const QString &sentence);
    /// News: the same, but it goes by itself when there was time to read it.
    void tell(Speaker speaker, const QString &sentence);
    /// The person has read it.
    void dismiss(Speaker speaker) { say(speaker, {}); }
    /// Empty: it says nothing.
    [[nodiscard]] QString of(Speaker speaker) const;
    /// The one that was said last of those that still hold; without a sentence: none does.
    [[nodiscard]] Notice newest(Speakers of) const;

signals:
    void changed(expressly::Notices::Speaker speaker);

private:
    void forgetNews();

    QList<Notice> m_notices; ///< The newest at the end.
    Speakers m_news;         ///< Who told some that are still shown.
    QTimer m_newsTimer{this};
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Notices::Speakers)

} // namespace expressly
