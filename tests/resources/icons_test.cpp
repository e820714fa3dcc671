// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include <QFile>
#include <QIcon>
#include <QImage>
#include <QTest>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace {

/// Icons that take on the colours of the theme: code puts these two in place of the theme's.
constexpr auto themed = std::to_array<const char *>({"success", "change", "refused", "unknown", "notSent"});
/// Drawn in one colour, which code puts in place of the text's.
constexpr auto plain = std::to_array<const char *>({"calendar", "reveal", "hide", "clear"});

QByteArray drawing(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the icon looks like without colours: where it is dark.
QImage shape(const QString &name)
{
    QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    const QImage drawn = QIcon(u":/icons/%1.svg"_s.arg(name)).pixmap(48, 48).toImage();
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x) {
            const QColor colour = drawn.pixelColor(x, y);
            if (colour.alpha() > 127 && colour.lightness() < 128)
                image.setPixelColor(x, y, Qt::black);
        }
    }
    return image;
}

void addNames(std::span<const char *const> names)
{
    for (const char *name : names)
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsDrawn_data();
    void everyIconIsDrawn();
    void coloursCanBeReplaced_data();
    void coloursCanBeReplaced();
    void resultsDifferWithoutColour();
};

void IconsTest::everyIconIsDrawn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("app") << u"app"_s;
    addNames(themed);
    addNames(plain);
}

void IconsTest::everyIconIsDrawn()
{
    QFETCH(QString, name);
    QVERIFY2(!drawing(name).isEmpty(), "the resource is missing");
    const QImage drawn = QIcon(u":/icons/%1.svg"_s.arg(name)).pixmap(32, 32).toImage();
    QVERIFY2(!drawn.isNull(), "not a drawing that Qt can show");
    QImage empty(drawn.size(), drawn.format());
    empty.fill(Qt::transparent);
    QVERIFY2(drawn != empty, "nothing is drawn");
}

void IconsTest::coloursCanBeReplaced_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArrayList>("colours");
    for (const char *name : themed)
        QTest::addRow("%s", name) << QString::fromLatin1(name) << QByteArrayList{"#000001", "#fffffe"};
    for (const char *name : plain)
        QTest::addRow("%s", name) << QString::fromLatin1(name) << QByteArrayList{"#000001"};
}

void IconsTest::coloursCanBeReplaced()
{
    QFETCH(QString, name);
    QFETCH(QByteArrayList, colours);
    QByteArray rest = drawing(name);
    for (const QByteArray &colour : colours) {
        QVERIFY2(rest.contains(colour), colour.constData());
        rest.replace(colour, "");
    }
    QVERIFY2(!rest.contains('#'), "a colour that no theme can replace");
    QVERIFY2(!rest.contains("<text"), "letters depend on fonts");
}

void IconsTest::resultsDifferWithoutColour()
{
    for (std::size_t first = 0; first < themed.size(); ++first) {
        for (std::size_t second = first + 1; second < themed.size(); ++second) {
            QVERIFY2(
                shape(QString::fromLatin1(themed.at(first))) != shape(QString::fromLatin1(themed.at(second))),
                qPrintable(u"%1 looks like %2"_s.arg(
                    QLatin1StringView(themed.at(first)), QLatin1StringView(themed.at(second)))));
        }
    }
}

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
