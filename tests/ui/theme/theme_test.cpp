// SPDX-FileCopyrightText: 2026 Elements Onboard contributors
// SPDX-License-Identifier: MIT
#include "contrast.h"
#include "walk.h"

#include "theme/actionbutton.h"
#include "theme/badge.h"
#include "theme/card.h"
#include "theme/flatstyle.h"
#include "theme/flowlayout.h"
#include "theme/notice.h"
#include "theme/outcomeicon.h"
#include "theme/sandboxstrip.h"
#include "theme/theme.h"
#include "theme/wrappingtext.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSvgRenderer>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace onboard;
using namespace onboard::test;

namespace {

constexpr double forText = 4.5; // WCAG 1.4.3
constexpr double forShape = 3.0; // WCAG 1.4.11

constexpr std::array allClasses{OutcomeClass::Success, OutcomeClass::Change, OutcomeClass::Refused,
    OutcomeClass::Unknown, OutcomeClass::NotSent};

struct Pair
{
    Role front;
    Role back;
    double least;
};

constexpr auto pairs = std::to_array<Pair>({
    {Role::Text, Role::Window, forText},
    {Role::Text, Role::Card, forText},
    {Role::Text, Role::Field, forText},
    {Role::MutedText, Role::Window, forText},
    {Role::MutedText, Role::Card, forText},
    {Role::MutedText, Role::Field, forText},
    {Role::OnPrimary, Role::Primary, forText},
    {Role::OnDanger, Role::Danger, forText},
    {Role::Primary, Role::Card, forShape},
    {Role::Primary, Role::Window, forShape},
    {Role::Danger, Role::Card, forShape},
    {Role::ControlBorder, Role::Card, forShape},
    {Role::ControlBorder, Role::Window, forShape},
    {Role::ControlBorder, Role::Field, forShape},
    {Role::OnProductionBadge, Role::ProductionBadge, forText},
    {Role::ProductionBadge, Role::Card, forShape},
    {Role::ProductionBadge, Role::Window, forShape},
    {Role::SandboxBadge, Role::Card, forText},
    {Role::SandboxBadge, Role::SandboxStrip, forShape},
    {Role::LocalTestBadge, Role::Card, forText},
    {Role::SandboxText, Role::SandboxStrip, forText},
    {Role::SandboxText, Role::SandboxStripe, forText},
    {Role::FocusRing, Role::Window, forShape},
    {Role::FocusRing, Role::Card, forShape},
    {Role::FocusRing, Role::Field, forShape},
    {Role::FocusRing, Role::SandboxStrip, forShape},
    {Role::FocusRing, Role::SandboxStripe, forShape},
    {Role::FocusRing, Role::WarningBox, forShape},
    {Role::ErrorText, Role::Window, forText},
    {Role::ErrorText, Role::Card, forText},
    {Role::WarningText, Role::WarningBox, forText},
    {Role::WarningBorder, Role::WarningBox, forShape},
    {Role::JsonKey, Role::Card, forText},
    {Role::JsonKey, Role::Field, forText},
    {Role::JsonString, Role::Card, forText},
    {Role::JsonString, Role::Field, forText},
    {Role::JsonNumber, Role::Card, forText},
    {Role::JsonNumber, Role::Field, forText},
    {Role::Link, Role::Window, forText},
    {Role::Link, Role::Card, forText},
    {Role::Link, Role::WarningBox, forText},
});

/// As UX.md prints them: background, text, accent, light then dark. Two accents are darkened until they
/// keep the ratio that UX.md asks for (resultContrast).
struct Published
{
    OutcomeClass outcomeClass;
    std::array<const char *, 6> colours;
};
constexpr auto published = std::to_array<Published>({
    {OutcomeClass::Success, {"#E6F4EA", "#0B5D1E", "#197D36", "#12301B", "#A8DAB5", "#5BB974"}},
    {OutcomeClass::Change, {"#FFF4DB", "#7A4100", "#986500", "#3A2A08", "#FDD78A", "#F2B02E"}},
    {OutcomeClass::Refused, {"#FDECEA", "#8C1D18", "#C5221F", "#3B1412", "#F6AEA9", "#EE675C"}},
    {OutcomeClass::Unknown, {"#F1E9FB", "#4A1E8A", "#7B3FD3", "#2A1A45", "#D7BCF7", "#A879EF"}},
    {OutcomeClass::NotSent, {"#EEF0F2", "#3C4043", "#5F6368", "#2A2C2F", "#D0D3D7", "#9AA0A6"}},
});

QImage inGrey(const QPixmap &picture)
{
    return picture.toImage().convertToFormat(QImage::Format_Grayscale8);
}

/// Share of the pixels that differ clearly.
double differenceOf(const QImage &one, const QImage &other)
{
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 60)
                ++different;
        }
    }
    return static_cast<double>(different) / (one.width() * one.height());
}

