// SPDX-License-Identifier: MIT
#include "core/guide/video.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace expressly {

namespace {

[[nodiscard]] bool isHostOf(const QString &host, QLatin1StringView domain)
{
    return host == domain || (host.endsWith(domain) && host.chopped(domain.size()).endsWith(u'.'));
}

/// The service whose way of writing times the page understands: what the address says, since a
/// film of one host may well be shown on another site's page.
[[nodiscard]] VideoHost::Service serviceOf(const QUrl &page)
{
    const QString host = page.host().toLower();
    if (isHostOf(host, "vimeo.com"_L1)) {
        return VideoHost::Service::Vimeo;
    }
    if (isHostOf(host, "youtube.com"_L1) || isHostOf(host, "youtu.be"_L1)) {
        return VideoHost::Service::YouTube;
    }
    return VideoHost::Service::Other;
}

} // namespace

QString pageAt(const Video &video, std::chrono::milliseconds time)
{
    QUrl page(video.page, QUrl::StrictMode);
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time).count();
    if (!page.isValid() || seconds <= 0) {
        return video.page;
    }
    switch (serviceOf(page)) {
    case VideoHost::Service::Vimeo:
        page.setFragment(u"t=%1s"_s.arg(seconds));
        return page.toString(QUrl::FullyEncoded);
    case VideoHost::Service::YouTube: {
        QUrlQuery query(page);
        query.removeAllQueryItems(u"t"_s);
        query.removeAllQueryItems(u"start"_s);
        query.addQueryItem(u"t"_s, QString::number(seconds));
        page.setQuery(query);
        return page.toString(QUrl::FullyEncoded);
    }
    case VideoHost::Service::Other:
        return video.page;
    }
    Q_UNREACHABLE();
}

} // namespace expressly
