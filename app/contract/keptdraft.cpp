// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/keptdraft.h"

#include "contract/draftfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <chrono>

using namespace std::chrono_literals;

namespace onboard {

namespace {

constexpr qint64 mostBytes = 1 << 20;

bool writeWhole(const QString &name, const QByteArray &text)
{
    if (!QDir().mkpath(QFileInfo(name).absolutePath()))
        return false;
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return file.write(text) == text.size() && file.commit();
}

} // namespace

KeptDraft::KeptDraft(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    m_due.setSingleShot(true);
    m_due.setInterval(400ms);
    connect(&m_due, &QTimer::timeout, this, &KeptDraft::write);
}

KeptDraft::~KeptDraft()
{
    if (m_due.isActive())
        write();
}

std::optional<Draft> KeptDraft::last() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto read = readEntries(file.read(mostBytes));
    const auto *draft = std::get_if<Draft>(&read);
    return draft ? std::optional(*draft) : std::nullopt;
}

void KeptDraft::keep(const Draft &draft)
{
    m_draft = draft;
    if (!m_due.isActive())
        m_due.start();
}

void KeptDraft::write()
{
    m_due.stop();
    m_writer.run<bool>([name = m_file, text = writeEntries(m_draft)] { return writeWhole(name, text); }, this,
        [this](const bool &written) { Q_EMIT kept(written); });
}

} // namespace onboard
