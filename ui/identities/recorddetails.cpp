// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/recorddetails.h"

#include "ui/identities/diagnosistext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/wrappedtext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {
QString answersText(const QString &title, const QList<dns::Answer> &answers, const QString &expected)
{
    QStringList lines;
    for (const dns::Answer &answer : answers) {
        const QString said = answer.values() == QStringList(expected) ? RecordDetails::tr("the value above")
                                                                      : answerText(answer);
        lines.append(QStringLiteral("%1: %2").arg(serverText(answer.server), said));
    }
    return lines.isEmpty() ? QString() : title + u'\n' + lines.join(u'\n');
}
} // namespace

RecordDetails::RecordDetails(QWidget *parent)
    : QFrame(parent)
    , m_name(new WrappedText(QStringLiteral("recordName"), tr("Name of the record")))
    , m_value(new WrappedText(QStringLiteral("recordValue"), tr("Value of the record")))
    , m_answersTitle(textLabel(tr("In DNS now"), Voice::Muted))
    , m_answers(textLabel({}, Voice::Normal, QStringLiteral("recordAnswers")))
    , m_explanation(textLabel({}, Voice::Normal, QStringLiteral("recordExplanation")))
{
    name(this, QStringLiteral("recordDetails"), tr("The selected record"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const auto addCopy = [this](const QString &objectName, const QString &text, auto what) {
        auto *button = new QPushButton(icon(QStringLiteral("copy")), text);
        name(button, objectName, text);
        connect(button, &QPushButton::clicked, this, [this, what] { copyToClipboard(what(m_record)); });
        m_copies.append(button);
        return button;
    };
    const auto addLine = [grid](int row, const QString &title, WrappedText *line, QPushButton *copy) {
        QLabel *label = textLabel(title, Voice::Muted);
        label->setWordWrap(false);
        label->setBuddy(line);
        grid->addWidget(label, row, 0);
        grid->addWidget(line, row, 1);
        grid->addWidget(copy, row, 2);
    };
    addLine(0, tr("Name"), m_name,
            addCopy(QStringLiteral("copyRecordName"), tr("Copy name"),
                    [](const dns::Record &record) { return record.name; }));
    addLine(1, tr("Value"), m_value,
            addCopy(QStringLiteral("copyRecordValue"), tr("Copy value"),
                    [](const dns::Record &record) { return record.value; }));
    grid->addWidget(m_answersTitle, 2, 0, 1, 2);
    grid->addWidget(addCopy(QStringLiteral("copyRecord"), tr("Copy record"), recordText), 2, 2);
    grid->addWidget(m_answers, 3, 0, 1, 3);
    grid->addWidget(m_explanation, 4, 0, 1, 3);
    // Its names have invisible places to break at, which nobody wants to copy.
    m_answers->setTextInteractionFlags(Qt::NoTextInteraction);
    m_explanation->setTextInteractionFlags(Qt::NoTextInteraction);
    show(nullptr);
}

void RecordDetails::show(const RecordRow *row)
{
    for (QPushButton *button : std::as_const(m_copies))
        button->setEnabled(row);
    if (!row)
        return hide();
    m_record = row->record;
    m_name->setText(m_record.name);
    m_value->setText(m_record.value);
    QStringList answers;
    if (row->finding) {
        answers = {answersText(tr("The domain's name servers"), row->finding->responsible, m_record.value),
                   answersText(tr("Resolvers"), row->finding->recursive, m_record.value)};
        answers.removeAll(QString());
    }
    m_answers->setText(breakable(row->finding ? answers.join(u'\n') : tr("Not looked up yet.")));
    const QString explanation = row->finding ? row->finding->explanation : QString();
    m_explanation->setText(breakable(explanation));
    m_explanation->setVisible(!explanation.isEmpty());
    // Last: what is around it makes room at once, for what it holds by then.
    setVisible(true);
}

} // namespace ui
