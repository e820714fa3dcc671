// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/templateshelf.h"

#include <QPointer>

#include <utility>

namespace onboard {

TemplateShelf::TemplateShelf(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_store(folder)
{
    m_worker.setMaxThreadCount(1);
}

TemplateShelf::~TemplateShelf()
{
    m_worker.waitForDone();
}

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
    m_worker.start(
        [this, work = std::move(work), context = QPointer<QObject>(context), done = std::move(done)] {
            TemplateChange change = work(m_store);
            TemplateList list = m_store.all();
            // To this object and not to the context, which may be gone by then.
            QMetaObject::invokeMethod(
                this,
                [this, context, done, change = std::move(change), list = std::move(list)] {
                    if (std::exchange(m_list, list) != list)
                        Q_EMIT changed();
                    if (context)
                        done(change);
                },
                Qt::QueuedConnection);
        });
}

} // namespace onboard
