// SPDX-License-Identifier: MIT
#include "core/chapters/formats.h"
#include "core/guide/id.h"
#include "core/words.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

constexpr auto Namespace = "http://podlove.org/simple-chapters"_L1;

[[nodiscard]] int lineOf(const QXmlStreamReader &xml)
{
    return static_cast<int>(xml.lineNumber());
}

void readChapter(const QXmlStreamReader &xml, ChapterCollector &collector)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const QStringView start = attributes.value("start"_L1);
    if (!attributes.hasAttribute("start"_L1)) {
        collector.error(lineOf(xml), CoreWords::tr("The chapter has no “start”; it is left out."));
        return;
    }
    const auto time = parseClockTime(start.trimmed());
    if (!time) {
        collector.error(
            lineOf(xml),
            CoreWords::tr("%1 is not a time such as 00:07:14.000 or 434.5.").arg(quoted(start)));
        return;
    }
    collector.add({.title = attributes.value("title"_L1).toString(), .start = *time},
                  {.line = lineOf(xml),
                   .link = attributes.value("href"_L1).toString(),
                   .picture = attributes.value("image"_L1).toString()});
}

/// From the start tag of "chapters" to its end tag.
void readList(QXmlStreamReader &xml, ChapterCollector &collector)
{
    if (xml.namespaceUri() != Namespace) {
        collector.error(
            lineOf(xml),
            CoreWords::tr("The element “chapters” must be in the namespace %1.").arg(Namespace));
    }
    while (xml.readNextStartElement()) {
        if (xml.name() == "chapter"_L1) {
            readChapter(xml, collector);
        }
        xml.skipCurrentElement();
    }
}

} // namespace

bool looksLikePodlove(QStringView text)
{
    return text.trimmed().startsWith(u'<')
           && (text.contains(Namespace) || text.contains("<chapters"_L1));
}

void readPodlove(const ChapterSource &source, ChapterCollector &collector)
{
    QXmlStreamReader xml(source.text);
    bool isFound = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "chapters"_L1) {
            continue;
        }
        if (isFound) { // A feed has a list for every episode.
            collector.note(lineOf(xml), CoreWords::tr("Only the first list of chapters is read."));
            return;
        }
        isFound = true;
        readList(xml, collector);
    }
    if (xml.hasError()) {
        collector.error(lineOf(xml), notXml(xml.errorString()));
    } else if (!isFound) {
        collector.error(1, CoreWords::tr("There is no element “chapters”."));
    }
}

QByteArray writePodlove(const ChaptersToWrite &chapters)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeNamespace(Namespace, u"psc"_s);
    xml.writeStartElement(Namespace, u"chapters"_s);
    xml.writeAttribute(u"version"_s, u"1.2"_s);
    for (const ChapterToWrite &entry : chapters.chapters) {
        xml.writeEmptyElement(Namespace, u"chapter"_s);
        xml.writeAttribute(u"start"_s, formatLongTime(entry.chapter.start));
        xml.writeAttribute(u"title"_s, entry.chapter.title);
        if (!entry.details.link.isEmpty()) {
            xml.writeAttribute(u"href"_s, entry.details.link);
        }
        if (!entry.details.picture.isEmpty()) {
            xml.writeAttribute(u"image"_s, entry.details.picture);
        }
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace expressly
