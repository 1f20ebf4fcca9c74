// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: Apache-2.0
#include "article/marktheme.h"
#include "paint/contrast.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QGuiApplication>
#include <QPalette>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

constexpr double readable = 4.5;

const std::pair<MarkKind, const char *> kinds[] = {
    {MarkKind::Person, "person"},   {MarkKind::Country, "country"},
    {MarkKind::Place, "place"},     {MarkKind::Organization, "organization"},
    {MarkKind::Date, "date"},       {MarkKind::Deal, "deal"},
    {MarkKind::Quote, "quote"},     {MarkKind::Cue, "cue"},
    {MarkKind::Pronoun, "pronoun"}, {MarkKind::Event, "event"},
};

const Highlight highlights[] = {Highlight::Yellow, Highlight::Green, Highlight::Blue, Highlight::Pink, Highlight::Grey};

QPalette paletteOf(QColor text, QColor ground)
{
    QPalette palette(ground);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Window, ground);
    return palette;
}

} // namespace

class TestMarkTheme : public QObject {
    Q_OBJECT
private slots:
    void ownThemesComeFirst()
    {
        const MarkTheme theme;
        const QStringList names = theme.themes();
        QCOMPARE(names.first(5),
                 (QStringList{u"Dateline Light"_s, u"Dateline Dark"_s, u"Dateline Sepia"_s, u"Dateline High Contrast"_s,
                              u"Dateline High Contrast Dark"_s}));
        QVERIFY(names.contains(u"Breeze Dark"_s));
        QCOMPARE(QSet(names.begin(), names.end()).size(), names.size());
    }