/// The drawing in black and white: what remains when no colour helps.
QImage drawnInBlack(OutcomeClass outcomeClass, const Theme &theme)
{
    const ResultColours own = theme.resultColours(outcomeClass);
    QByteArray svg = themedSvg(outcomeClass, theme);
    svg.replace(nameOf(own.accent), "#000000").replace(nameOf(own.background), "#ffffff");
    QSvgRenderer drawing(svg);
    QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawing.render(&painter);
    return image;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_data();
    void contrast();
    void resultContrast_data();
    void resultContrast();
    void iconsStandOutInASelectedRow_data() { resultContrast_data(); }
    void iconsStandOutInASelectedRow();
    void resultColoursAreThePublishedOnes();
    void iconsDifferWithoutColour();
    void questionsHaveIconsOfTheTheme_data();
    void questionsHaveIconsOfTheTheme();
    void badgesDifferInGrey();
    void badgeNamesItsStage();
    void appearanceSetsThePalette();
    void systemAppearanceFollowsThePlatform();
    void darknessOfAPalette();
    void disabledTextIsReadable();
    void bordersOfControlsCanBeSeen_data();
    void bordersOfControlsCanBeSeen();
    void focusCanBeSeen_data();
    void focusCanBeSeen();
    void targetsAreLargeEnough();
    void wrappingTextNeverCuts();
    void wrappingTextIsPlain();
    void wrappingTextIsReadByKeyboard();
    void flowLayoutBeginsNewRows();
    void noticeSaysAndOffers();
    void noticeHasItsIconBesideTheFirstLine_data();
    void noticeHasItsIconBesideTheFirstLine();
    void noticeReplacesWhatItOffered();
    void noticeStandsInTheTabOrderWhereItIsSeen();
    void pictures();

private:
    Theme m_theme;
};

void ThemeTest::contrast_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<double>("least");
    for (const bool dark : {false, true}) {
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            QTest::addRow("%s pair %zu", dark ? "dark" : "light", i)
                << colourOf(pairs[i].front, dark) << colourOf(pairs[i].back, dark) << pairs[i].least;
        }
    }
}

void ThemeTest::contrast()
{
    QFETCH(QColor, front);
    QFETCH(QColor, back);
    QFETCH(double, least);
    const double ratio = contrastOf(front, back);
    QVERIFY2(ratio >= least, qPrintable(u"%1 on %2: %3"_s.arg(front.name(), back.name()).arg(ratio)));
}

void ThemeTest::resultContrast_data()
{
    QTest::addColumn<OutcomeClass>("outcomeClass");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        for (const OutcomeClass one : allClasses)
            QTest::addRow("%s %s", keyOf(one), dark ? "dark" : "light") << one << dark;
    }
}

