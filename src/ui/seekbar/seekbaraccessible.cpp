// SPDX-License-Identifier: MIT
#include "ui/seekbar/seekbaraccessible.h"

#include "ui/seekbar/seekbar.h"

#include <QAccessibleWidget>

#include <cmath>

namespace expressly {

namespace {

class SeekBarAccessible final
    : public QAccessibleWidget
    , public QAccessibleValueInterface
{
public:
    explicit SeekBarAccessible(SeekBar *bar)
        : QAccessibleWidget(bar, QAccessible::Slider)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface) {
            return static_cast<QAccessibleValueInterface *>(this);
        }
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? bar()->valueText() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QVariant currentValue() const override { return toValue(bar()->position()); }
    [[nodiscard]] QVariant minimumValue() const override { return toValue(bar()->shownFrom()); }
    [[nodiscard]] QVariant maximumValue() const override { return toValue(bar()->shownTo()); }
    [[nodiscard]] QVariant minimumStepSize() const override { return 5000.0; }

    void setCurrentValue(const QVariant &value) override
    {
        bar()->requestSeek(std::chrono::milliseconds(std::llround(value.toDouble())));
    }

private:
    [[nodiscard]] SeekBar *bar() const { return static_cast<SeekBar *>(widget()); }
    static QVariant toValue(std::chrono::milliseconds time)
    {
        return static_cast<double>(time.count());
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *bar = qobject_cast<SeekBar *>(object);
    return bar == nullptr ? nullptr : new SeekBarAccessible(bar);
}

} // namespace

void installSeekBarAccessibility()
{
    static const bool Installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(Installed)
}

} // namespace expressly