    void pageColoursAreTheThemes_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : MarkTheme().themes().first(5))
            QTest::newRow(qPrintable(name)) << name;
    }
    void pageColoursAreTheThemes()
    {
        // They are read past the repository, so that the first page need not wait for it.
        QFETCH(QString, name);
        MarkTheme theme;
        theme.setTheme(name);
        QCOMPARE(theme.effectiveTheme(), name);
        const KSyntaxHighlighting::Theme same = theme.repository().theme(name);
        QVERIFY(same.isValid());
        QCOMPARE(theme.page(), QColor::fromRgb(same.editorColor(KSyntaxHighlighting::Theme::BackgroundColor)));
        QCOMPARE(theme.text(), QColor::fromRgb(same.textColor(KSyntaxHighlighting::Theme::Normal)));
        QCOMPARE(theme.textSelection(), QColor::fromRgb(same.editorColor(KSyntaxHighlighting::Theme::TextSelection)));
        QCOMPARE(theme.accent(), theme.selectedLook(true).line);
        QVERIFY(theme.dimText().isValid());
        QVERIFY(theme.rule().isValid());
    }

    void everyMarkCanBeRead_data() { pageColoursAreTheThemes_data(); }
    void everyMarkCanBeRead()
    {
        QFETCH(QString, name);
        MarkTheme theme;
        theme.setTheme(name);
        QHash<QString, QColor> grounds = {{u"the page"_s, theme.page()},
                                          {u"a quote"_s, theme.look(MarkKind::Quote).background},
                                          {u"a deal"_s, theme.look(MarkKind::Deal).background},
                                          {u"a selected mention"_s, theme.selectedLook(false).background}};
        const auto check = [&](const QColor &color, const QColor &ground, const QString &what) {
            const double ratio = contrast(color, ground);
            QVERIFY2(ratio >= readable, qPrintable(u"%1: %2 on %3"_s.arg(what).arg(ratio).arg(ground.name())));
        };
        for (const auto &[ground, color] : grounds.asKeyValueRange()) {
            QVERIFY2(color.isValid(), qPrintable(ground));
            for (const auto &[kind, kindName] : kinds)
                check(theme.look(kind).line, color, QLatin1StringView(kindName) + " on "_L1 + ground);
            check(theme.text(), color, u"text on "_s + ground);
            check(theme.dimText(), color, u"dim text on "_s + ground);
        }
        for (const bool shown : {false, true}) {
            check(theme.selectedLook(shown).line, theme.page(), u"outline"_s);
            check(theme.text(), theme.selectedLook(shown).background, u"text of a selected mention"_s);
        }
        check(theme.text(), theme.textSelection(), u"selected text"_s);
        check(theme.text(), theme.hit(false), u"found words"_s);
        check(theme.text(), theme.hit(true), u"the found place shown"_s);
        // Two highlights on the same words, on whatever lies below.
        grounds.insert(u"the shown mention"_s, theme.selectedLook(true).background);
        const auto over = [&](Highlight highlight, const QColor &ground) {
            QColor fill = theme.look(highlight).background;
            fill.setAlphaF(MarkTheme::highlightOpacity);
            return blended(fill, ground);
        };
        for (const QColor &ground : std::as_const(grounds)) {
            for (const Highlight first : highlights) {
                check(theme.text(), over(first, ground), u"highlighted text"_s);
                for (const Highlight second : highlights)
                    check(theme.text(), over(second, over(first, ground)), u"text highlighted twice"_s);
            }
        }
        for (const Highlight highlight : highlights)
            check(theme.look(highlight).line, theme.page(), u"a note's line in the gutter"_s);
    }

    void anyInstalledThemeCanBeRead_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : MarkTheme().themes().sliced(5))
            QTest::newRow(qPrintable(name)) << name;
    }
    void anyInstalledThemeCanBeRead()
    {
        QFETCH(QString, name);
        MarkTheme theme;
        theme.setTheme(name);
        QCOMPARE(theme.effectiveTheme(), name);
        QCOMPARE_GE(contrast(theme.text(), theme.page()), readable);
        QCOMPARE_GE(contrast(theme.dimText(), theme.page()), readable);
        for (const auto &[kind, kindName] : kinds) {
            QCOMPARE_GE(contrast(theme.look(kind).line, theme.page()), readable);
            if (theme.look(kind).background.isValid())
                QCOMPARE_GE(contrast(theme.text(), theme.look(kind).background), readable);
        }
        for (const Highlight highlight : highlights)
            QCOMPARE_GE(contrast(theme.text(), theme.look(highlight).background), readable);
        QVERIFY(theme.look(MarkKind::Person).bold);
        QVERIFY(theme.look(MarkKind::Cue).italic);
        QVERIFY(!theme.look(MarkKind::Place).italic);
    }

    void noTwoLinesHaveOneShape()
    {
        QSet<int> shapes;
        int lines = 0;
        for (const auto &[kind, name] : kinds) {
            if (underlineOf(kind) == Underline::None)
                continue;
            shapes.insert(static_cast<int>(underlineOf(kind)));
            ++lines;
        }
        QCOMPARE(lines, 7);
        QCOMPARE(shapes.size(), lines);
    }

    void followsTheSystem()
    {
        const QPalette before = QGuiApplication::palette();
        QGuiApplication::setPalette(paletteOf(Qt::black, Qt::white));
        MarkTheme theme;
        QCOMPARE(theme.theme(), QString());
        QCOMPARE(theme.effectiveTheme(), u"Dateline Light"_s);
        const QColor lightPage = theme.page();
        QSignalSpy changed(&theme, &MarkTheme::changed);
        QGuiApplication::setPalette(paletteOf(Qt::white, Qt::black));
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(theme.effectiveTheme(), u"Dateline Dark"_s);
        QVERIFY(theme.page() != lightPage);
        QGuiApplication::setPalette(before);
    }

    void aChosenThemeStays()
    {
        const QPalette before = QGuiApplication::palette();
        QGuiApplication::setPalette(paletteOf(Qt::black, Qt::white));
        MarkTheme theme;
        theme.setTheme(u"Dateline Sepia"_s);
        QGuiApplication::setPalette(paletteOf(Qt::white, Qt::black));
        QCoreApplication::processEvents();
        QCOMPARE(theme.effectiveTheme(), u"Dateline Sepia"_s);
        QGuiApplication::setPalette(before);
    }

    void aThemeThatIsGone()
    {
        MarkTheme theme;
        theme.setTheme(u"Uninstalled"_s);
        QCOMPARE(theme.theme(), u"Uninstalled"_s);
        QVERIFY(theme.effectiveTheme().startsWith("Dateline"_L1));
        QVERIFY(theme.page().isValid());
        QVERIFY(theme.look(MarkKind::Person).line.isValid());
    }
};

QTEST_MAIN(TestMarkTheme)
#include "tst_marktheme.moc"