void ThemeTest::resultContrast()
{
    QFETCH(OutcomeClass, outcomeClass);
    QFETCH(bool, dark);
    m_theme.setAppearance(dark ? Appearance::Dark : Appearance::Light);
    const ResultColours own = m_theme.resultColours(outcomeClass);
    QVERIFY(contrastOf(own.text, own.background) >= 7.0);
    QVERIFY(contrastOf(own.accent, own.background) >= 4.5);
    QVERIFY(contrastOf(m_theme.colour(Role::FocusRing), own.background) >= forShape);
}

/// The disc against the colour of the selection, and so its glyph within it.
void ThemeTest::iconsStandOutInASelectedRow()
{
    QFETCH(OutcomeClass, outcomeClass);
    QFETCH(bool, dark);
    m_theme.setAppearance(dark ? Appearance::Dark : Appearance::Light);
    constexpr int side = 48;
    const QImage icon =
        themedIcon(outcomeClass, m_theme).pixmap(QSize(side, side), 1.0, QIcon::Selected).toImage();
    const QRgb disc = icon.pixel(icon.width() / 2, icon.height() / 6);
    QCOMPARE(qAlpha(disc), 255);
    QVERIFY(contrastOf(disc, m_theme.colour(Role::Primary)) >= forShape);
}

void ThemeTest::resultColoursAreThePublishedOnes()
{
    for (const Published &row : published) {
        for (const bool dark : {false, true}) {
            m_theme.setAppearance(dark ? Appearance::Dark : Appearance::Light);
            const ResultColours own = m_theme.resultColours(row.outcomeClass);
            const std::size_t first = dark ? 3 : 0;
            QCOMPARE(QColor(own.background), QColor(QLatin1StringView(row.colours[first])));
            QCOMPARE(QColor(own.text), QColor(QLatin1StringView(row.colours[first + 1])));
            QCOMPARE(QColor(own.accent), QColor(QLatin1StringView(row.colours[first + 2])));
        }
    }
}

void ThemeTest::iconsDifferWithoutColour()
{
    m_theme.setAppearance(Appearance::Light);
    for (const OutcomeClass one : allClasses) {
        QVERIFY2(!themedIcon(one, m_theme).isNull(), keyOf(one));
        for (const OutcomeClass other : allClasses) {
            if (one == other)
                continue;
            const double share = differenceOf(drawnInBlack(one, m_theme), drawnInBlack(other, m_theme));
            QVERIFY2(share > 0.02,
                qPrintable(u"%1 and %2 differ by %3"_s
                               .arg(QLatin1StringView(keyOf(one)), QLatin1StringView(keyOf(other)))
                               .arg(share)));
        }
    }
}

void ThemeTest::questionsHaveIconsOfTheTheme_data()
{
    QTest::addColumn<QStyle::StandardPixmap>("which");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        for (const auto which : {QStyle::SP_MessageBoxQuestion, QStyle::SP_MessageBoxInformation,
                 QStyle::SP_MessageBoxWarning, QStyle::SP_MessageBoxCritical})
            QTest::addRow("%s %d", dark ? "dark" : "light", which) << which << dark;
    }
}

void ThemeTest::questionsHaveIconsOfTheTheme()
{
    QFETCH(QStyle::StandardPixmap, which);
    QFETCH(bool, dark);
    m_theme.setAppearance(dark ? Appearance::Dark : Appearance::Light);
    QWidget window;
    const FlatStyle style;
    constexpr int side = 64;
    const QImage icon = style.standardIcon(which, nullptr, &window).pixmap(QSize(side, side), 1.0).toImage();
    QCOMPARE(icon.size(), QSize(side, side));
    QCOMPARE(icon.pixelColor(side / 2, side / 12), m_theme.colour(Role::Primary));
    QCOMPARE(qAlpha(icon.pixel(1, 1)), 0);
    const QImage other =
        style.standardIcon(QStyle::SP_FileIcon, nullptr, &window).pixmap(side, side).toImage();
    QVERIFY(icon != other);
}

