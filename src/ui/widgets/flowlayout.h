// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QList>

namespace expressly {

/// Widgets side by side, and below each other where the width does not suffice.
class FlowLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLayout)

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rectangle) override;

private:
    enum class Pass { Measure, Place };
    int arrange(const QRect &rectangle, Pass pass) const;

    QList<QLayoutItem *> m_items;
};

} // namespace expressly
