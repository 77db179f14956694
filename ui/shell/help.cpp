// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help.h"

#include "ui/shell/guideview.h"
#include "ui/widgets/texts.h"

#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

static void initialiseGuide()
{
    Q_INIT_RESOURCE(guide); // It is in a static library: nobody else registers it.
}

namespace ui {

namespace {
constexpr QSize helpSize(980, 720);
constexpr int contentsWidth = 260;
const auto contentsPage = QLatin1StringView("README.md");

QUrl urlOf(const QString &page) { return QUrl(QStringLiteral("qrc:/guide/") + page); }

QString textOf(const QString &page)
{
    QFile file(QStringLiteral(":/guide/") + page);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString &page) { return textOf(page).section(u'\n', 0, 0).remove(u'#').trimmed(); }
} // namespace

QStringList HelpWindow::pages()
{
    static const QStringList all = [] {
        initialiseGuide();
        const QRegularExpression link(QStringLiteral(R"(\]\(([a-z0-9-]+\.md)\))"));
        QStringList pages{contentsPage};
        const QString contents = textOf(contentsPage);
        for (auto found = link.globalMatch(contents); found.hasNext();)
            pages.append(found.next().captured(1));
        pages.removeDuplicates();
        return pages;
    }();
    return all;
}

HelpWindow::HelpWindow(QWidget *window)
    : QWidget(window, Qt::Window)
    , m_contents(new QListWidget)
    , m_search(new QLineEdit)
    , m_text(new GuideView)
{
    setObjectName(QStringLiteral("helpWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sendscope Help"));
    resize(helpSize);
    name(m_contents, QStringLiteral("helpContents"), tr("Contents"));
    name(m_search, QStringLiteral("helpSearch"), tr("Search in the guide"));
    name(m_text, QStringLiteral("helpText"), tr("Guide"));
    m_search->setPlaceholderText(tr("Search in the guide"));
    m_search->setClearButtonEnabled(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setWordWrap(true);
    for (const QString &page : pages()) {
        auto *item = new QListWidgetItem(titleOf(page), m_contents);
        item->setData(Qt::UserRole, page);
    }

    auto *side = new QWidget;
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(8, 8, 8, 8);
    sideLayout->addWidget(m_search);
    sideLayout->addWidget(m_contents);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(side);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({contentsWidth, helpSize.width() - contentsWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_text->setSource(urlOf(item->data(Qt::UserRole).toString()));
    });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_text->find(m_search->text()); });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, m_text, &QTextBrowser::backward);
    m_contents->setCurrentRow(0);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        close();
    else
        QWidget::keyPressEvent(event);
}

HelpWindow *HelpWindow::open(QWidget *window)
{
    auto *help = window->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!help)
        help = new HelpWindow(window);
    help->show();
    help->raise();
    help->activateWindow();
    return help;
}

void HelpWindow::showPage(const QString &page)
{
    const int row = static_cast<int>(pages().indexOf(page));
    if (row >= 0)
        m_contents->setCurrentRow(row);
}

void HelpWindow::search(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_contents->count(); ++row) {
        QListWidgetItem *item = m_contents->item(row);
        item->setHidden(!textOf(item->data(Qt::UserRole).toString()).contains(text, Qt::CaseInsensitive));
        if (!first && !item->isHidden())
            first = item;
    }
    if (first && m_contents->currentItem()->isHidden())
        m_contents->setCurrentItem(first);
    m_text->moveCursor(QTextCursor::Start);
    m_text->find(text);
}

void HelpWindow::follow(const QUrl &link)
{
    if (link.scheme() == QLatin1StringView("qrc"))
        showPage(link.fileName());
    else if (link.scheme() == QLatin1StringView("https"))
        QDesktopServices::openUrl(link);
}

} // namespace ui
