// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/undodialog.h"

#include "ui/failure.h"
#include "ui/widgets/texts.h"

#include <QFontDatabase>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {
QString arrow(const activity::Difference &difference, const QString &nothing)
{
    return QStringLiteral("%1: %2 → %3")
        .arg(difference.member, difference.before.isEmpty() ? nothing : difference.before,
             difference.after.isEmpty() ? nothing : difference.after);
}
} // namespace

UndoDialog::UndoDialog(const Session &session, const activity::Entry &entry,
                       const activity::Reversal &reversal, bool changedSince, QWidget *parent)
    : FormDialog(QStringLiteral("undo"), tr("Undo this change?"), tr("Undo the change"), parent)
    , m_session(session)
    , m_reversal(reversal)
    , m_thing(entry.record.call.resource.isEmpty() ? session.name() : entry.record.call.resource)
{
    setAttribute(Qt::WA_DeleteOnClose);
    QStringList lines;
    for (const activity::Difference &difference : reversal.differences)
        lines.append(arrow(difference, tr("nothing")));
    body()->addWidget(textLabel(
        tr("%1 goes back to what was read of it before %2:").arg(m_thing, reversal.operation.name())));
    body()->addWidget(textLabel(lines.join(u'\n'), Voice::Heading, QStringLiteral("undoDifferences")));
    if (changedSince)
        body()->addWidget(textLabel(tr("It was changed again after that. What was set then is lost as well."),
                                    Voice::Normal, QStringLiteral("undoChangedSince")));
    body()->addSpacing(6);
    body()->addWidget(textLabel(tr("What is sent to %1, %2:").arg(session.name(), session.region())));
    auto *request = new QPlainTextEdit(
        reversal.operation.name() + u'\n'
        + QString::fromUtf8(QJsonDocument(reversal.request).toJson(QJsonDocument::Indented)).trimmed());
    name(request, QStringLiteral("undoRequest"), tr("What is sent"));
    request->setReadOnly(true);
    request->setTabChangesFocus(true);
    request->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    request->setFixedHeight(request->fontMetrics().lineSpacing() * 7);
    body()->addWidget(request);
    act()->setFocus();
    connect(act(), &QPushButton::clicked, this, &UndoDialog::send);
}

void UndoDialog::send()
{
    if (m_session.isReadOnly())
        return;
    setWaiting(true);
    const QByteArray request = QJsonDocument(m_reversal.request).toJson(QJsonDocument::Compact);
    QCoro::connect(m_reversal.operation.call(m_session.client(), request, {}, nullptr), this,
                   [this](const aws::Result<QByteArray> &answer) {
                       if (!answer) {
                           showFailure(describe(tr("%1 was not changed").arg(m_thing), answer.error()));
                           return;
                       }
                       Q_EMIT undone();
                       accept();
                   });
}

} // namespace ui
