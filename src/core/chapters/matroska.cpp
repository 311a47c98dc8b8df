// SPDX-License-Identifier: MIT
#include "core/chapters/formats.h"
#include "core/guide/id.h"
#include "core/words.h"

#include <QLocale>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

using std::chrono::milliseconds;

/// A title in one language.
struct Display
{
    QString title;
    QString language = u"eng"_s; ///< As the format says where none stands.
};

struct Edition
{
    int line = 0;
    bool isHidden = false;
    bool isDefault = false;
};

struct Atom
{
    int line = 0;
    qsizetype edition = 0;
    bool isNested = false;
    bool isHidden = false;
    bool isEnabled = true;
    bool hasStart = false;
    QString id;
    std::optional<milliseconds> start;
    std::optional<milliseconds> end;
    QList<Display> displays;
};

/// "ger", "deu", "de" and "de-AT" are one language.
[[nodiscard]] QLocale::Language languageOf(QStringView tag)
{
    return QLocale::codeToLanguage(tag.left(tag.indexOf(u'-')), QLocale::AnyLanguageCode);
}

[[nodiscard]] int matchOf(const QString &tag, const QString &wanted)
{
    if (tag.compare(wanted, Qt::CaseInsensitive) == 0) {
        return 2;
    }
    const QLocale::Language language = languageOf(tag);
    const bool isKnown = language != QLocale::AnyLanguage && language != QLocale::C;
    return isKnown && language == languageOf(wanted) ? 1 : 0;
}

[[nodiscard]] QString titleOf(const Atom &atom, const QString &language)
{
    if (atom.displays.isEmpty()) {
        return {};
    }
    if (language.isEmpty()) {
        return atom.displays.first().title;
    }
    const auto best = std::ranges::max_element(atom.displays, {}, [&](const Display &display) {
        return matchOf(display.language, language);
    });
    return best->title; // The first one, when several match equally well.
}

/// Goes through the elements without recursion, however deeply atoms are nested.
class AtomReader final
{
public:
    AtomReader(const QString &text, ChapterCollector &collector)
        : m_xml(text)
        , m_collector(collector)
    {}

    void read()
    {
        bool hasRoot = false;
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                if (!hasRoot && m_xml.name() != "Chapters"_L1) {
                    error(CoreWords::tr("The outermost element must be “Chapters”."));
                }
                hasRoot = true;
                start(m_xml.name());
            } else if (token == QXmlStreamReader::EndElement && m_xml.name() == "ChapterAtom"_L1
                       && !m_open.isEmpty()) {
                m_open.removeLast();
            }
        }
        if (m_xml.hasError()) {
            error(notXml(m_xml.errorString()));
        }
    }

    [[nodiscard]] const QList<Atom> &atoms() const { return m_atoms; }
    [[nodiscard]] const QList<Edition> &editions() const { return m_editions; }

private:
    [[nodiscard]] int line() const { return static_cast<int>(m_xml.lineNumber()); }
    void error(const QString &message) { m_collector.error(line(), message); }

    void start(QStringView name)
    {
        if (name == "EditionEntry"_L1) {
            m_editions.append(Edition{.line = line()});
        } else if (name == "ChapterAtom"_L1) {
            m_atoms.append(Atom{.line = line(),
                                .edition = std::max<qsizetype>(0, m_editions.size() - 1),
                                .isNested = !m_open.isEmpty(),
                                .id = {},
                                .start = {},
                                .end = {},
                                .displays = {}});
            m_open.append(m_atoms.size() - 1);
        } else if (!m_open.isEmpty()) {
            startInAtom(name, m_atoms[m_open.last()]);
        } else if (!m_editions.isEmpty()) {
            if (name == "EditionFlagHidden"_L1) {
                m_editions.last().isHidden = flag();
            } else if (name == "EditionFlagDefault"_L1) {
                m_editions.last().isDefault = flag();
            }
        }
    }

    void startInAtom(QStringView name, Atom &atom)
    {
        if (name == "ChapterTimeStart"_L1) {
            atom.hasStart = true;
            atom.start = time();
        } else if (name == "ChapterTimeEnd"_L1) {
            atom.end = time();
        } else if (name == "ChapterStringUID"_L1) {
            atom.id = text().trimmed();
        } else if (name == "ChapterFlagHidden"_L1) {
            atom.isHidden = flag();
        } else if (name == "ChapterFlagEnabled"_L1) {
            atom.isEnabled = flag();
        } else if (name == "ChapterDisplay"_L1) {
            atom.displays.append(Display{});
            m_hasTag = false;
        } else if (!atom.displays.isEmpty()) {
            startInDisplay(name, atom.displays.last());
        }
    }

    void startInDisplay(QStringView name, Display &display)
    {
        if (name == "ChapterString"_L1) {
            display.title = text();
        } else if (name == "ChapLanguageIETF"_L1 || name == "ChapterLanguageIETF"_L1) {
            display.language = text().trimmed();
            m_hasTag = true;
        } else if (name == "ChapterLanguage"_L1 && !m_hasTag) {
            // The tag says it more precisely, wherever it stands.
            display.language = text().trimmed();
        }
    }

    [[nodiscard]] QString text()
    {
        return m_xml.readElementText(QXmlStreamReader::SkipChildElements);
    }

    [[nodiscard]] bool flag()
    {
        const QString value = text().trimmed();
        if (value != "0"_L1 && value != "1"_L1) {
            error(CoreWords::tr("%1 must be 0 or 1.").arg(quoted(value)));
        }
        return value == "1"_L1;
    }

    [[nodiscard]] std::optional<milliseconds> time()
    {
        const int number = line();
        const QString value = text().trimmed();
        const auto time = parseClockTime(value);
        if (!time) {
            m_collector.error(
                number,
                CoreWords::tr("%1 is not a time such as 00:07:14.000000000.").arg(quoted(value)));
        }
        return time;
    }

    QXmlStreamReader m_xml;
    ChapterCollector &m_collector;
    QList<Edition> m_editions;
    QList<Atom> m_atoms;
    QList<qsizetype> m_open; ///< The atoms around the current element.
    bool m_hasTag = false;   ///< Whether the current display has a language tag.
};