void ThemeTest::badgesDifferInGrey()
{
    // The same widget size for all, so that only what is drawn can differ.
    const auto pictureOf = [this](Stage stage) {
        Badge badge(m_theme);
        badge.setStage(stage);
        badge.resize(180, 30);
        return inGrey(badge.grab());
    };
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        m_theme.setAppearance(appearance);
        QVERIFY(differenceOf(pictureOf(Stage::Production), pictureOf(Stage::Sandbox)) > 0.05);
        QVERIFY(differenceOf(pictureOf(Stage::Production), pictureOf(Stage::LocalTest)) > 0.05);
        QVERIFY(differenceOf(pictureOf(Stage::Sandbox), pictureOf(Stage::LocalTest)) > 0.01);
    }
}

void ThemeTest::badgeNamesItsStage()
{
    Badge badge(m_theme);
    for (const Stage stage : {Stage::Production, Stage::LocalTest, Stage::Sandbox}) {
        badge.setStage(stage);
        QVERIFY(accessibleNameOf(&badge).contains(wordOf(stage)));
        QVERIFY(markedWordOf(stage).endsWith(wordOf(stage)));
    }
    QVERIFY(markedWordOf(Stage::Production).startsWith(u"■"_s));
    QVERIFY(markedWordOf(Stage::Sandbox).startsWith(u"◇"_s));
    QVERIFY(markedWordOf(Stage::LocalTest).startsWith(u"○"_s));
}

void ThemeTest::appearanceSetsThePalette()
{
    m_theme.setAppearance(Appearance::Light);
    QSignalSpy changed(&m_theme, &Theme::changed);
    m_theme.setAppearance(Appearance::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_theme.isDark());
    QVERIFY(isDark(QApplication::palette()));
    QCOMPARE(QApplication::palette().color(QPalette::Window), colourOf(Role::Window, true));
    QCOMPARE(m_theme.colour(Role::Link), colourOf(Role::Link, true));
    m_theme.setAppearance(Appearance::Dark);
    QCOMPARE(changed.size(), 1);
    m_theme.setAppearance(Appearance::Light);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(QApplication::palette().color(QPalette::Window), colourOf(Role::Window, false));
}

void ThemeTest::systemAppearanceFollowsThePlatform()
{
    m_theme.setAppearance(Appearance::Dark);
    m_theme.setAppearance(Appearance::System);
    QVERIFY(!m_theme.isDark()); // the offscreen platform is light
    QWindow window;
    QSignalSpy changed(&m_theme, &Theme::changed);
    QEvent event(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window, &event);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), colourOf(Role::Window, false));
}

void ThemeTest::darknessOfAPalette()
{
    QVERIFY(!isDark(QPalette(
        Qt::black, Qt::white, Qt::white, Qt::black, Qt::gray, Qt::black, Qt::white, Qt::white, Qt::white)));
    QVERIFY(isDark(QPalette(
        Qt::white, Qt::black, Qt::gray, Qt::black, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black)));
    QVERIFY(!isDark(paletteOf(false)));
    QVERIFY(isDark(paletteOf(true)));
}

void ThemeTest::disabledTextIsReadable()
{
    for (const bool dark : {false, true}) {
        const QPalette palette = paletteOf(dark);
        const auto of = [&](QPalette::ColorRole role) { return palette.color(QPalette::Disabled, role); };
        QVERIFY(contrastOf(of(QPalette::Text), of(QPalette::Base)) >= forText);
        QVERIFY(contrastOf(of(QPalette::ButtonText), of(QPalette::Button)) >= forText);
        QVERIFY(contrastOf(of(QPalette::WindowText), of(QPalette::Window)) >= forText);
    }
}

