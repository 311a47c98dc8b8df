// SPDX-License-Identifier: MIT
#include "core/drawings/drawingcheck.h"

#include "core/drawings/drawingcost.h"
#include "core/guide/id.h"
#include "core/json/problems.h"
#include "core/words.h"

#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

/// Real drawings have less than twenty levels.
constexpr int DeepestElement = 64;
/// Enough for an author to begin with.
constexpr qsizetype MostProblems = 20;

/// They are drawn differently by different versions of Qt, or not at all, and some of them take a
/// time that nothing in the file tells.
bool isForeign(QStringView element)
{
    static const QStringList Names = {
        u"script"_s, u"foreignObject"_s, u"filter"_s, u"mask"_s, u"pattern"_s, u"marker"_s};
    return Names.contains(element);
}

/// Pixels within the drawing. What they claim to be is not believed: Qt looks at the first bytes,
/// and would read a drawing within the drawing.
bool isPicture(const QString &address)
{
    const qsizetype data = address.lastIndexOf("base64,"_L1);
    if (!address.startsWith("data:"_L1) || data < 0) {
        return false;
    }
    const QByteArray bytes = QByteArray::fromBase64(address.sliced(data + 7).toLatin1());
    return bytes.startsWith("\x89PNG\r\n") || bytes.startsWith("\xFF\xD8\xFF");
}

/// What a style or an attribute points to outside the drawing; empty: nothing.
QString strangeUrl(const QString &style)
{
    constexpr qsizetype Shown = 60;
    for (qsizetype at = style.indexOf("url("_L1, 0, Qt::CaseInsensitive); at >= 0;
         at = style.indexOf("url("_L1, at + 1, Qt::CaseInsensitive)) {
        QStringView target = QStringView(style).sliced(at + 4).trimmed();
        if (target.startsWith(u'"') || target.startsWith(u'\'')) {
            target = target.sliced(1);
        }
        if (!target.startsWith(u'#')) {
            return target.first(std::min(target.size(), Shown)).toString();
        }
    }
    return {};
}

class DrawingChecker final
{
public:
    DrawingChecker(const QByteArray &svg, const QString &file)
        : m_xml(svg)
        , m_problems(file)
    {}

    [[nodiscard]] QList<Diagnostic> run()
    {
        while (!m_xml.atEnd() && m_depth <= DeepestElement
               && m_problems.errorCount() < MostProblems) {
            take(m_xml.readNext());
        }
        if (m_xml.hasError()) {
            error(CoreWords::tr("This is not a drawing: %1").arg(m_xml.errorString()));
        } else if (m_problems.errorCount() == 0) {
            for (const DrawingCost::Excess &excess : m_cost.excesses()) {
                m_problems.errorAt({.line = excess.line}, excess.message);
            }
        }
        return m_problems.diagnostics();
    }

private:
    void take(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::DTD:
            error(CoreWords::tr(
                "A drawing has no DOCTYPE: it can name other files, and grow without end."));
            return;
        case QXmlStreamReader::ProcessingInstruction:
            if (m_xml.processingInstructionTarget() == "xml-stylesheet"_L1) {
                error(CoreWords::tr("A drawing has no xml-stylesheet: it is another file."));
            }
            return;
        case QXmlStreamReader::StartElement:
            takeElement();
            return;
        case QXmlStreamReader::Characters:
            takeWords(m_xml.text().toString());
            return;
        case QXmlStreamReader::EndElement:
            --m_depth;
            m_cost.end();
            return;
        default:
            return;
        }
    }

    void takeElement()
    {
        const QString name = m_xml.name().toString();
        m_element = name;
        if (++m_depth == 1 && name != "svg"_L1) {
            error(CoreWords::tr("A drawing begins with <svg>, not with <%1>.").arg(name));
        }
        if (m_depth > DeepestElement) {
            error(CoreWords::tr("The elements are nested deeper than %1 levels here.")
                      .arg(DeepestElement));
        }
        if (isForeign(name)) {
            error(CoreWords::tr("A drawing has no <%1>: it is not drawn everywhere.").arg(name));
        }
        DrawingCost::Element element{.line = int(m_xml.lineNumber()),
                                     .isUse = name == "use"_L1,
                                     .isPicture = name == "image"_L1};
        const QXmlStreamAttributes attributes = m_xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QString value = attribute.value().toString();
            element.characters += value.size();
            if (attribute.name() == "id"_L1) {
                element.id = value;
            } else if (attribute.name() == "href"_L1) {
                element.target = value.trimmed().mid(1);
                checkAddress(name, value.trimmed());
            } else {
                checkStyle(value);
            }
        }
        m_cost.begin(element);
    }

    void takeWords(const QString &words)
    {
        m_cost.addCharacters(words.size());
        if (m_element == "style"_L1) {
            if (words.contains(u'@')) {
                error(
                    CoreWords::tr("A drawing's <style> has no @import and no other rule with @."));
            }
            checkStyle(words);
        }
    }

    void checkAddress(const QString &element, const QString &address)
    {
        const bool isOwnPart = address.startsWith(u'#');
        if (element == "image"_L1 ? !isPicture(address) : !isOwnPart) {
            error(
                element == "image"_L1
                    ? CoreWords::tr(
                          "The <image> %1 is no PNG or JPEG within the drawing (data:…;base64,…).")
                          .arg(quoted(address))
                    : CoreWords::tr(
                          "The <%1> points to %2: a drawing only points to its own parts (#id).")
                          .arg(element, quoted(address)));
        }
    }

    void checkStyle(const QString &style)
    {
        const QString target = strangeUrl(style);
        if (!target.isEmpty()) {
            error(CoreWords::tr(
                      "The url(…) points to %1: a drawing only points to its own parts (#id).")
                      .arg(quoted(target)));
        }
    }

    void error(const QString &message)
    {
        m_problems.errorAt(
            {.line = int(m_xml.lineNumber()), .column = int(m_xml.columnNumber()) + 1}, message);
    }

    QXmlStreamReader m_xml;
    Problems m_problems;
    DrawingCost m_cost;
    QString m_element;
    int m_depth = 0;
};

} // namespace

QList<Diagnostic> checkDrawing(const QByteArray &svg, const QString &file)
{
    if (svg.size() > LargestDrawing) {
        Problems problems(file);
        problems.error({},
                       CoreWords::tr("The drawing has %1 bytes; more than %2 are not read.")
                           .arg(svg.size())
                           .arg(LargestDrawing));
        return problems.diagnostics();
    }
    return DrawingChecker(svg, file).run();
}

} // namespace expressly