/// The edition that a player shows: the default one, and never a hidden one if it can be helped.
[[nodiscard]] qsizetype shownEdition(const QList<Edition> &editions)
{
    const auto rank = [](const Edition &edition) {
        return (edition.isHidden ? 0 : 2) + (edition.isDefault ? 1 : 0);
    };
    return std::distance(editions.begin(), std::ranges::max_element(editions, {}, rank));
}

} // namespace

bool looksLikeMatroskaXml(QStringView text)
{
    return text.trimmed().startsWith(u'<')
           && (text.contains("<Chapters"_L1) || text.contains("<ChapterAtom"_L1));
}

void readMatroskaXml(const ChapterSource &source, ChapterCollector &collector)
{
    AtomReader reader(source.text, collector);
    reader.read();
    const QList<Edition> &editions = reader.editions();
    const qsizetype shown = editions.isEmpty() ? 0 : shownEdition(editions);
    for (qsizetype i = 0; i < editions.size(); ++i) {
        if (i != shown) {
            collector.note(editions.at(i).line,
                           CoreWords::tr("This edition is left out; the one in line %1 is read.")
                               .arg(editions.at(shown).line));
        }
    }
    for (const Atom &atom : reader.atoms()) {
        if (atom.edition != shown) {
            continue;
        }
        if (atom.isHidden || !atom.isEnabled) {
            collector.note(atom.line,
                           atom.isHidden
                               ? CoreWords::tr("This chapter is hidden; it is left out.")
                               : CoreWords::tr("This chapter is disabled; it is left out."));
            continue;
        }
        if (!atom.hasStart) {
            collector.error(atom.line,
                            CoreWords::tr("The chapter has no ChapterTimeStart; it is left out."));
        }
        if (!atom.start) {
            continue;
        }
        if (atom.isNested) {
            collector.note(
                atom.line,
                CoreWords::tr("This chapter is part of another; it is listed beside it."));
        }
        collector.add({.id = atom.id,
                       .title = titleOf(atom, source.language),
                       .start = *atom.start,
                       .end = atom.end},
                      {.line = atom.line});
    }
}

QByteArray writeMatroskaXml(const ChaptersToWrite &chapters)
{
    const auto nanoseconds = [](milliseconds time) -> QString {
        return formatLongTime(time) + u"000000"_s;
    };
    const QLocale::Language language = languageOf(chapters.language);
    const QString code = QLocale::languageToCode(language, QLocale::ISO639Part2B);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"Chapters"_s);
    xml.writeStartElement(u"EditionEntry"_s);
    int number = 0;
    for (const ChapterToWrite &entry : chapters.chapters) {
        xml.writeStartElement(u"ChapterAtom"_s);
        xml.writeTextElement(u"ChapterUID"_s, QString::number(++number));
        if (!entry.chapter.id.isEmpty()) {
            xml.writeTextElement(u"ChapterStringUID"_s, entry.chapter.id);
        }
        xml.writeTextElement(u"ChapterTimeStart"_s, nanoseconds(entry.chapter.start));
        if (entry.chapter.end) {
            xml.writeTextElement(u"ChapterTimeEnd"_s, nanoseconds(*entry.chapter.end));
        }
        xml.writeStartElement(u"ChapterDisplay"_s);
        xml.writeTextElement(u"ChapterString"_s, entry.chapter.title);
        xml.writeTextElement(u"ChapterLanguage"_s, code.isEmpty() ? u"und"_s : code);
        xml.writeTextElement(u"ChapLanguageIETF"_s, chapters.language);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace expressly
