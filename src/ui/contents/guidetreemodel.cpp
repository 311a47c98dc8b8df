// SPDX-License-Identifier: MIT
#include "ui/contents/guidetreemodel.h"

#include "core/guide/guide.h"

namespace expressly {

namespace {

/// Sections carry this as internal id; a lesson carries its section's row.
constexpr quintptr SectionMark = std::numeric_limits<quintptr>::max();

} // namespace

QString searchKey(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString key;
    key.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (!character.isMark()) {
            key += character;
        }
    }
    return key.toCaseFolded();
}

GuideTreeModel::GuideTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

GuideTreeModel::~GuideTreeModel() = default;

void GuideTreeModel::setGuide(const Guide &guide)
{
    beginResetModel();
    m_sections.clear();
    m_places.clear();
    m_current.reset();
    m_sections.reserve(guide.sections.size());
    for (const Section &section : guide.sections) {
        Group group{.heading = {section.id, section.title, searchKey(section.title)},
                    .lessons = {}};
        group.lessons.reserve(section.lessons.size());
        for (const LessonEntry &entry : section.lessons) {
            const Place place{int(m_sections.size()), int(group.lessons.size())};
            group.lessons.append({entry.id,
                                  entry.title,
                                  group.heading.key + QLatin1Char(' ') + searchKey(entry.title)});
            m_places.insert(entry.id, place);
            for (const QString &alias : entry.aliases) {
                m_places.insert(alias, place);
            }
        }
        m_sections.append(group);
    }
    endResetModel();
}

void GuideTreeModel::setCurrentLesson(const QString &idOrAlias)
{
    const auto announce = [this](const std::optional<Place> &place) {
        if (place) {
            const QModelIndex changed = index(place->lesson, 0, index(place->section, 0));
            emit dataChanged(changed, changed, {IsCurrentRole, Qt::AccessibleDescriptionRole});
        }
    };
    const auto found = m_places.constFind(idOrAlias);
    const auto previous = m_current;
    m_current = found == m_places.constEnd() ? std::nullopt : std::optional(*found);
    if (m_current != previous) {
        announce(previous);
        announce(m_current);
    }
}

QString GuideTreeModel::currentLesson() const
{
    return m_current ? m_sections[m_current->section].lessons[m_current->lesson].id : QString();
}

QModelIndex GuideTreeModel::indexOfLesson(const QString &idOrAlias) const
{
    const auto found = m_places.constFind(idOrAlias);
    if (found == m_places.constEnd()) {
        return {};
    }
    return index(found->lesson, 0, index(found->section, 0));
}

QModelIndex GuideTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : SectionMark);
}

QModelIndex GuideTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == SectionMark) {
        return {};
    }
    return createIndex(int(child.internalId()), 0, SectionMark);
}

int GuideTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_sections.size());
    }
    const bool isSection = parent.internalId() == SectionMark && parent.column() == 0;
    return isSection ? int(m_sections[parent.row()].lessons.size()) : 0;
}

int GuideTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

std::optional<GuideTreeModel::Place> GuideTreeModel::placeOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == SectionMark) {
        return std::nullopt;
    }
    return Place{int(index.internalId()), index.row()};
}

QVariant GuideTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto place = placeOf(index);
    const Entry &entry =
        place ? m_sections[place->section].lessons[place->lesson] : m_sections[index.row()].heading;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return entry.title;
    case Qt::AccessibleDescriptionRole:
        return place && place == m_current ? tr("The lesson being shown") : QString();
    case IdRole:
        return entry.id;
    case IsCurrentRole:
        return place && place == m_current;
    case SearchKeyRole:
        return entry.key;
    default:
        return {};
    }
}

Qt::ItemFlags GuideTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return placeOf(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                          : Qt::ItemFlags(Qt::ItemIsEnabled);
}

} // namespace expressly
