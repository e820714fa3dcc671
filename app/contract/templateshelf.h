// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/templatestore.h"
#include "threads/serialworker.h"

#include <QObject>

#include <functional>

namespace onboard {

/// The templates for a program that must not wait: a TemplateStore used on a thread of its own, one thing
/// after the other. Reads nothing before it is asked. Answers come on the main thread, never before control
/// is back in the event loop, and not at all when `context` is gone; what was asked is done all the same.
/// Destroying it waits for what was asked.
class TemplateShelf : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<TemplateChange(const TemplateStore &)>;

    explicit TemplateShelf(const QString &folder, QObject *parent = nullptr);

    /// As read last; empty before the first time.
    [[nodiscard]] const TemplateList &list() const { return m_list; }
    void read(QObject *context, std::function<void()> done = {});
    /// Saves, renames, removes, imports or exports; then the list is read anew, and `done` is called.
    void change(Work work, QObject *context, std::function<void(const TemplateChange &)> done);

Q_SIGNALS:
    void changed(); ///< the list is another one now

private:
    TemplateStore m_store;
    TemplateList m_list;
    SerialWorker m_worker; ///< goes first, and with it what was asked
};

} // namespace onboard
