// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "log/logfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace onboard {

namespace {

constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto onlyOwnerFolder = onlyOwner | QFileDevice::ExeOwner;
constexpr int longestWait = 5000; ///< ms, for another process that turns the files
constexpr qsizetype mostAtOnce = 32 << 10;

} // namespace

QString LogFile::file(int age) const
{
    const QString newest = m_folder + u"/elements-onboard.log"_s;
    return age == 0 ? newest : newest + u'.' + QString::number(age);
}

QString LogFile::file() const
{
    return file(0);
}

bool LogFile::append(const QList<LogLine> &lines) const
{
    if (!QDir().mkpath(m_folder))
        return false;
    QFile::setPermissions(m_folder, onlyOwnerFolder);
    QByteArray text;
    for (const LogLine &line : lines) {
        const QByteArray written = writtenOut(line).toUtf8() + '\n';
        if (text.size() + written.size() > mostAtOnce) {
            if (!write(text))
                return false;
            text.clear();
        }
        text += written;
    }
    return write(text);
}

/// In one piece at the end of the file: that needs no turn, whoever else writes.
bool LogFile::write(const QByteArray &text) const
{
    if (!hasRoom(text.size()) && !turnFiles(text.size()))
        return false;
    QFile newest(file());
    if (!newest.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, onlyOwner))
        return false;
    newest.setPermissions(onlyOwner);
    return newest.write(text) == text.size();
}

/// What somebody put there as a link is not written to.
bool LogFile::hasRoom(qint64 bytes) const
{
    const QFileInfo newest(file());
    return !newest.isSymLink() && newest.size() + bytes <= mostBytes;
}

/// One process at a time; the next finds that it has been done.
bool LogFile::turnFiles(qint64 bytes) const
{
    QLockFile turn(m_folder + u"/lock"_s);
    if (!turn.tryLock(longestWait))
        return false;
    if (hasRoom(bytes))
        return true;
    QFile::remove(file(mostFiles - 1));
    for (int age = mostFiles - 1; age > 0; --age)
        QFile::rename(file(age - 1), file(age));
    return true;
}

bool LogFile::remove() const
{
    bool isGone = true;
    for (int age = 0; age < mostFiles; ++age)
        isGone = (!QFile::exists(file(age)) || QFile::remove(file(age))) && isGone;
    return isGone;
}

QString logFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/log"_s;
}

} // namespace onboard