namespace {

using Maker = QWidget *(*)(const Theme &);

constexpr std::array<std::pair<const char *, Maker>, 5> makers{{
    {"line edit", [](const Theme &) -> QWidget * { return new QLineEdit; }},
    {"dropdown", [](const Theme &) -> QWidget * { return new QComboBox; }},
    {"spin box", [](const Theme &) -> QWidget * { return new QSpinBox; }},
    {"button", [](const Theme &) -> QWidget * { return new QPushButton(u"Reset"_s); }},
    {"action button",
        [](const Theme &theme) -> QWidget * {
            auto *button = new ActionButton(theme);
            button->setText(u"Review"_s);
            return button;
        }},
}};

void addControls()
{
    QTest::addColumn<int>("maker");
    QTest::addColumn<Appearance>("appearance");
    for (std::size_t i = 0; i < makers.size(); ++i) {
        QTest::addRow("%s, light", makers[i].first) << static_cast<int>(i) << Appearance::Light;
        QTest::addRow("%s, dark", makers[i].first) << static_cast<int>(i) << Appearance::Dark;
    }
}

/// The strongest contrast that any of the first pixels from the left has to the window.
double edgeContrast(const QImage &picture, const QColor &around)
{
    double best = 0;
    for (int x = 0; x < 4; ++x)
        best = std::max(best, contrastOf(picture.pixelColor(x, picture.height() / 2), around));
    return best;
}

} // namespace

void ThemeTest::bordersOfControlsCanBeSeen_data()
{
    addControls();
}

void ThemeTest::bordersOfControlsCanBeSeen()
{
    QFETCH(int, maker);
    QFETCH(Appearance, appearance);
    m_theme.setAppearance(appearance);
    const std::unique_ptr<QWidget> control(makers[static_cast<std::size_t>(maker)].second(m_theme));
    control->resize(160, 34);
    const QImage picture = control->grab().toImage();
    QVERIFY(edgeContrast(picture, m_theme.colour(Role::Window)) >= forShape);
}

void ThemeTest::focusCanBeSeen_data()
{
    addControls();
}

void ThemeTest::focusCanBeSeen()
{
    QFETCH(int, maker);
    QFETCH(Appearance, appearance);
    m_theme.setAppearance(appearance);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *other = new QPushButton(u"Other"_s);
    QWidget *control = makers[static_cast<std::size_t>(maker)].second(m_theme);
    column->addWidget(other);
    column->addWidget(control);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    QTRY_VERIFY(other->hasFocus());
    const QImage without = control->grab().toImage();
    control->setFocus();
    QTRY_VERIFY(control->hasFocus());
    const QImage with = control->grab().toImage();
    int changedClearly = 0;
    for (int x = 0; x < with.width(); ++x) {
        for (int y = 0; y < with.height(); ++y) {
            if (contrastOf(with.pixelColor(x, y), without.pixelColor(x, y)) >= 1.5)
                ++changedClearly;
        }
    }
    QVERIFY2(changedClearly >= 2 * (with.width() - 20), qPrintable(QString::number(changedClearly)));
}

void ThemeTest::targetsAreLargeEnough()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    for (const auto &[name, make] : makers) {
        QWidget *control = make(m_theme);
        control->setAccessibleName(QLatin1StringView(name));
        column->addWidget(control);
    }
    column->addWidget(new QCheckBox(u"Bring your own storage"_s));
    window.show();
    QCOMPARE(faultsOf(&window), QStringList());
    QCOMPARE(controlsOf(&window).size(), 6);
    const auto *action = window.findChild<ActionButton *>();
    QVERIFY(action->height() >= 32);
}

void ThemeTest::wrappingTextNeverCuts()
{
    WrappingText shown;
    shown.setText(u"0123456789abcdef"_s.repeated(12) + u" and some words behind it"_s);
    for (const int width : {60, 120, 300, 900}) {
        shown.resize(width, shown.heightForWidth(width));
        QVERIFY(shown.document()->size().width() <= width);
        QVERIFY(shown.document()->size().height() <= shown.height());
    }
    QVERIFY(shown.heightForWidth(120) > shown.heightForWidth(300));
    shown.setText(u"short"_s);
    QCOMPARE(shown.heightForWidth(shown.widthOfLine()), shown.heightForWidth(900));
}

