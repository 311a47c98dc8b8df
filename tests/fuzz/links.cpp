// SPDX-License-Identifier: MIT
// Where a text or a command line may lead.
#include "core/guide/link.h"

#include "fuzz/fuzz.h"

#include <QUrl>

using namespace expressly;
using fuzz::promise;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = fuzz::textOf(data, size);
    const auto link = parseLink(text);
    if (!link) {
        return 0;
    }
    promise(parseLink(toString(*link)) == link, "the canonical form is read back");
    promise(!link->start || !link->end || *link->start < *link->end, "a range has a length");
    if (link->kind == Link::Kind::Web) {
        const QUrl address(link->target);
        promise(address.scheme() == QLatin1StringView("https")
                    || address.scheme() == QLatin1StringView("http"),
                "only web pages are opened");
        promise(address.userInfo().isEmpty(), "no address poses as another site");
    }
    return 0;
}
