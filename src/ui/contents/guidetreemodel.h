// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>
#include <QHash>

#include <optional>

namespace expressly {

struct Guide;

/// Lower case, without accents: what the filter compares.
[[nodiscard]] QString searchKey(const QString &text);

/// The sections of a guide with their lessons below them.
class GuideTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideTreeModel)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        IsCurrentRole,
        SearchKeyRole, ///< Lessons: of their own and their section's title together.
    };

    explicit GuideTreeModel(QObject *parent = nullptr);
    ~GuideTreeModel() override;

    void setGuide(const Guide &guide);
    void setCurrentLesson(const QString &idOrAlias);
    [[nodiscard]] QString currentLesson() const;
    /// Invalid when the guide has no such lesson.
    [[nodiscard]] QModelIndex indexOfLesson(const QString &idOrAlias) const;

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry
    {
        QString id;
        QString title;
        QString key;
    };
    struct Group
    {
        Entry heading;
        QList<Entry> lessons;
    };
    struct Place
    {
        int section = 0;
        int lesson = 0;
        bool operator==(const Place &) const = default;
    };

    [[nodiscard]] std::optional<Place> placeOf(const QModelIndex &index) const;

    QList<Group> m_sections;
    QHash<QString, Place> m_places; ///< By id and by alias.
    std::optional<Place> m_current;
};

} // namespace expressly
