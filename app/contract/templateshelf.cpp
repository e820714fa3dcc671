// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/templateshelf.h"

#include <QPointer>

#include <utility>

namespace onboard {

TemplateShelf::TemplateShelf(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_store(folder)
{ }

void TemplateShelf::read(QObject *context, std::function<void()> done)
{
    change([](const TemplateStore &) { return TemplateChange(); }, context,
        [done = std::move(done)](const TemplateChange &) {
            if (done)
                done();
        });
}

void TemplateShelf::change(Work work, QObject *context, std::function<void(const TemplateChange &)> done)
{
    struct Result
    {
        TemplateChange change;
        TemplateList list;
    };
    // Handed back to this object and not to the context, which may be gone by then: the list is another one.
    m_worker.run<Result>(
        [store = m_store, work = std::move(work)] {
            TemplateChange change = work(store);
            return Result{std::move(change), store.all()};
        },
        this,
        [this, context = QPointer<QObject>(context), done = std::move(done)](const Result &result) {
            if (m_list != result.list) {
                m_list = result.list;
                Q_EMIT changed();
            }
            if (context)
                done(result.change);
        });
}

} // namespace onboard
