// SPDX-License-Identifier: MIT
#include "store/settings.h"

#include "store/jsonfile.h"
#include "store/settingsnames.h"
#include "store/words.h"

#include <QJsonArray>

#include <algorithm>
#include <chrono>
#include <utility>

namespace expressly {

namespace {

using namespace std::chrono_literals;

constexpr auto UntilSaved = 500ms;
constexpr auto UntilNextTry = 10s;

JsonFile jsonFile(const QString &file)
{
    return {.path = file, .subject = StoreWords::tr("Your settings")};
}

} // namespace

Settings::Settings(const QString &folder, QObject *parent)
    : Keeper(parent)
    , m_file(folder % QStringLiteral("/settings.json"))
{
    // A volume slider is dragged through a hundred values, and each save waits for the disk.
    m_saveSoon.setSingleShot(true);
    connect(&m_saveSoon, &QTimer::timeout, this, &Settings::save);

    const JsonFile::ReadResult read = jsonFile(m_file).read();
    if (read.problem && read.problem->kind == StoreProblem::Kind::SetAside) {
        addProblem(*read.problem);
    } else {
        setUnsaved(read.problem);
    }
    m_stored = read.object;
    for (const SettingsEntry &known : settingsEntries()) {
        const QJsonValue stored = m_stored.value(QLatin1String(known.name));
        if (!stored.isUndefined() && !known.accepts(stored)) {
            addProblem({.kind = StoreProblem::Kind::NotUnderstood,
                        .subject = jsonFile(m_file).subject,
                        .file = m_file,
                        .sentence = StoreWords::tr(
                                        "The setting \"%1\" in \"%2\" was not understood, so its "
                                        "usual value is used. Choosing it anew mends this.")
                                        .arg(QLatin1String(known.name), m_file)});
        }
    }
}

Settings::~Settings()
{
    blockSignals(true); // who listened may be gone
    save();
}

Settings::Theme Settings::theme() const
{
    return parseTheme(value(Key::Theme).toString()).value_or(Theme::System);
}

void Settings::setTheme(Theme theme)
{
    setValue(Key::Theme, toString(theme));
}

QString Settings::skinTone() const
{
    return value(Key::SkinTone).toString();
}

void Settings::setSkinTone(const QString &tone)
{
    setValue(Key::SkinTone, tone);
}

int Settings::lessonZoom() const
{
    return value(Key::LessonZoom).toInt();
}

void Settings::setLessonZoom(int percent)
{
    setValue(Key::LessonZoom, std::clamp(percent, SmallestZoom, LargestZoom));
}

double Settings::volume() const
{
    return value(Key::Volume).toDouble();
}

void Settings::setVolume(double volume)
{
    // Written so that what is not a number becomes silence instead of being stored.
    setValue(Key::Volume, volume > 0 ? std::min(volume, 1.0) : 0.0);
}

bool Settings::isMuted() const
{
    return m_isMutedForNow || value(Key::Muted).toBool();
}

void Settings::setMuted(bool muted)
{
    const bool wasForNow = std::exchange(m_isMutedForNow, false);
    setValue(Key::Muted, muted);
    if (wasForNow) {
        emit changed(Key::Muted);
    }
}

void Settings::muteForNow()
{
    m_isMutedForNow = true;
    emit changed(Key::Muted);
}

bool Settings::hasSingleLetterKeys() const
{
    return value(Key::SingleLetterKeys).toBool();
}

void Settings::setSingleLetterKeys(bool on)
{
    setValue(Key::SingleLetterKeys, on);
}

bool Settings::hasChapterPictures() const
{
    return value(Key::ChapterPictures).toBool();
}

void Settings::setChapterPictures(bool on)
{
    setValue(Key::ChapterPictures, on);
}

AfterStep Settings::afterStep() const
{
    return parseAfterStep(value(Key::AfterStep).toString()).value_or(AfterStep::Wait);
}

void Settings::setAfterStep(AfterStep after)
{
    setValue(Key::AfterStep, toString(after));
}

int Settings::stepRounds() const
{
    return value(Key::StepRounds).toInt();
}

void Settings::setStepRounds(int rounds)
{
    setValue(Key::StepRounds, std::clamp(rounds, 1, MostRounds));
}

bool Settings::showsOnlyThisChapter() const
{
    return value(Key::OnlyThisChapter).toBool();
}

void Settings::setOnlyThisChapter(bool on)
{
    setValue(Key::OnlyThisChapter, on);
}

bool Settings::offersLooks() const
{
    return value(Key::OffersLooks).toBool();
}

void Settings::setOffersLooks(bool on)
{
    setValue(Key::OffersLooks, on);
}

QHash<QString, QStringList> Settings::keys() const
{
    QHash<QString, QStringList> keys;
    const QJsonObject stored = value(Key::Keys).toObject();
    for (auto command = stored.begin(); command != stored.end(); ++command) {
        keys.insert(command.key(), command.value().toVariant().toStringList());
    }
    return keys;
}

void Settings::setKeys(const QString &command, const std::optional<QStringList> &keys)
{
    QJsonObject stored = value(Key::Keys).toObject();
    if (keys) {
        stored.insert(command, QJsonArray::fromStringList(*keys));
    } else {
        stored.remove(command);
    }
    setValue(Key::Keys, stored);
}

CaptionsShown Settings::captionsShown() const
{
    return parseCaptionsShown(value(Key::CaptionsShown).toString())
        .value_or(CaptionsShown::ForOwnClips);
}

void Settings::setCaptionsShown(CaptionsShown shown)
{
    setValue(Key::CaptionsShown, toString(shown));
}

QString Settings::soundLanguage() const
{
    return value(Key::SoundLanguage).toString();
}

void Settings::setSoundLanguage(const QString &language)
{
    setValue(Key::SoundLanguage, language);
}

QString Settings::captionLanguage() const
{
    return value(Key::CaptionLanguage).toString();
}

void Settings::setCaptionLanguage(const QString &language)
{
    setValue(Key::CaptionLanguage, language);
}

CaptionLook Settings::captionLook() const
{
    const CaptionLook usual;
    return {.size = parseCaptionSize(value(Key::CaptionSize).toString()).value_or(usual.size),
            .colors =
                parseCaptionColors(value(Key::CaptionColors).toString()).value_or(usual.colors),
            .overPicture = value(Key::CaptionsOverPicture).toBool()};
}

void Settings::setCaptionLook(const CaptionLook &look)
{
    setValue(Key::CaptionSize, toString(look.size));
    setValue(Key::CaptionColors, toString(look.colors));
    setValue(Key::CaptionsOverPicture, look.overPicture);
}

QString Settings::region() const
{
    return value(Key::Region).toString();
}

void Settings::setRegion(const QString &code)
{
    setValue(Key::Region, code);
}

QList<OwnNumber> Settings::ownNumbers() const
{
    QList<OwnNumber> numbers;
    const QJsonArray stored = value(Key::OwnNumbers).toArray();
    for (const auto &entry : stored) {
        const QJsonObject own = entry.toObject();
        numbers.append({.who = own.value(QLatin1String("who")).toString(),
                        .number = own.value(QLatin1String("number")).toString()});
    }
    return numbers;
}

void Settings::setOwnNumbers(const QList<OwnNumber> &numbers)
{
    QJsonArray stored;
    for (const OwnNumber &own : numbers) {
        stored.append(
            QJsonObject{{QLatin1String("who"), own.who}, {QLatin1String("number"), own.number}});
    }
    setValue(Key::OwnNumbers, stored);
}

bool Settings::hasUnsavedWork() const
{
    return !m_changed.isEmpty() && unsaved() && unsaved()->kind == StoreProblem::Kind::NotSaved;
}

void Settings::save()
{
    m_saveSoon.stop();
    if (m_changed.isEmpty()) {
        return;
    }
    const auto problem = jsonFile(m_file).merge(m_stored, m_changed);
    setUnsaved(problem);
    if (problem) {
        m_saveSoon.start(UntilNextTry);
    } else {
        m_changed.clear();
    }
}

QJsonValue Settings::value(Key key) const
{
    const SettingsEntry &known = settingsEntry(key);
    const QJsonValue stored = m_stored.value(QLatin1String(known.name));
    return known.accepts(stored) ? stored : known.usual;
}

void Settings::setValue(Key key, const QJsonValue &value)
{
    const SettingsEntry &known = settingsEntry(key);
    const QJsonValue stored = m_stored.value(QLatin1String(known.name));
    const QJsonValue before = this->value(key);
    const bool mends = !stored.isUndefined() && !known.accepts(stored);
    if (before == value && !mends) {
        return;
    }
    if (value == known.usual) {
        m_stored.remove(QLatin1String(known.name));
    } else {
        m_stored.insert(QLatin1String(known.name), value);
    }
    if (const QString name = QLatin1String(known.name); !m_changed.contains(name)) {
        m_changed.append(name);
    }
    m_saveSoon.start(UntilSaved);
    if (before != value) {
        emit changed(key);
    }
}

} // namespace expressly
