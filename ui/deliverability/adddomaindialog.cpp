// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliverability/adddomaindialog.h"

#include "ui/deliverability/prices.h"
#include "ui/widgets/texts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

AddDomainDialog::AddDomainDialog(const QStringList &candidates, int activeDomains, QWidget *parent)
    : FormDialog(QStringLiteral("addDomain"), tr("Subscribe a domain"), tr("Subscribe"), parent)
    , m_domains(new QComboBox)
    , m_typed(new QLineEdit)
{
    name(m_domains, QStringLiteral("addDomainChooser"), tr("Verified domain"));
    name(m_typed, QStringLiteral("addDomainTyped"), tr("Type the domain to confirm"));
    m_domains->addItems(candidates);
    const bool included = activeDomains < prices::domainsIncluded;
    const QString cost = included ? tr("It is domain %1 of the %2 that the monthly price includes.")
                                        .arg(activeDomains + 1)
                                        .arg(prices::domainsIncluded)
                                  : tr("The %1 domains that the monthly price includes are used up: this one "
                                       "costs about %2 USD a month "
                                       "more.")
                                        .arg(prices::domainsIncluded)
                                        .arg(prices::furtherDomainUsd);
    body()->addWidget(
        textLabel(tr("From tomorrow on it is measured at all mailbox providers, worldwide."), Voice::Muted));
    body()->addWidget(textLabel(cost, Voice::Normal, QStringLiteral("addDomainCost")));
    body()->addWidget(m_domains);
    body()->addSpacing(6);
    body()->addWidget(textLabel(tr("Type the domain to confirm:")));
    body()->addWidget(m_typed);

    const auto check = [this] { act()->setEnabled(m_typed->text().trimmed() == m_domains->currentText()); };
    connect(m_typed, &QLineEdit::textChanged, this, check);
    connect(m_domains, &QComboBox::currentTextChanged, this, check);
    connect(act(), &QPushButton::clicked, this, [this] {
        setWaiting(true);
        Q_EMIT submitted(m_domains->currentText());
    });
    act()->setEnabled(false);
    m_domains->setFocus();
}

} // namespace ui
