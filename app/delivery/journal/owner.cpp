// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "delivery/journal/owner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

using namespace Qt::StringLiterals;

namespace onboard {

#ifdef Q_OS_UNIX

/// Not QLockFile: that believes what stands in the file, process number and host name, and would take an
/// owner for alive whose number somebody else has now, or whose computer has another name since.
class Owner::Lock
{
public:
    explicit Lock(const QString &file)
        : m_file(QFile::encodeName(file))
    { }
    ~Lock()
    {
        if (m_descriptor < 0)
            return;
        unlink(m_file.constData());
        close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Lock)

    [[nodiscard]] bool isHeld() const { return m_descriptor >= 0; }
    bool take()
    {
        const int descriptor = open(m_file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) == 0 && isStillThere(descriptor))
            m_descriptor = descriptor;
        else if (descriptor >= 0)
            close(descriptor);
        return isHeld();
    }

    /// Whether a living process holds it. Takes away what a dead one has left.
    [[nodiscard]] static bool isHeldBySomebody(const QString &file)
    {
        const QByteArray name = QFile::encodeName(file);
        const int descriptor = open(name.constData(), O_RDWR | O_CLOEXEC);
        if (descriptor < 0)
            return errno != ENOENT;
        const bool isFree = flock(descriptor, LOCK_EX | LOCK_NB) == 0;
        if (isFree)
            unlink(name.constData());
        close(descriptor);
        return !isFree;
    }

private:
    /// Somebody may have taken it for what a dead one left, between making and locking it.
    [[nodiscard]] bool isStillThere(int descriptor) const
    {
        struct stat ours = {};
        struct stat there = {};
        return fstat(descriptor, &ours) == 0 && stat(m_file.constData(), &there) == 0
            && ours.st_ino == there.st_ino && ours.st_dev == there.st_dev;
    }

    QByteArray m_file;
    int m_descriptor = -1;
};

#else

/// Where an open file cannot be removed, that alone tells that its owner lives.
class Owner::Lock
{
public:
    explicit Lock(const QString &file)
        : m_lock(file)
    {
        m_lock.setStaleLockTime(0);
    }

    [[nodiscard]] bool isHeld() const { return m_lock.isLocked(); }
    bool take() { return m_lock.tryLock(0); }
    [[nodiscard]] static bool isHeldBySomebody(const QString &file)
    {
        return QFile::exists(file) && !QFile::remove(file);
    }

private:
    QLockFile m_lock;
};

#endif

Owner::Owner(const QString &folder)
    : m_folder(folder + u"/owners"_s)
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_lock(std::make_unique<Lock>(fileOf(m_id)))
{ }

Owner::~Owner() = default;

bool Owner::enter()
{
    if (m_lock->isHeld())
        return true;
    if (!QDir().mkpath(m_folder))
        return false;
    constexpr int tries = 10; // each fails only when another process looked in that very moment
    for (int i = 0; i < tries; ++i)
        if (m_lock->take())
            return true;
    return false;
}

bool Owner::isAlive(const QString &id) const
{
    if (id == m_id)
        return true;
    // An ID is part of a file name here, and what stands in a file is hostile until checked. No lock: it is
    // made before the first row is written, and taken away after the last.
    return !QUuid::fromString(id).isNull() && Lock::isHeldBySomebody(fileOf(id));
}

bool Owner::hasCompany() const
{
    const QStringList files = QDir(m_folder).entryList({u"*.lock"_s}, QDir::Files);
    return std::ranges::any_of(files, [this](const QString &file) {
        const QString id = QFileInfo(file).completeBaseName();
        return id != m_id && isAlive(id);
    });
}

QString Owner::fileOf(const QString &id) const
{
    return m_folder + u'/' + id + u".lock"_s;
}

} // namespace onboard