void ThemeTest::wrappingTextIsPlain()
{
    WrappingText shown;
    const QString hostile = u"<b>bold</b><img src='http://example.invalid/x'> & &amp;"_s;
    shown.setText(hostile);
    QCOMPARE(shown.text(), hostile);
    QCOMPARE(shown.document()->characterCount(), hostile.size() + 1);
}

void ThemeTest::wrappingTextIsReadByKeyboard()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *shown = new WrappingText;
    auto *after = new QPushButton(u"After"_s);
    shown->setFocusPolicy(Qt::StrongFocus);
    shown->setText(u"read me"_s);
    column->addWidget(shown);
    column->addWidget(after);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    shown->setFocus();
    QTRY_VERIFY(shown->hasFocus());
    QTest::keyClick(shown, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(shown->textCursor().selectedText(), u"read me"_s);
    QTest::keyClick(shown, Qt::Key_X); // typing changes nothing
    QCOMPARE(shown->text(), u"read me"_s);
    QTest::keyClick(shown, Qt::Key_Tab);
    QTRY_VERIFY(after->hasFocus());
}

void ThemeTest::flowLayoutBeginsNewRows()
{
    QWidget window;
    auto *flow = new FlowLayout(8);
    window.setLayout(flow);
    QList<QPushButton *> buttons;
    for (int i = 0; i < 4; ++i) {
        buttons.append(new QPushButton(u"Button number %1"_s.arg(i)));
        flow->addWidget(buttons.last());
    }
    const int one = buttons.first()->sizeHint().width();
    QVERIFY(flow->heightForWidth(one + 4) > 3 * flow->heightForWidth(6 * one));
    window.resize(2 * one + 20, flow->heightForWidth(2 * one + 20));
    window.show();
    QCOMPARE(buttons[0]->y(), buttons[1]->y());
    QCOMPARE(buttons[2]->x(), buttons[0]->x());
    QVERIFY(buttons[2]->y() > buttons[0]->geometry().bottom());
    buttons[1]->hide();
    QTRY_COMPARE(buttons[2]->y(), buttons[0]->y());
}

void ThemeTest::noticeSaysAndOffers()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *notice = new Notice(m_theme);
    column->addWidget(notice);
    window.show();
    QVERIFY(!notice->isVisible());
    int chosen = 0;
    notice->sayBusy(u"Waiting for <b>something</b>"_s, {{u"Give up"_s, [&chosen] { ++chosen; }}});
    QVERIFY(notice->isVisible());
    QVERIFY(notice->isBusy());
    QCOMPARE(notice->text(), u"Waiting for <b>something</b>"_s);
    QCOMPARE(accessibleNameOf(notice), notice->text());
    QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(chosen, 1);
    notice->say(OutcomeClass::Refused, u"No"_s);
    QVERIFY(!notice->isBusy());
    notice->clear();
    QVERIFY(!notice->isVisible());
}

void ThemeTest::noticeHasItsIconBesideTheFirstLine_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("text");
    QTest::addRow("one line, a button beside it") << 1200 << u"Short."_s;
    QTest::addRow("one line, a button below it") << 500 << u"Short."_s;
    QTest::addRow("many lines") << 400 << u"A sentence of some length. "_s.repeated(8);
}

