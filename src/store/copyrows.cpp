// SPDX-License-Identifier: MIT
#include "store/copyrows.h"

#include "store/connection.h"

#include <QStringBuilder>
#include <QStringList>

#include <algorithm>

namespace expressly {

namespace {

/// Those with rows of their own: what an index of words keeps comes with the rows that it is about.
std::optional<QStringList> tablesOf(Connection &database)
{
    const auto rows =
        database.run(QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' "
                                    "AND type = 'table' AND name NOT GLOB 'sqlite_*'"));
    if (!rows) {
        return std::nullopt;
    }
    QStringList names;
    for (const QVariantList &row : *rows) {
        names.append(row.constFirst().toString());
    }
    return names;
}

bool copyTable(const QString &table, Connection &from, Connection &to)
{
    const auto rows = from.run(QLatin1String("SELECT * FROM ") % table);
    return rows
           && std::ranges::all_of(*rows,
                                  [&](const QVariantList &row) {
        const QString places = QStringList(row.size(), QStringLiteral("?")).join(QLatin1Char(','));
        return to
            .run(QStringLiteral("INSERT OR IGNORE INTO %1 VALUES (%2)").arg(table, places), row)
            .has_value();
              });
}

} // namespace

bool copyRows(Connection &from, Connection &to)
{
    const auto tables = tablesOf(to);
    const auto given = tablesOf(from);
    return tables && given && std::ranges::all_of(*tables, [&](const QString &table) {
               return !given->contains(table) || copyTable(table, from, to);
           });
}

} // namespace expressly
