// SPDX-License-Identifier: MIT
// The words of a lesson, with their emphasis, links and sides.
#include "core/guide/richtext.h"

#include "fuzz/fuzz.h"

using namespace expressly;
using fuzz::promise;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const RichTextResult result = parseRichText(fuzz::textOf(data, size));
    for (const TextSpan &span : result.text) {
        promise(!span.text.isEmpty(), "no span is empty");
        promise(!span.link || parseLink(toString(*span.link)) == span.link,
                "a link that is shown can be followed");
    }
    static_cast<void>(toPlainText(result.text));
    static_cast<void>(toPlainText(result.text, true));
    return 0;
}