void ThemeTest::noticeHasItsIconBesideTheFirstLine()
{
    QFETCH(int, width);
    QFETCH(QString, text);
    m_theme.setAppearance(Appearance::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *notice = new Notice(m_theme);
    column->addWidget(notice);
    notice->say(OutcomeClass::Refused, text, {{u"Show"_s, [] {}}});
    window.resize(width, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto *label = notice->findChild<WrappingText *>();
    const QImage seen = notice->grab().toImage();
    const QColor disc(m_theme.resultColours(OutcomeClass::Refused).accent);
    const int inDisc = 14 + 24 / 4; // within the disc, beside its glyph
    int first = -1;
    int last = -1;
    for (int y = 4; y < seen.height() - 4; ++y) {
        if (seen.pixelColor(inDisc, y) != disc)
            continue;
        first = first < 0 ? y : first;
        last = y;
    }
    QVERIFY(first >= 0);
    const int middleOfLine = label->y() + label->fontMetrics().height() / 2;
    QVERIFY2(qAbs((first + last) / 2 - middleOfLine) <= 1,
        qPrintable(u"%1 to %2, line at %3"_s.arg(first).arg(last).arg(middleOfLine)));
}

void ThemeTest::noticeReplacesWhatItOffered()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *notice = new Notice(m_theme);
    column->addWidget(notice);
    window.show();
    // An offer that puts other offers in its own place.
    notice->say(OutcomeClass::Change, u"First"_s,
        {{u"Go on"_s, [notice] {
              notice->say(OutcomeClass::Success, u"Second"_s, {{u"Fine"_s, [] {}}});
          }}});
    QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(notice->text(), u"Second"_s);
    QStringList offers;
    for (const QWidget *control : controlsOf(notice))
        offers << qobject_cast<const QPushButton *>(control)->text();
    QCOMPARE(offers, QStringList{u"Fine"_s});
}

void ThemeTest::noticeStandsInTheTabOrderWhereItIsSeen()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *above = new QPushButton(u"Above"_s);
    auto *notice = new Notice(m_theme);
    auto *below = new QPushButton(u"Below"_s);
    for (QWidget *widget :
        {static_cast<QWidget *>(above), static_cast<QWidget *>(notice), static_cast<QWidget *>(below)})
        column->addWidget(widget);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    notice->say(OutcomeClass::Change, u"What now?"_s, {{u"This"_s, [] {}}, {u"That"_s, [] {}}});
    above->setFocus();
    QTRY_VERIFY(above->hasFocus());
    QStringList order;
    do {
        const auto *button = qobject_cast<const QPushButton *>(QApplication::focusWidget());
        order << (button ? button->text() : u"(text)"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (QApplication::focusWidget() != above);
    QCOMPARE(order, (QStringList{u"Above"_s, u"(text)"_s, u"This"_s, u"That"_s, u"Below"_s}));
}

void ThemeTest::pictures()
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        m_theme.setAppearance(appearance);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *strip = new SandboxStrip(m_theme);
        auto *onStrip = new QHBoxLayout(strip);
        auto *badge = new Badge(m_theme);
        onStrip->addWidget(badge);
        onStrip->addWidget(new QLabel(u"Nothing is sent to AvePoint. Customers are invented."_s));
        column->addWidget(strip);
        auto *badges = new QHBoxLayout;
        for (const Stage stage : {Stage::Production, Stage::Sandbox, Stage::LocalTest}) {
            badges->addWidget(new Badge(m_theme));
            qobject_cast<Badge *>(badges->itemAt(badges->count() - 1)->widget())->setStage(stage);
        }
        badges->addStretch(1);
        column->addLayout(badges);
        auto *card = new Card(m_theme);
        auto *inside = new QVBoxLayout(card);
        for (const auto &[name, make] : makers)
            inside->addWidget(make(m_theme));
        auto *box = new QCheckBox(u"Bring your own storage (BYOS)"_s);
        box->setChecked(true);
        inside->addWidget(box);
        inside->addWidget(new QCheckBox(u"Expires together with the pool"_s));
        auto *off = new ActionButton(m_theme);
        off->setText(u"Disabled"_s);
        off->setEnabled(false);
        auto *danger = new ActionButton(m_theme, ActionButton::Kind::Danger);
        danger->setText(u"Add Office365Backup for Contoso — PRODUCTION"_s);
        inside->addWidget(danger);
        inside->addWidget(off);
        column->addWidget(card);
        window.resize(560, 0);
        window.show();
        const QPixmap picture = window.grab();
        QVERIFY(!picture.isNull());
        keepPicture(picture, appearance == Appearance::Dark ? u"theme-dark"_s : u"theme-light"_s);
    }
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
