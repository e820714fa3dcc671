// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "exchange/longtextaccess.h"

#include "exchange/longtextview.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace onboard {

namespace {

class LongTextAccess : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit LongTextAccess(LongTextView *view)
        : QAccessibleWidget(view, QAccessible::EditableText)
    { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? view().shownText() : QAccessibleWidget::text(kind);
    }

    // QAccessibleTextInterface
    void selection(int index, int *start, int *end) const override
    {
        const bool isThere = index == 0 && selectionCount() == 1;
        *start = isThere ? number(std::min(view().cursor(), view().anchor())) : 0;
        *end = isThere ? number(std::max(view().cursor(), view().anchor())) : 0;
    }
    [[nodiscard]] int selectionCount() const override { return view().cursor() == view().anchor() ? 0 : 1; }
    void addSelection(int start, int end) override { view().select(start, end - start); }
    void removeSelection(int) override { view().setCursor(view().cursor(), false); }
    void setSelection(int, int start, int end) override { view().select(start, end - start); }
    [[nodiscard]] int cursorPosition() const override { return number(view().cursor()); }
    void setCursorPosition(int position) override { view().setCursor(position, false); }
    [[nodiscard]] QString text(int start, int end) const override
    {
        const qsizetype from = std::clamp<qsizetype>(start, 0, characterCount());
        return letters().sliced(from, std::clamp<qsizetype>(end, from, characterCount()) - from);
    }
    /// Lines and paragraphs are cut where they are endless.
    QString textAtOffset(
        int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override
    {
        constexpr int most = 4000;
        const int count = characterCount();
        int at = std::clamp(offset < 0 ? cursorPosition() : offset, 0, count);
        int from = at;
        int to = std::min(at + 1, count);
        if (boundary != QAccessible::CharBoundary) {
            const auto ends = [boundary](QChar c) {
                return boundary == QAccessible::WordBoundary ? !c.isLetterOrNumber() : c == u'\n';
            };
            while (from > 0 && at - from < most && !ends(letters()[from - 1]))
                --from;
            to = at;
            while (to < count && to - at < most && !ends(letters()[to]))
                ++to;
        }
        *start = from;
        *end = to;
        return text(from, to);
    }
    [[nodiscard]] int characterCount() const override { return number(letters().size()); }
    [[nodiscard]] QRect characterRect(int offset) const override
    {
        const QRect place = view().rectangleOf(std::clamp(offset, 0, characterCount()));
        return {view().viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override
    {
        return number(view().positionAt(view().viewport()->mapFromGlobal(point)));
    }
    void scrollToSubstring(int start, int) override { view().setCursor(start, false); }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    [[nodiscard]] LongTextView &view() const { return *static_cast<LongTextView *>(widget()); }
    [[nodiscard]] const QString &letters() const { return view().text().text; }
    [[nodiscard]] static int number(qsizetype position) { return static_cast<int>(position); }
};

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<LongTextView *>(object);
    return view ? new LongTextAccess(view) : nullptr;
}

} // namespace

void installLongTextAccess()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace onboard
