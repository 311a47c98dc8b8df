// SPDX-License-Identifier: MIT
#include "app/untranslated.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>

namespace expressly::test {

namespace {

constexpr QChar Open(u'⟦');
constexpr QChar Close(u'⟧');

void collect(const QJsonValue &value, QSet<QString> &texts)
{
    if (value.isString()) {
        texts.insert(value.toString());
        texts.insert(u"© " + value.toString());
    }
    const QJsonArray array = value.toArray();
    for (qsizetype index = 0; index < array.size(); ++index) {
        collect(array.at(index), texts);
    }
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        collect(object.value(key), texts);
    }
}

/// Without what stands in brackets, brackets within brackets included.
QString outside(const QString &text)
{
    QString left;
    int depth = 0;
    for (const QChar character : text) {
        if (character == Open) {
            ++depth;
            left += u'\n';
        } else if (character == Close) {
            --depth;
        } else if (depth == 0) {
            left += character;
        }
    }
    return left;
}

class Look final
{
public:
    Look(const Untranslated &rule, QStringList &found)
        : m_rule(rule)
        , m_found(found)
    {}

    void at(const QObject &object, const char *property, const QString &text)
    {
        if (m_rule.isPlain(text)) {
            QString place = QString::fromLatin1(object.metaObject()->className());
            for (const QObject *each = &object; each != nullptr; each = each->parent()) {
                if (!each->objectName().isEmpty() && !each->objectName().startsWith(u"qt_")) {
                    place += u" in " + each->objectName();
                    break;
                }
                if (QByteArrayView(each->metaObject()->className()).startsWith("expressly::")) {
                    place += QStringLiteral(" in ")
                             + QString::fromLatin1(each->metaObject()->className());
                    break;
                }
            }
            m_found.append(place + u", " + QString::fromLatin1(property) + u": " + text);
        }
    }

    void widget(const QWidget &widget)
    {
        for (const char *property : {"windowTitle",
                                     "text",
                                     "title",
                                     "toolTip",
                                     "statusTip",
                                     "accessibleName",
                                     "accessibleDescription",
                                     "placeholderText",
                                     "prefix",
                                     "suffix",
                                     "specialValueText",
                                     "format"}) {
            const QVariant value = widget.property(property);
            // What stands in a field is the person's own.
            const bool isTyped = qobject_cast<const QLineEdit *>(&widget) != nullptr
                                 && QByteArrayView(property) == "text";
            if (value.metaType() == QMetaType::fromType<QString>() && !isTyped) {
                at(widget, property, value.toString());
            }
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int index = 0; index < tabs->count(); ++index) {
                at(widget, "tab", tabs->tabText(index));
            }
        }
        if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            for (int index = 0; index < box->count(); ++index) {
                at(widget, "item", box->itemText(index));
            }
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        if (view != nullptr && view->model() != nullptr
            && qobject_cast<const QHeaderView *>(view) == nullptr) {
            items(*view, *view->model(), {});
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                at(widget, "header", view->model()->headerData(column, Qt::Horizontal).toString());
            }
        }
        for (const QAction *action : widget.actions()) {
            this->action(*action);
        }
        spoken(widget);
    }

    void action(const QAction &action)
    {
        at(action, "text", action.text().section(u'\t', 0, 0));
        at(action, "toolTip", action.toolTip());
        at(action, "statusTip", action.statusTip());
    }

private:
    /// What a screen reader hears of a widget and of the parts that are none themselves.
    void spoken(const QWidget &widget)
    {
        QAccessibleInterface *face =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
        if (face == nullptr) {
            return;
        }
        at(widget, "spoken name", face->text(QAccessible::Name));
        at(widget, "spoken description", face->text(QAccessible::Description));
    }

    void items(const QWidget &view, const QAbstractItemModel &model, const QModelIndex &parent)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                at(view, "item", index.data(Qt::DisplayRole).toString());
                at(view, "tool tip of item", index.data(Qt::ToolTipRole).toString());
                at(view, "spoken item", index.data(Qt::AccessibleTextRole).toString());
                at(view,
                   "description of item",
                   index.data(Qt::AccessibleDescriptionRole).toString());
            }
            items(view, model, model.index(row, 0, parent));
        }
    }

    const Untranslated &m_rule;
    QStringList &m_found;
};

} // namespace

PseudoTranslator::PseudoTranslator()
{
    QCoreApplication::installTranslator(this);
}

PseudoTranslator::~PseudoTranslator()
{
    QCoreApplication::removeTranslator(this);
}

QString PseudoTranslator::translate(const char * /*context*/,
                                    const char *source,
                                    const char * /*disambiguation*/,
                                    int /*n*/) const
{
    const QString text = QString::fromUtf8(source);
    // Longer in front, so that the end of a file filter stays the list of patterns that Qt reads
    // there.
    return Open + QString((text.size() * 4 + 9) / 10, u'~') + text + Close;
}

Untranslated::Untranslated(const QString &folder)
{
    QDirIterator files(
        folder, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
            collect(document.isArray() ? QJsonValue(document.array())
                                       : QJsonValue(document.object()),
                    m_allowed);
        }
    }
}

bool Untranslated::isPlain(const QString &text) const
{
    static const QRegularExpression Between(QStringLiteral("[\\n\\t·›✓✗,;:–()]|\\s-\\s"));
    static const QRegularExpression Word(QStringLiteral("\\p{L}{2,}"));
    if (m_allowed.contains(text)) {
        return false;
    }
    static const QRegularExpression Lists(QStringLiteral("[\n·]"));
    for (const QString &part : outside(text).split(Lists, Qt::SkipEmptyParts)) {
        if (m_allowed.contains(part.trimmed())) {
            continue;
        }
        for (const QString &piece : part.split(Between, Qt::SkipEmptyParts)) {
            if (Word.match(piece).hasMatch() && !m_allowed.contains(piece.trimmed())) {
                return true;
            }
        }
    }
    return false;
}

QStringList Untranslated::in(const QWidget &widget) const
{
    QStringList found;
    Look look(*this, found);
    if (const auto *files = qobject_cast<const QFileDialog *>(&widget)) {
        look.at(widget,
                "windowTitle",
                widget.windowTitle()); // All else in it is Qt's, or names of files.
        for (const QString &filter : files->nameFilters()) {
            look.at(widget, "filter", filter);
        }
        return found;
    }
    look.widget(widget);
    for (const QWidget *child : widget.findChildren<QWidget *>()) {
        look.widget(*child);
    }
    for (const QAction *action : widget.findChildren<QAction *>()) {
        look.action(*action);
    }
    found.removeDuplicates();
    return found;
}

QStringList Untranslated::inMenu(QMenu &menu) const
{
    emit menu.aboutToShow();
    QStringList found = in(menu);
    for (const QAction *action : menu.actions()) {
        if (action->menu() != nullptr) {
            found += inMenu(*action->menu());
        }
    }
    emit menu.aboutToHide();
    found.removeDuplicates();
    return found;
}

} // namespace expressly::test
