// SPDX-License-Identifier: MIT
#pragma once

#include "core/guide/afterstep.h"
#include "core/guide/ownnumber.h"
#include "store/captionlook.h"
#include "store/keeper.h"
#include "store/settingsentry.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace expressly {

/// What the person chose. Read once from settings.json; choices are written half a second after the
/// last of them, and when this is destroyed; those that another program wrote there stay.
class Settings final : public Keeper
{
    Q_OBJECT

public:
    using Key = SettingsKey;
    enum class Theme { System, Light, Dark, Night };
    Q_ENUM(Theme)

    static constexpr int SmallestZoom = 60;
    static constexpr int LargestZoom = 300;
    static constexpr int MostRounds = 50;

    /// Keeps settings.json in \a folder, which is made when something is saved.
    explicit Settings(const QString &folder, QObject *parent = nullptr);
    ~Settings() override;

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] QString skinTone() const; ///< In drawings, as the guide's palette names it.
    void setSkinTone(const QString &tone);
    [[nodiscard]] int lessonZoom() const; ///< Of the lesson text, in percent.
    void setLessonZoom(int percent);
    [[nodiscard]] double volume() const; ///< 0 to 1, as a person hears it.
    void setVolume(double volume);
    [[nodiscard]] bool isMuted() const;
    void setMuted(bool muted);
    void muteForNow(); ///< Until the program ends or the person chooses; not kept.
    /// Of the sound chosen last, in films that have several; empty: none was ever chosen.
    [[nodiscard]] QString soundLanguage() const;
    void setSoundLanguage(const QString &language);
    [[nodiscard]] bool hasSingleLetterKeys() const;
    void setSingleLetterKeys(bool on);
    [[nodiscard]] AfterStep afterStep() const;
    void setAfterStep(AfterStep after);
    [[nodiscard]] int stepRounds() const; ///< Before it waits, with AfterStep::Repeat.
    void setStepRounds(int rounds);
    [[nodiscard]] bool showsOnlyThisChapter() const; ///< Or segment, on the seek bar.
    void setOnlyThisChapter(bool on);
    [[nodiscard]] bool hasChapterPictures() const; ///< In their list.
    void setChapterPictures(bool on);
    [[nodiscard]] bool offersLooks() const; ///< On the first page.
    void setOffersLooks(bool on);
    /// What the person changed: a command's name → its keys; others have their usual ones.
    [[nodiscard]] QHash<QString, QStringList> keys() const;
    /// Empty \a keys: as usual. Names of other versions survive.
    void setKeys(const QString &command, const std::optional<QStringList> &keys);
    [[nodiscard]] CaptionsShown captionsShown() const;
    void setCaptionsShown(CaptionsShown shown);
    [[nodiscard]] QString captionLanguage() const; ///< Chosen last; empty: the guide's.
    void setCaptionLanguage(const QString &language);
    [[nodiscard]] CaptionLook captionLook() const;
    void setCaptionLook(const CaptionLook &look);

    /// Where the person is: the code of a guide's region, or NeutralRegion; empty: never said.
    [[nodiscard]] QString region() const;
    void setRegion(const QString &code);
    [[nodiscard]] QList<OwnNumber> ownNumbers() const;
    void setOwnNumbers(const QList<OwnNumber> &numbers);

    /// Settings of a newer program are not said a second time.
    [[nodiscard]] bool hasUnsavedWork() const override;
    void save() override;

signals:
    void changed(expressly::Settings::Key key);

private:
    [[nodiscard]] QJsonValue value(Key key) const;
    void setValue(Key key, const QJsonValue &value);

    QString m_file;
    QJsonObject m_stored; ///< As read, so that keys of other versions survive.
    bool m_isMutedForNow = false;
    QStringList m_changed; ///< Names of those that are not yet in the file.
    QTimer m_saveSoon;
};

} // namespace expressly
