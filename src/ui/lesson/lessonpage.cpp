// SPDX-License-Identifier: MIT
#include "ui/lesson/lessonpage.h"

#include "core/guide/guide.h"
#include "ui/lesson/lessonpicture.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>
#include <cmath>
#include <utility>

namespace expressly {

namespace {

constexpr double CharactersPerLine = 72;
constexpr double SideMargin = 24;
constexpr double TopMargin = 24;
constexpr double BottomMargin = 64;

/// What a tired hand can hit, whatever the chip's own height.
constexpr double TargetHeight = 36;

struct PageWords
{
    Q_DECLARE_TR_FUNCTIONS(expressly::LessonPage)
};

} // namespace

LessonPage::LessonPage()
    : m_document(std::make_unique<PictureDocument>())
{}

LessonPage::LessonPage(const Guide &guide,
                       const Lesson &lesson,
                       LessonLayout layout,
                       const QFont &font,
                       QPaintDevice *device)
    : m_layout(std::move(layout))
    , m_document(std::make_unique<PictureDocument>())
{
    m_document->setDefaultFont(font);
    m_written = writeLesson(*m_document, guide, lesson, m_layout);
    m_document->documentLayout()->setPaintDevice(device);
}

LessonPage::~LessonPage() = default;

double LessonPage::columnWidth(QFont font, double scale, double room)
{
    font.setPointSizeF(16.0 * scale);
    const QString sample = PageWords::tr("Place your thumb above the nipple and your fingers below",
                                         "only measured: how wide letters are");
    const double character = QFontMetricsF(font).horizontalAdvance(sample) / double(sample.size());
    return std::floor(
        std::max(std::min(room - 2 * SideMargin, character * CharactersPerLine), 120.0));
}

bool LessonPage::fits(const LessonLayout &layout) const
{
    const auto isBeside = [](const LessonLayout &each) {
        return each.columnWidth >= PictureBesideWidth * each.scale;
    };
    return isBeside(layout) == isBeside(m_layout)
           && std::abs(layout.columnWidth - m_layout.columnWidth) <= 12;
}

void LessonPage::centre(double columnWidth, double room)
{
    QTextFrameFormat format = m_document->rootFrame()->frameFormat();
    const double side = std::max(SideMargin, (room - columnWidth) / 2);
    format.setMargin(0);
    format.setLeftMargin(std::floor(side));
    format.setRightMargin(std::floor(side));
    format.setTopMargin(TopMargin);
    format.setBottomMargin(BottomMargin);
    m_document->rootFrame()->setFrameFormat(format);
}

void LessonPage::measure()
{
    m_document->documentLayout()->documentSize();
    m_geometry = measureLesson(*m_document, m_written);
}

void LessonPage::forgetPlaces()
{
    m_geometry = {};
}

void LessonPage::paint(QPainter &painter, const LessonState &state, const QRectF &clip) const
{
    paintDecoration(painter, m_written, m_geometry, m_layout, state, clip);
}

QRectF LessonPage::blockRect(int position) const
{
    return m_document->documentLayout()->blockBoundingRect(m_document->findBlock(position));
}

QRectF LessonPage::paragraphRect(int paragraph) const
{
    return paragraph >= 0 && paragraph < m_written.paragraphs.size()
               ? blockRect(m_written.paragraphs.at(paragraph))
               : QRectF();
}

QRectF LessonPage::cardRect(const QString &stepId) const
{
    for (qsizetype index = 0; index < m_written.cards.size(); ++index) {
        if (m_written.cards[index].stepId == stepId && !stepId.isEmpty()) {
            return m_geometry.cards.value(index).card;
        }
    }
    return {};
}

bool LessonPage::isSeen(const QString &stepId, double top, double height) const
{
    const QRectF card = cardRect(stepId);
    if (card.isNull()) {
        return true; // there is nothing to be looked for
    }
    const double visible = std::min(card.bottom(), top + height) - std::max(card.top(), top);
    return visible >= std::min(card.height(), height * 0.6);
}

std::optional<double> LessonPage::sourceTop(const QString &sourceId) const
{
    const auto position = m_written.sources.constFind(sourceId);
    return position != m_written.sources.constEnd() ? std::optional(blockRect(*position).top())
                                                    : std::nullopt;
}

std::optional<qsizetype> LessonPage::linkAt(QPointF point) const
{
    for (qsizetype index = 0; index < m_geometry.links.size(); ++index) {
        const LessonGeometry::LinkPlace &place = m_geometry.links[index];
        const double extra = std::max(0.0, (TargetHeight - place.chip.height()) / 2);
        if (!place.chip.isEmpty() && place.chip.adjusted(-2, -extra, 2, extra).contains(point)) {
            return index;
        }
        for (const QRectF &line : place.lines) {
            if (line.contains(point)) {
                return index;
            }
        }
    }
    return std::nullopt;
}

QRectF LessonPage::linkRect(qsizetype link) const
{
    const LessonGeometry::LinkPlace place = m_geometry.links.value(link);
    QRectF rect = place.chip;
    for (const QRectF &line : place.lines) {
        rect = rect.united(line);
    }
    return rect;
}

std::optional<qsizetype>
LessonPage::linkBeside(std::optional<qsizetype> link, bool next, double top) const
{
    const qsizetype count = m_written.links.size();
    qsizetype index = 0;
    if (link) {
        index = *link + (next ? 1 : -1);
    } else if (next) {
        while (index < count && linkRect(index).bottom() < top) {
            ++index;
        }
    } else {
        index = count - 1;
    }
    return index >= 0 && index < count ? std::optional(index) : std::nullopt;
}

ReadingPosition LessonPage::positionAt(double top) const
{
    const QList<int> &paragraphs = m_written.paragraphs;
    if (top <= 0 || paragraphs.isEmpty()) {
        return {};
    }
    const auto found = std::ranges::partition_point(
        paragraphs, [&](int position) { return blockRect(position).bottom() <= top; });
    if (found == paragraphs.end()) {
        return {.paragraph = int(paragraphs.size()) - 1, .fraction = 1};
    }
    const QRectF rect = blockRect(*found);
    // In the space above a paragraph it counts as at its top: that space does not grow with it.
    return {.paragraph = int(found - paragraphs.begin()),
            .fraction = std::max(0.0, top - rect.top()) / std::max(rect.height(), 1.0)};
}

double LessonPage::topOf(const ReadingPosition &position) const
{
    if (position == ReadingPosition{} || position.paragraph >= m_written.paragraphs.size()
        || position.paragraph < 0) {
        return 0;
    }
    const QRectF rect = paragraphRect(position.paragraph);
    // Never rounded into the paragraph above.
    return std::max(rect.top() + position.fraction * rect.height(), std::ceil(rect.top() - 0.01));
}

} // namespace expressly
