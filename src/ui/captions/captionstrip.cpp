// SPDX-License-Identifier: MIT
#include "ui/captions/captionstrip.h"

#include "ui/captions/captioncolors.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace expressly {

namespace {

constexpr int Padding = 8;
constexpr int FewestLines = 2;
/// Rather than growing over its room, a long caption is written smaller, down to this.
constexpr std::array Scales{1.0, 0.92, 0.84, 0.76, 0.7};
/// A picture as wide as this many characters' heights; on a wide screen captions grow with it.
constexpr double WidthInHeights = 52;
/// Words do not fill a line to its end.
constexpr double FilledShare = 0.92;
constexpr double OverPictureOpacity = 0.85;
constexpr std::chrono::seconds HintShown{2};

double factor(CaptionSize size)
{
    switch (size) {
    case CaptionSize::Small:
        return 0.85;
    case CaptionSize::Medium:
        return 1.05;
    case CaptionSize::Large:
        return 1.35;
    case CaptionSize::Largest:
        return 1.75;
    }
    Q_UNREACHABLE();
}

bool isDialogue(const QString &line)
{
    return line.startsWith(u'-') || line.startsWith(u'–') || line.startsWith(u'—');
}

QStringList wrapped(const QString &text, const QFont &font, double width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

/// The author's lines where they fit; else the text flows, so that no short rests stand between.
QStringList brokenCue(const QString &text, const QFont &font, double width)
{
    QStringList own = text.split(u'\n', Qt::SkipEmptyParts);
    const QFontMetricsF metrics(font);
    const bool fits = std::all_of(own.begin(), own.end(), [&](const QString &line) {
        return metrics.horizontalAdvance(line) <= width;
    });
    if (fits) {
        return own;
    }
    if (std::none_of(own.begin(), own.end(), isDialogue)) {
        own = {own.join(u' ')};
    }
    QStringList lines;
    for (const QString &line : std::as_const(own)) {
        lines.append(wrapped(line, font, width));
    }
    return lines;
}

} // namespace

CaptionStrip::CaptionStrip(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents); // over the picture, clicks are the picture's
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateName();
    hide();
    m_hintEnds.setSingleShot(true);
    m_hintEnds.setInterval(HintShown);
    connect(&m_hintEnds, &QTimer::timeout, this, [this] {
        m_hint.clear();
        update();
    });
}

void CaptionStrip::setTrack(const CaptionTrack &track)
{
    m_trackLines.clear();
    m_trackLines.reserve(track.size());
    for (const Cue &cue : track.cues()) {
        m_trackLines.append(cue.text.split(u'\n', Qt::SkipEmptyParts));
    }
    updateGeometry();
}

void CaptionStrip::setTexts(const QStringList &texts)
{
    if (texts != m_texts) {
        m_texts = texts;
        updateName();
        update();
    }
}

void CaptionStrip::setLook(const CaptionLook &look)
{
    if (look != m_look) {
        m_look = look;
        updateGeometry();
        update();
    }
}

void CaptionStrip::speak(const QString &text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, text);
#else
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

void CaptionStrip::showHint(const QString &text)
{
    m_hint = text;
    m_hintEnds.start();
    update();
    if (window()->isActiveWindow()) {
        speak(text);
    }
}

QStringList CaptionStrip::lines() const
{
    return breakLines().lines;
}

int CaptionStrip::heightForWidth(int width) const
{
    const QFontMetricsF metrics(fontFor(width));
    return static_cast<int>(std::ceil(linesKept(width) * metrics.lineSpacing())) + 2 * Padding;
}

QSize CaptionStrip::sizeHint() const
{
    return {464, heightForWidth(464)};
}

QSize CaptionStrip::minimumSizeHint() const
{
    return {160, heightForWidth(160)};
}

QFont CaptionStrip::fontFor(int width, double scale) const
{
    QFont result = font();
    const double base = std::max<double>(QFontInfo(font()).pixelSize(), width / WidthInHeights);
    result.setPixelSize(std::max(12, qRound(base * factor(m_look.size) * scale)));
    result.setWeight(QFont::Medium);
    return result;
}

/// As many as the longest caption takes, so that the picture stays where it is.
int CaptionStrip::linesKept(int width) const
{
    const QFontMetricsF metrics(fontFor(width));
    const double room = std::max(1, width - 2 * Padding);
    int kept = FewestLines;
    for (const QStringList &own : m_trackLines) {
        double together = 0;
        bool fits = true;
        for (const QString &line : own) {
            const double advance = metrics.horizontalAdvance(line);
            fits = fits && advance <= room;
            together += advance;
        }
        const int flowing = static_cast<int>(std::ceil(together / (room * FilledShare)));
        kept = std::max(kept, fits ? static_cast<int>(own.size()) : flowing);
        if (kept >= MostLines) {
            return MostLines;
        }
    }
    return kept;
}

CaptionStrip::Broken CaptionStrip::breakLines() const
{
    Broken broken;
    const double room = std::max(1, width() - 2 * Padding);
    qsizetype most = 0;
    for (const double scale : Scales) {
        broken.font = fontFor(width(), scale);
        broken.lines.clear();
        const QStringList texts = m_hint.isEmpty() ? m_texts : QStringList{m_hint};
        for (const QString &text : texts) {
            broken.lines.append(brokenCue(text, broken.font, room));
        }
        const double spacing = QFontMetricsF(broken.font).lineSpacing();
        most = std::max<qsizetype>(1, static_cast<qsizetype>((height() - Padding) / spacing));
        if (broken.lines.size() <= most) {
            return broken;
        }
    }
    // The transcript has the rest.
    broken.lines.resize(most);
    broken.lines.last().append(u'…');
    return broken;
}

void CaptionStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const CaptionInk ink = captionInk(m_look.colors, palette());
    if (!m_look.overPicture) {
        painter.fillRect(rect(), ink.ground);
    }
    if (m_texts.isEmpty() && m_hint.isEmpty()) {
        return;
    }
    const Broken broken = breakLines();
    painter.setFont(broken.font);
    const QFontMetricsF metrics(broken.font);
    const double spacing = metrics.lineSpacing();
    const double tall = spacing * static_cast<double>(broken.lines.size());
    // Below the picture in the middle of its room; over it at the lower edge.
    double top = m_look.overPicture ? height() - Padding - tall : (height() - tall) / 2;
    QColor behind = ink.ground;
    behind.setAlphaF(static_cast<float>(OverPictureOpacity));
    for (const QString &line : broken.lines) {
        const double advance = metrics.horizontalAdvance(line);
        const QRectF area((width() - advance) / 2, top, advance, spacing);
        if (m_look.overPicture) {
            painter.fillRect(area.adjusted(-Padding, 0, Padding, 0.5), behind);
        }
        painter.setPen(ink.text);
        painter.setLayoutDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, line);
        top += spacing;
    }
}

void CaptionStrip::showEvent(QShowEvent *)
{
    updateGeometry();
}

void CaptionStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void CaptionStrip::updateName()
{
    const QString text = m_texts.join(u' ').replace(u'\n', u' ');
    setAccessibleName(text.isEmpty() ? tr("Captions") : tr("Caption: %1").arg(text));
}

} // namespace expressly
