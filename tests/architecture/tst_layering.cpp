// Holds the rules of the house (ARCHITECTURE.md, "The map") over every #include line and every file's length.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <array>

namespace {

constexpr int longestFile = 450;

// Where the tree's own headers start; every other quoted include is taken relative to its file.
constexpr QLatin1StringView roots("^(core|ui|app|tests|build)/");

// Included names are paths from the root of the tree, or <Name> for a header from outside.
constexpr QLatin1StringView qtWidgets(
    "^<(QtWidgets/"
    ".*|q(application|widget\\w*|mainwindow|mdi\\w+|menu|menubar|statusbar|\\w*dialog\\w*|(?!text)\\w*layout|"
    "layoutitem|sizepolicy|spaceritem|label|frame|splitter|splashscreen|completer|style|styleoption\\w*|"
    "stylefactory|"
    "stylepainter|proxystyle|commonstyle|\\w*itemdelegate|abstract(button|itemview|scrollarea|slider|spinbox)"
    "|"
    "\\w*(button|buttongroup|box|widget|widgetitem|scrollbar|toolbar|tabbar|progressbar|slider|dial|wizard|"
    "wizardpage)|"
    "(tree|table|list|column|header|graphics|undo)view|(text|line|plaintext|date|time|datetime|keysequence)"
    "edit|"
    "textbrowser|tooltip|whatsthis|systemtrayicon|scroller|scrollarea|graphics\\w+|rubberband|lcdnumber|"
    "errormessage|calendarwidget|datawidgetmapper)(\\.h)?)>$");
constexpr QLatin1StringView qtCharts(
    "^<(QtCharts/.*|q(chart|chartview|polarchart|legend|\\w*legendmarker|\\w+axis|\\w+series|barset|boxset|"
    "candlestickset|pieslice|[hv](bar|boxplot|candlestick|pie|xy)modelmapper)(\\.h)?)>$");

struct Rule {
    QLatin1StringView name;
    QLatin1StringView files; // whom it binds
    QLatin1StringView forbidden; // what they may not include
    QLatin1StringView except{}; // files that it does not bind after all
    QLatin1StringView breach{}; // a file and an include that break it, as the self-test has them
    QLatin1StringView breaching{};
};

constexpr std::array rules{
    Rule{.name = QLatin1StringView("core knows neither ui nor app"),
         .files = QLatin1StringView("^core/"),
         .forbidden = QLatin1StringView("^(ui|app)/"),
         .breach = QLatin1StringView("core/reports/csv.cpp"),
         .breaching = QLatin1StringView("\"ui/models/tablemodel.h\"")},
    Rule{.name = QLatin1StringView("ui does not know app"),
         .files = QLatin1StringView("^ui/"),
         .forbidden = QLatin1StringView("^app/"),
         .breach = QLatin1StringView("ui/shell/mainwindow.cpp"),
         .breaching = QLatin1StringView("\"app/options.h\"")},
    Rule{.name = QLatin1StringView("aws does not know that e-mail exists"),
         .files = QLatin1StringView("^core/aws/"),
         .forbidden = QLatin1StringView("^core/(?!aws/)"),
         .breach = QLatin1StringView("core/aws/client.h"),
         .breaching = QLatin1StringView("\"core/email/shapes.h\"")},
    Rule{.name = QLatin1StringView("email knows only aws"),
         .files = QLatin1StringView("^core/email/"),
         .forbidden = QLatin1StringView("^core/(?!aws/|email/)"),
         .breach = QLatin1StringView("core/email/operations.cpp"),
         .breaching = QLatin1StringView("\"../sandbox/server.h\"")},
    Rule{.name = QLatin1StringView("sandbox knows only email and aws"),
         .files = QLatin1StringView("^core/sandbox/"),
         .forbidden = QLatin1StringView("^core/(?!aws/|email/|sandbox/)"),
         .breach = QLatin1StringView("core/sandbox/server.cpp"),
         .breaching = QLatin1StringView("\"core/reports/csv.h\"")},
    Rule{.name = QLatin1StringView("reports knows only email and aws"),
         .files = QLatin1StringView("^core/reports/"),
         .forbidden = QLatin1StringView("^core/(?!aws/|email/|reports/)"),
         .breach = QLatin1StringView("core/reports/columns.cpp"),
         .breaching = QLatin1StringView("\"core/sandbox/server.h\"")},
    Rule{.name = QLatin1StringView("charts know only reports, email and aws"),
         .files = QLatin1StringView("^core/charts/"),
         .forbidden = QLatin1StringView("^core/(?!aws/|email/|reports/|charts/)"),
         .breach = QLatin1StringView("core/charts/daychart.cpp"),
         .breaching = QLatin1StringView("\"core/activity/journal.h\"")},
    Rule{.name = QLatin1StringView("documents know only charts, reports, email and aws"),
         .files = QLatin1StringView("^core/documents/"),
         .forbidden = QLatin1StringView("^core/(?!aws/|email/|reports/|charts/|documents/)"),
         .breach = QLatin1StringView("core/documents/pdfwriter.cpp"),
         .breaching = QLatin1StringView("\"core/history/store.h\"")},
    Rule{.name = QLatin1StringView("connections know only reports, email and aws"),
         .files = QLatin1StringView("^core/connections/"),
         .forbidden = QLatin1StringView("^core/(?!aws/|email/|reports/|connections/)"),
         .breach = QLatin1StringView("core/connections/opening.cpp"),
         .breaching = QLatin1StringView("\"core/sandbox/server.h\"")},
    Rule{.name = QLatin1StringView("activity knows only email and aws"),
         .files = QLatin1StringView("^core/activity/"),
         .forbidden = QLatin1StringView("^core/(?!aws/|email/|activity/)"),
         .breach = QLatin1StringView("core/activity/journal.cpp"),
         .breaching = QLatin1StringView("\"core/reports/column.h\"")},
    Rule{.name = QLatin1StringView("dns knows only email and aws"),
         .files = QLatin1StringView("^core/dns/"),
         .forbidden = QLatin1StringView("^core/(?!aws/|email/|dns/)"),
         .breach = QLatin1StringView("core/dns/lookup.cpp"),
         .breaching = QLatin1StringView("\"core/history/store.h\"")},
    Rule{.name = QLatin1StringView("history knows only reports, email and aws"),
         .files = QLatin1StringView("^core/history/"),
         .forbidden = QLatin1StringView("^core/(?!aws/|email/|reports/|history/)"),
         .breach = QLatin1StringView("core/history/store.cpp"),
         .breaching = QLatin1StringView("\"core/dns/lookup.h\"")},
    Rule{.name = QLatin1StringView("only core/history includes Qt Sql"),
         .files = QLatin1StringView("^(core|ui|app)/"),
         .forbidden = QLatin1StringView("^<(QtSql/.*|qsql\\w*(\\.h)?)>$"),
         .except = QLatin1StringView("^core/history/"),
         .breach = QLatin1StringView("core/reports/statistics.cpp"),
         .breaching = QLatin1StringView("<QSqlQuery>")},
    Rule{.name = QLatin1StringView("core includes no Qt Widgets"),
         .files = QLatin1StringView("^core/"),
         .forbidden = qtWidgets,
         .breach = QLatin1StringView("core/reports/csv.cpp"),
         .breaching = QLatin1StringView("<QFileDialog>")},
    Rule{.name = QLatin1StringView("the console companion includes no Qt Widgets"),
         .files = QLatin1StringView("^app/sendscopectl"),
         .forbidden = qtWidgets,
         .breach = QLatin1StringView("app/sendscopectl/main.cpp"),
         .breaching = QLatin1StringView("<QApplication>")},
    Rule{.name = QLatin1StringView("the console companion does not know ui"),
         .files = QLatin1StringView("^app/sendscopectl"),
         .forbidden = QLatin1StringView("^ui/"),
         .breach = QLatin1StringView("app/sendscopectl.cpp"),
         .breaching = QLatin1StringView("\"ui/models/tablemodel.h\"")},
    Rule{.name = QLatin1StringView("only ui/charts includes Qt Charts"),
         .files = QLatin1StringView("^(core|ui|app)/"),
         .forbidden = qtCharts,
         .except = QLatin1StringView("^ui/charts/"),
         .breach = QLatin1StringView("ui/deliverability/deliverabilitypage.cpp"),
         .breaching = QLatin1StringView("<QtCharts/QLineSeries>")},
    Rule{.name = QLatin1StringView("ui does not know the transport"),
         .files = QLatin1StringView("^ui/"),
         .forbidden = QLatin1StringView("^core/aws/http/"),
         .breach = QLatin1StringView("ui/shell/session.cpp"),
         .breaching = QLatin1StringView("\"core/aws/http/transport.h\"")},
    Rule{.name = QLatin1StringView("identities knows no other tab"),
         .files = QLatin1StringView("^ui/identities/"),
         .forbidden = QLatin1StringView("^ui/(configurationsets|dedicatedips|deliverability|account)/"),
         .breach = QLatin1StringView("ui/identities/identitiespage.cpp"),
         .breaching = QLatin1StringView("\"ui/deliverability/deliverabilitypage.h\"")},
    Rule{.name = QLatin1StringView("configurationsets knows no other tab"),
         .files = QLatin1StringView("^ui/configurationsets/"),
         .forbidden = QLatin1StringView("^ui/(identities|dedicatedips|deliverability|account)/"),
         .breach = QLatin1StringView("ui/configurationsets/configurationsetspage.cpp"),
         .breaching = QLatin1StringView("\"../dedicatedips/pool.h\"")},
    Rule{.name = QLatin1StringView("dedicatedips knows no other tab"),
         .files = QLatin1StringView("^ui/dedicatedips/"),
         .forbidden = QLatin1StringView("^ui/(identities|configurationsets|deliverability|account)/"),
         .breach = QLatin1StringView("ui/dedicatedips/dedicatedipspage.h"),
         .breaching = QLatin1StringView("\"ui/account/accountpage.h\"")},
    Rule{.name = QLatin1StringView("deliverability knows no other tab"),
         .files = QLatin1StringView("^ui/deliverability/"),
         .forbidden = QLatin1StringView("^ui/(identities|configurationsets|dedicatedips|account)/"),
         .breach = QLatin1StringView("ui/deliverability/deliverabilitypage.cpp"),
         .breaching = QLatin1StringView("\"ui/identities/identitiespage.h\"")},
    Rule{.name = QLatin1StringView("account knows no other tab"),
         .files = QLatin1StringView("^ui/account/"),
         .forbidden = QLatin1StringView("^ui/(identities|configurationsets|dedicatedips|deliverability)/"),
         .breach = QLatin1StringView("ui/account/accountpage.cpp"),
         .breaching = QLatin1StringView("\"ui/configurationsets/editor.h\"")},
    Rule{.name = QLatin1StringView("a controller includes no Qt Widgets"),
         .files = QLatin1StringView("controller\\.(h|cpp)$"),
         .forbidden = qtWidgets,
         .breach = QLatin1StringView("ui/identities/identitiescontroller.cpp"),
         .breaching = QLatin1StringView("<QMessageBox>")},
    Rule{.name = QLatin1StringView("a controller includes no widget of ours"),
         .files = QLatin1StringView("controller\\.(h|cpp)$"),
         .forbidden = QLatin1StringView("^ui/(widgets/|.*(page|dialog|window|widget|chart)\\.h$)"),
         .breach = QLatin1StringView("ui/deliverability/deliverabilitycontroller.h"),
         .breaching = QLatin1StringView("\"deliverabilitypage.h\"")},
};

QRegularExpression pattern(QLatin1StringView text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

// What an include names, seen from the root of the tree. Qt's headers are <…> even where somebody quoted
// them.
QString included(const QString &file, const QString &target)
{
    QString name = target.sliced(1, target.size() - 2);
    static const QRegularExpression root(roots);
    static const QRegularExpression qtHeader(QStringLiteral("^(Qt\\w+/|Q[A-Z]\\w*$)"));
    if (root.match(name).hasMatch())
        return name;
    if (target.startsWith(u'<') || qtHeader.match(name).hasMatch())
        return u'<' + name + u'>';
    return QDir::cleanPath(QFileInfo(file).path() + u'/' + name);
}

QStringList breaches(const QString &file, const QString &text)
{
    static const QRegularExpression line(
        QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*(<[^>\\n]+>|\"[^\"\\n]+\")"),
        QRegularExpression::MultilineOption);
    QStringList found;
    QStringList targets;
    for (auto match = line.globalMatch(text); match.hasNext();)
        targets += match.next().captured(1);
    for (const Rule &rule : rules) {
        if (!pattern(rule.files).match(file).hasMatch()
            || (!rule.except.isEmpty() && pattern(rule.except).match(file).hasMatch()))
            continue;
        const QRegularExpression forbidden = pattern(rule.forbidden);
        for (const QString &target : targets) {
            if (forbidden.match(included(file, target)).hasMatch())
                found += QStringLiteral("%1 includes %2: %3").arg(file, target, QString(rule.name));
        }
    }
    const qsizetype lines = text.count(u'\n');
    if (lines > longestFile)
        found += QStringLiteral("%1 has %2 lines: at most %3").arg(file).arg(lines).arg(longestFile);
    return found;
}

} // namespace

class LayeringTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tree_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *folder : {"core", "ui", "app"})
            QTest::newRow(folder) << QString::fromLatin1(folder);
    }
    void tree()
    {
        QFETCH(QString, folder);
        const QDir source(QStringLiteral(SENDSCOPE_SOURCE_DIR));
        QStringList found;
        int read = 0;
        QDirIterator files(source.filePath(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            found += breaches(source.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
            ++read;
        }
        QVERIFY2(read > 0, qPrintable(QStringLiteral("no source under %1").arg(source.filePath(folder))));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    // A rule that reports nothing when it is broken would hold nothing.
    void aBreachIsReported_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("target");
        for (const Rule &rule : rules)
            QTest::newRow(rule.name.data())
                << QString(rule.name) << QString(rule.breach) << QString(rule.breaching);
    }
    void aBreachIsReported()
    {
        QFETCH(QString, rule);
        QFETCH(QString, file);
        QFETCH(QString, target);
        const QStringList found =
            breaches(file, QStringLiteral("#pragma once\n  #  include %1 // why\n").arg(target));
        QCOMPARE(found, QStringList{QStringLiteral("%1 includes %2: %3").arg(file, target, rule)});
    }

    void whatIsAllowedIsNotReported_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("target");
        const auto row = [](const char *file, const char *target) {
            QTest::addRow("%s, %s", file, target) << QString::fromLatin1(file) << QString::fromLatin1(target);
        };
        row("core/email/operations.h", "\"core/aws/operation.h\"");
        row("core/sandbox/server.cpp", "\"core/email/shapes.h\"");
        row("core/sandbox/server.cpp", "\"server.h\"");
        row("core/aws/client.cpp", "<QStringView>");
        row("core/aws/client.cpp", "<QCoreApplication>");
        row("core/aws/client.cpp", "<QTimeZone>");
        row("core/aws/client.cpp", "\"core/aws/http/transport.h\"");
        row("ui/shell/mainwindow.cpp", "\"ui/deliverability/deliverabilitypage.h\"");
        row("ui/identities/identitiespage.cpp", "\"ui/widgets/banner.h\"");
        row("ui/identities/identitiescontroller.cpp", "<QAbstractItemModel>");
        row("ui/identities/identitiescontroller.cpp", "\"ui/models/tablemodel.h\"");
        row("ui/charts/daychart.cpp", "<QtCharts/QChartView>");
        row("app/sendscope/main.cpp", "<QApplication>");
        row("app/sendscopectl/main.cpp", "<QCommandLineParser>");
    }
    void whatIsAllowedIsNotReported()
    {
        QFETCH(QString, file);
        QFETCH(QString, target);
        QCOMPARE(breaches(file, QStringLiteral("#include %1\n").arg(target)), QStringList());
    }

    void widgetsAreKnownByEveryHeaderName_data()
    {
        QTest::addColumn<QString>("target");
        for (const char *name : {"<QtWidgets/QtWidgets>", "<QWidget>", "<qwidget.h>", "\"QWidget\"",
                                 "<QVBoxLayout>", "<QSpinBox>", "<QTableView>", "<QStyledItemDelegate>",
                                 "<QStyleOptionViewItem>", "<QPlainTextEdit>", "<QTabWidget>"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void widgetsAreKnownByEveryHeaderName()
    {
        QFETCH(QString, target);
        QCOMPARE(breaches(QStringLiteral("core/aws/client.cpp"), QStringLiteral("#include %1\n").arg(target))
                     .size(),
                 1);
    }

    void aLongFileIsReported()
    {
        const QString file = QStringLiteral("core/aws/client.cpp");
        QCOMPARE(breaches(file, QString(longestFile, u'\n')), QStringList());
        QCOMPARE(breaches(file, QString(longestFile + 1, u'\n')),
                 QStringList{QStringLiteral("core/aws/client.cpp has 451 lines: at most 450")});
    }
};

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
