// SPDX-License-Identifier: MIT
// The drawings of a guide: what they say of themselves, and the same in other colours.
#include "core/drawings/drawing.h"

#include "fuzz/fuzz.h"

#include <QXmlStreamReader>

using namespace expressly;
using namespace Qt::StringLiterals;
using fuzz::promise;

namespace {

bool isWellFormed(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
    }
    return !xml.hasError();
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const DrawingPalette palette{
        .tones = {u"light"_s, u"deep"_s},
        .roles = {{u"skin"_s, {u"#F2C9A8"_s, u"#6B4226"_s}}, {u"line"_s, {u"#222222"_s}}},
        .dark = {{u"line"_s, {u"#EEEEEE"_s}}}};
    const QByteArray svg = fuzz::bytesOf(data, size);
    const DrawingFacts facts = factsOf(svg);
    for (const bool dark : {false, true}) {
        const QByteArray worn = dressed(svg, palette, {.tone = u"deep"_s, .dark = dark});
        promise(!isWellFormed(svg) || isWellFormed(worn), "other colours break no drawing");
        promise(!isWellFormed(svg) || factsOf(worn).labels == facts.labels,
                "other colours move no place for words");
    }
    return 0;
}
