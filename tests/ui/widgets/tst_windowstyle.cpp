// SPDX-License-Identifier: GPL-3.0-or-later
// Scroll bars are drawn by us, so they have to answer the mouse; what can be ticked has to be seen.
#include "ui/widgets/palette.h"
#include "ui/widgets/windowstyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QPainter>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOptionSlider>
#include <QTest>
#include <cmath>

namespace {
/// The contrast of WCAG 2.2, from 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &colour) {
        const auto part = [](double value) {
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    };
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

/// A bar with a range of 0 to 100 and pages of 20, 240 pixels long.
void prepare(QScrollBar &bar)
{
    bar.setRange(0, 100);
    bar.setPageStep(20);
    bar.resize(bar.orientation() == Qt::Horizontal ? QSize(240, 14) : QSize(14, 240));
    bar.show();
}
} // namespace

class WindowStyleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::wearWindowStyle(QStringLiteral("fusion")); }

    void partsFillTheBar_data()
    {
        QTest::addColumn<Qt::Orientation>("orientation");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("value");
        for (const int value : {0, 37, 100}) {
            QTest::addRow("upright at %d", value) << Qt::Vertical << Qt::LeftToRight << value;
            QTest::addRow("across at %d", value) << Qt::Horizontal << Qt::LeftToRight << value;
            QTest::addRow("across from the right at %d", value) << Qt::Horizontal << Qt::RightToLeft << value;
        }
    }
    void partsFillTheBar()
    {
        QFETCH(Qt::Orientation, orientation);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(int, value);
        QScrollBar bar(orientation);
        bar.setLayoutDirection(direction);
        prepare(bar);
        bar.setValue(value);
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = orientation;
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        option.sliderPosition = value;
        option.upsideDown = bar.invertedAppearance();
        const auto part = [&](QStyle::SubControl which) {
            return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, which, &bar);
        };
        const QRegion together = QRegion(part(QStyle::SC_ScrollBarSubPage))
                                     .united(part(QStyle::SC_ScrollBarSlider))
                                     .united(part(QStyle::SC_ScrollBarAddPage));
        QCOMPARE(together, QRegion(bar.rect()));
        QVERIFY(!part(QStyle::SC_ScrollBarSlider).intersects(part(QStyle::SC_ScrollBarAddPage)));
        QVERIFY(!part(QStyle::SC_ScrollBarSlider).intersects(part(QStyle::SC_ScrollBarSubPage)));
        const bool startsThere = orientation == Qt::Vertical || direction == Qt::LeftToRight;
        const QRect slider = part(QStyle::SC_ScrollBarSlider);
        if (value == 0)
            QVERIFY(startsThere ? slider.topLeft() == bar.rect().topLeft()
                                : slider.topRight() == bar.rect().topRight());
    }

    void aShortBarHasASliderAllTheSame()
    {
        QScrollBar bar(Qt::Vertical);
        prepare(bar);
        bar.setRange(0, 1'000'000'000);
        QTest::mousePress(&bar, Qt::LeftButton, {}, {7, 4});
        QTest::mouseMove(&bar, {7, 239});
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, {7, 239});
        QCOMPARE(bar.value(), bar.maximum());
    }

    void theMouseScrolls()
    {
        QScrollBar bar(Qt::Vertical);
        prepare(bar);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, {7, 230});
        QCOMPARE(bar.value(), 20);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, {7, 2});
        QCOMPARE(bar.value(), 0);
        QTest::mousePress(&bar, Qt::LeftButton, {}, {7, 5});
        QTest::mouseMove(&bar, {7, 105});
        QCOMPARE(bar.value(), 50);
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, {7, 105});
    }

    void whatCanBeTickedIsSeenInTheDark_data()
    {
        QTest::addColumn<bool>("isRound");
        QTest::newRow("box") << false;
        QTest::newRow("radio button") << true;
    }
    void whatCanBeTickedIsSeenInTheDark()
    {
        QFETCH(bool, isRound);
        const QPalette palette = ui::darkPalette();
        std::unique_ptr<QAbstractButton> button;
        if (isRound)
            button = std::make_unique<QRadioButton>();
        else
            button = std::make_unique<QCheckBox>();
        button->setPalette(palette);
        button->setAutoFillBackground(true);
        button->resize(button->sizeHint());
        const QImage picture = button->grab().toImage();
        double best = 1;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                best = std::max(best, contrast(picture.pixelColor(x, y), palette.color(QPalette::Window)));
        }
        // WCAG 2.2, 1.4.11
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }

    /// What is left out is nothing, and what is added is added in the dark only.
    void theRestIsFusions_data()
    {
        QTest::addColumn<QStyle::PrimitiveElement>("element");
        QTest::addColumn<QStyleOptionViewItem>("option");
        QStyleOptionViewItem plain;
        plain.rect = QRect(0, 0, 20, 20);
        plain.palette = ui::lightPalette();
        plain.state = QStyle::State_Enabled | QStyle::State_Active;
        QStyleOptionViewItem selected = plain;
        selected.state |= QStyle::State_Selected;
        selected.showDecorationSelected = true;
        QStyleOptionViewItem hovered = plain;
        hovered.state |= QStyle::State_MouseOver;
        QStyleOptionViewItem disabled = plain;
        disabled.state = QStyle::State_None;
        QStyleOptionViewItem grounded = plain;
        grounded.backgroundBrush = Qt::red;
        QStyleOptionViewItem alternate = plain;
        alternate.features |= QStyleOptionViewItem::Alternate;
        alternate.palette.setColor(QPalette::AlternateBase, Qt::green);
        QStyleOptionViewItem ticked = plain;
        ticked.state |= QStyle::State_On;
        QStyleOptionViewItem focused = plain;
        focused.palette = ui::darkPalette();
        focused.state |= QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
        for (const auto &[name, option] :
             std::initializer_list<std::pair<const char *, QStyleOptionViewItem>>{
                 {"plain", plain},
                 {"selected", selected},
                 {"hovered", hovered},
                 {"disabled", disabled},
                 {"grounded", grounded},
                 {"alternate", alternate},
                 {"ticked", ticked},
                 {"with the focus in the dark", focused}}) {
            QTest::addRow("cell, %s", name) << QStyle::PE_PanelItemViewItem << option;
            QTest::addRow("row, %s", name) << QStyle::PE_PanelItemViewRow << option;
            QTest::addRow("box, %s", name) << QStyle::PE_IndicatorCheckBox << option;
            QTest::addRow("radio button, %s", name) << QStyle::PE_IndicatorRadioButton << option;
        }
    }
    void theRestIsFusions()
    {
        QFETCH(QStyle::PrimitiveElement, element);
        QFETCH(QStyleOptionViewItem, option);
        const auto painted = [&](const QStyle &style) {
            QImage picture(20, 20, QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            style.drawPrimitive(element, &option, &painter);
            return picture;
        };
        const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("fusion")));
        QCOMPARE(painted(*QApplication::style()), painted(*fusion));
    }

    void onceIsEnough()
    {
        const QStyle *style = QApplication::style();
        ui::wearWindowStyle();
        QCOMPARE(QApplication::style(), style);
    }
};

QTEST_MAIN(WindowStyleTest)
#include "tst_windowstyle.moc"
