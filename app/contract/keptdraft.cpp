// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/keptdraft.h"

#include "contract/draftfile.h"
#include "json/boundedjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace onboard {

namespace {

constexpr qint64 mostBytes = 8 << 20; ///< of four drafts, each with names for all that it holds

bool writeWhole(const QString &name, const QByteArray &text)
{
    if (!QDir().mkpath(QFileInfo(name).absolutePath()))
        return false;
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Without flush(), commit() does not notice that the disk took only a part.
    return file.write(text) == text.size() && file.flush() && file.commit();
}

} // namespace

/// The form's own draft stands at the top, where earlier versions wrote and look for it.
QByteArray writeKeptForm(const KeptForm &form)
{
    Json file = entriesOf(form.draft);
    if (!file.is_object())
        return {};
    Json elsewhere = Json::array();
    for (const Draft &draft : form.elsewhere)
        elsewhere.push_back(entriesOf(draft));
    file["elsewhere"] = std::move(elsewhere);
    if (!form.file.isEmpty())
        file["file"] = jsonOf(form.file);
    if (form.inFile)
        file["inFile"] = entriesOf(*form.inFile);
    return writeJson(file) + '\n';
}

std::optional<KeptForm> readKeptForm(const QByteArray &text)
{
    const std::variant<Json, JsonFault> parsed = readJson(text, {.mostBytes = mostBytes});
    const Json *file = std::get_if<Json>(&parsed);
    const std::optional<Draft> draft = file ? draftOfEntries(*file) : std::nullopt;
    if (!draft)
        return {};
    KeptForm form{*draft, {}, {}, {}};
    if (const Json *elsewhere = memberOf(*file, "elsewhere"_L1); elsewhere && elsewhere->is_array()) {
        for (const Json &entries : *elsewhere) {
            if (const std::optional<Draft> other = draftOfEntries(entries))
                form.elsewhere.insert(other->revision(), *other);
        }
    }
    const Json *name = memberOf(*file, "file"_L1);
    const Json *inFile = memberOf(*file, "inFile"_L1);
    if (name && inFile && !textOf(*name).isEmpty()) {
        form.inFile = draftOfEntries(*inFile);
        form.file = form.inFile ? textOf(*name) : QString();
    }
    return form;
}

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

std::optional<KeptForm> KeptDraft::last() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? readKeptForm(file.read(mostBytes)) : std::nullopt;
}

void KeptDraft::keep(const KeptForm &form)
{
    m_form = form;
    if (!m_due.isActive())
        m_due.start();
}

void KeptDraft::write()
{
    m_due.stop();
    m_writer.run<bool>([name = m_file, text = writeKeptForm(m_form)] { return writeWhole(name, text); }, this,
        [this](const bool &written) { Q_EMIT kept(written); });
}

} // namespace onboard
