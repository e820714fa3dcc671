// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/draftstorage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace onboard {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DraftStorage)
};

constexpr qint64 mostBytes = 1 << 20;
constexpr qsizetype mostSentences = 5;

QString inOneParagraph(const Problems &problems)
{
    QStringList sentences;
    for (const Problem &problem : problems.first(std::min(problems.size(), mostSentences)))
        sentences.append(problem.text);
    return sentences.join(u' ');
}

std::optional<QString> whyNotOpened(const QFileInfo &found)
{
    if (!found.exists())
        return Texts::tr("It is not there.");
    if (found.isDir())
        return Texts::tr("It is a folder.");
    if (!found.isFile())
        return Texts::tr("It is not a file.");
    if (found.size() > mostBytes)
        return Texts::tr("It is too large for a draft: it may have 1 MiB at most.");
    return {};
}

QByteArray textOf(const Draft &draft)
{
    const Contract *contract = contractNamed(draft.revision());
    return contract ? writeDraft(*contract, draft, TimestampUnit::Milliseconds) : QByteArray();
}

} // namespace

std::variant<Draft, DraftUnreadable> openDraft(const QString &name, TimestampUnit unit)
{
    if (const std::optional<QString> reason = whyNotOpened(QFileInfo(name)))
        return DraftUnreadable{*reason};
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return DraftUnreadable{Texts::tr("It cannot be opened: %1.").arg(file.errorString())};
    const auto read = readDraft(file.read(mostBytes + 1), unit);
    if (const auto *unreadable = std::get_if<DraftUnreadable>(&read))
        return *unreadable;
    const auto &[draft, problems] = std::get<DraftRead>(read);
    if (!problems.isEmpty())
        return DraftUnreadable{inOneParagraph(problems)};
    return draft;
}

std::optional<QString> saveDraft(const QString &name, const Draft &draft, TimestampUnit unit)
{
    const QByteArray text = writeDraft(*contractNamed(draft.revision()), draft, unit);
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush()
        && file.commit()) // which alone does not notice that the disk took only a part
        return {};
    return file.errorString();
}

bool sayTheSame(const Draft &one, const Draft &other)
{
    return one == other || (one.revision() == other.revision() && textOf(one) == textOf(other));
}

} // namespace onboard
