// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contract/keptdraft.h"
#include "ui/drafts/desk.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSpinBox>
#include <QStandardPaths>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace onboard;
using namespace onboard::test;

namespace {

constexpr int patienceMs = 120'000;
constexpr auto typing = "--type-until-killed";

QString keptFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/entries.json"_s;
}

std::optional<KeptForm> kept()
{
    return KeptDraft(keptFile()).last();
}

/// A window with a file, in which somebody goes on counting by keys; says on its output what stands there,
/// and now and then that this was kept.
int typeUntilKilled(const QString &file)
{
    Program program;
    MainWindow &window = program.window();
    window.show();
    window.openDraft(file);
    auto *seats = window.findChild<QSpinBox *>(u"userSeat"_s);
    const auto isKept = [&] {
        const std::optional<KeptForm> form = kept();
        return form && form->draft == program.submission().draft();
    };
    QTextStream output(stdout);
    for (;;) {
        for (int step = 0; step < 40; ++step) {
            QTest::keyClick(seats, Qt::Key_Up);
            QApplication::processEvents();
            output << "typed " << seats->value() << Qt::endl;
        }
        if (!QTest::qWaitFor(isKept, patienceMs))
            return 1;
        output << "kept " << seats->value() << Qt::endl;
    }
}

/// A process of its own, which ends by SIGKILL.
class Victim
{
public:
    Victim(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
    }
    ~Victim() { kill(); }
    Q_DISABLE_COPY_MOVE(Victim)

    [[nodiscard]] bool isRunning() { return m_process.state() == QProcess::Running; }
    /// The number behind the last line that begins so, once there were `lines` of them.
    [[nodiscard]] int last(const QString &word, int lines)
    {
        while (m_said.count(word) < lines && m_process.waitForReadyRead(patienceMs))
            m_said += QString::fromUtf8(m_process.readAllStandardOutput());
        return m_said.mid(m_said.lastIndexOf(word) + word.size()).section(u'\n', 0, 0).trimmed().toInt();
    }
    void kill()
    {
        if (!isRunning())
            return;
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        m_process.waitForFinished(patienceMs);
        m_said += QString::fromUtf8(m_process.readAllStandardOutput());
    }
    [[nodiscard]] bool wasKilled() const
    {
        return m_process.exitStatus() == QProcess::CrashExit && m_process.exitCode() == SIGKILL;
    }

private:
    QProcess m_process;
    QString m_said;
};

qint64 seatsIn(const Draft &draft)
{
    return std::get<qint64>(draft.value({u"userSeat"_s, 0}));
}

} // namespace

/// The window killed in the middle of what a person does.
class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whenever it is killed: the next start shows what was typed, and still knows which file it belongs to.
    void whatWasTypedIsThere_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("lines");
        QTest::newRow("right after it was kept") << u"kept "_s << 1;
        QTest::newRow("kept three times") << u"kept "_s << 3;
        for (const int lines : {45, 60, 75, 90, 115, 130}) // while it is written or due
            QTest::addRow("while number %d is typed", lines) << u"typed "_s << lines;
    }
    void whatWasTypedIsThere()
    {
        QFETCH(QString, word);
        QFETCH(int, lines);
        Desk desk;
        desk.window().openDraft(desk.put(u"order.json"_s, draftOf("2025-09", 5)));
        const QByteArray file = desk.bytesOf(u"order.json"_s);
        desk.leave();
        Victim victim(QCoreApplication::applicationFilePath(),
            {QString::fromLatin1(typing), desk.path(u"order.json"_s)});
        const int said = victim.last(word, lines);
        QVERIFY(said > 5);
        victim.kill();
        QVERIFY(victim.wasKilled());
        const int typed = victim.last(u"typed "_s, 0);
        const int keptLast = victim.last(u"kept "_s, 0);
        desk.startAgain();
        const qint64 shown = desk.find<QSpinBox>(u"userSeat"_s).value();
        QVERIFY2(shown >= keptLast, qPrintable(u"%1 was kept, %2 is shown"_s.arg(keptLast).arg(shown)));
        QVERIFY(shown <= typed + 1);
        QCOMPARE(seatsIn(desk.submission().draft()), shown);
        QVERIFY(desk.title().startsWith(u"order.json[*]"_s));
        QVERIFY(desk.window().isWindowModified());
        QCOMPARE(desk.bytesOf(u"order.json"_s), file); // which is written only by saving
    }

    /// The program itself, as it is installed.
    void theProgramItself()
    {
        Desk desk;
        const Draft draft = draftOf("2025-09", 77);
        desk.put(u"order.json"_s, draft);
        desk.leave();
        Victim victim(QStringLiteral(PROGRAM), {desk.path(u"order.json"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(kept() && kept()->draft == draft, patienceMs);
        QVERIFY(victim.isRunning());
        victim.kill();
        QVERIFY(victim.wasKilled());
        desk.startAgain();
        QCOMPARE(desk.submission().draft(), draft);
        QVERIFY(desk.title().startsWith(u"order.json"_s));
        QVERIFY(!desk.window().isWindowModified());
    }
};

int main(int argc, char **argv)
{
    if (argc == 3 && QLatin1StringView(argv[1]) == QLatin1StringView(typing)) { // in the home of who asked
        const QApplication application(argc, argv);
        nameApplication();
        return typeUntilKilled(QString::fromLocal8Bit(argv[2]));
    }
    const OwnHome home;
    QApplication application(argc, argv);
    nameApplication();
    KilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killed_test.moc"
