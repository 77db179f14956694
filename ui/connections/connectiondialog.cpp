// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectiondialog.h"

#include "core/connections/diagnosis.h"
#include "core/connections/opening.h"
#include "ui/connections/connectiontest.h"
#include "ui/connections/offers.h"
#include "ui/connections/regionbox.h"
#include "ui/connections/signindialogs.h"
#include "ui/connections/ssopicker.h"
#include "ui/connections/swatch.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using connections::Source;

ConnectionDialog::ConnectionDialog(ConnectionMeans means, const connections::SavedConnection &connection,
                                   QWidget *parent)
    : FormDialog(QStringLiteral("connection"),
                 connection.id.isEmpty() ? tr("New connection") : tr("Connection"), tr("Save"), parent)
    , m_means(std::move(means))
    , m_connection(connection)
    , m_test(new ConnectionTest(m_means, this))
    , m_outcome(new Banner(QStringLiteral("connectionTest")))
    , m_name(new QLineEdit)
    , m_source(new QComboBox)
    , m_profile(new QComboBox)
    , m_sso(new SsoPicker(m_means))
    , m_keyId(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_sessionToken(new QLineEdit)
    , m_region(regionBox(QStringLiteral("connectionFormRegion"), tr("Region"), tr("As the profile says")))
    , m_api(new QComboBox)
    , m_endpoint(new QLineEdit)
    , m_colour(new QComboBox)
    , m_readOnly(new QCheckBox(tr("Only read: nothing can be changed until this is switched off")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    name(m_name, QStringLiteral("connectionFormName"), tr("Name"));
    m_name->setPlaceholderText(tr("Marketing, Ireland"));
    name(m_source, QStringLiteral("connectionFormSource"), tr("Credentials"));
    m_source->addItem(tr("A profile of ~/.aws"), static_cast<int>(Source::Profile));
    m_source->addItem(tr("IAM Identity Center (SSO)"), static_cast<int>(Source::Sso));
    m_source->addItem(tr("A key pair"), static_cast<int>(Source::Keys));
    m_source->addItem(tr("The environment that Sendscope was started in"),
                      static_cast<int>(Source::Environment));
    name(m_api, QStringLiteral("connectionFormApi"), tr("API"));
    for (const QString &api : {QStringLiteral("ses"), QStringLiteral("pinpoint")})
        m_api->addItem(apiName(api), api);
    name(m_endpoint, QStringLiteral("connectionFormEndpoint"), tr("Own endpoint"));
    m_endpoint->setPlaceholderText(tr("The service's public address"));
    name(m_colour, QStringLiteral("connectionFormColour"), tr("Colour"));
    m_colour->addItem(tr("None"), QString());
    for (const ConnectionColour &colour : connectionColours()) {
        const QString value = QString::fromLatin1(colour.value);
        m_colour->addItem(swatch(value), colour.name, value);
    }
    m_readOnly->setObjectName(QStringLiteral("connectionFormReadOnly"));

    auto *form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Credentials"), m_source);
    form->addRow(QString(), makeSources());
    form->addRow(tr("Region"), m_region);
    form->addRow(tr("API"), m_api);
    form->addRow(tr("Own endpoint"), m_endpoint);
    form->addRow(tr("Colour"), m_colour);
    form->addRow(QString(), m_readOnly);
    body()->addLayout(form);
    auto *test = new QPushButton(tr("Test the connection"));
    test->setObjectName(QStringLiteral("connectionFormTest"));
    test->setAutoDefault(false);
    body()->addWidget(test, 0, Qt::AlignLeading);
    body()->addWidget(m_outcome);
    resize(560, height());

    load(connection);
    connect(m_source, &QComboBox::currentIndexChanged, this, [this](int index) {
        showSource(index);
        openKeys();
        m_outcome->dismiss();
    });
    connect(test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(act(), &QPushButton::clicked, this, &ConnectionDialog::save);
    connect(m_test, &ConnectionTest::worked, this, [this](const QString &facts) {
        closeDeviceCode(this);
        m_outcome->showMessage(Banner::Kind::Information, tr("The connection works"), facts);
    });
    connect(m_test, &ConnectionTest::failed, this, &ConnectionDialog::showFault);
    m_name->setFocus();
    openKeys();
}

void ConnectionDialog::showSource(int index)
{
    for (int i = 0; i < m_sources.size(); ++i)
        m_sources.at(i)->setVisible(i == index);
}

void ConnectionDialog::openKeys()
{
    if (static_cast<Source>(m_source->currentData().toInt()) == Source::Keys)
        KeyPlace::open(m_means.keys);
}

QWidget *ConnectionDialog::makeSources()
{
    name(m_profile, QStringLiteral("connectionFormProfile"), tr("Profile"));
    m_profile->setEditable(true);
    for (const connections::SavedConnection &profile : profileConnections(m_means.environment))
        m_profile->addItem(profile.profile);
    auto *profile = new QWidget;
    auto *form = new QFormLayout(profile);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Profile"), m_profile);
    m_sources = {profile, m_sso, makeKeys(),
                 textLabel(tr("AWS_ACCESS_KEY_ID, AWS_PROFILE and the others are read as AWS's own tools "
                              "read them."),
                           Voice::Muted)};
    auto *sources = new QWidget; // No stack: that would always be as high as the highest of them.
    auto *layout = new QVBoxLayout(sources);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *source : std::as_const(m_sources))
        layout->addWidget(source);
    return sources;
}

QWidget *ConnectionDialog::makeKeys()
{
    name(m_keyId, QStringLiteral("connectionFormKeyId"), tr("Access key id"));
    name(m_secret, QStringLiteral("connectionFormSecret"), tr("Secret access key"));
    name(m_sessionToken, QStringLiteral("connectionFormSessionToken"), tr("Session token"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_sessionToken->setEchoMode(QLineEdit::Password);
    m_sessionToken->setPlaceholderText(tr("Only with temporary keys"));
    auto *keys = new QWidget;
    auto *form = new QFormLayout(keys);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Access key id"), m_keyId);
    form->addRow(tr("Secret access key"), m_secret);
    form->addRow(tr("Session token"), m_sessionToken);
    QLabel *place = textLabel(m_means.keys->words(), Voice::Muted, QStringLiteral("connectionFormKeychain"));
    connect(m_means.keys.get(), &KeyPlace::changed, place,
            [this, place] { place->setText(m_means.keys->words()); });
    form->addRow(place);
    return keys;
}

void ConnectionDialog::load(const connections::SavedConnection &connection)
{
    m_name->setText(connection.name);
    const auto source = connection.source.known().value_or(Source::Profile);
    m_source->setCurrentIndex(qMax(0, m_source->findData(static_cast<int>(source))));
    showSource(m_source->currentIndex());
    m_profile->setCurrentText(connection.profile);
    m_sso->load(connection);
    if (source == Source::Keys && !connection.id.isEmpty()) {
        m_keyId->setPlaceholderText(tr("Unchanged"));
        m_secret->setPlaceholderText(tr("Unchanged"));
    }
    setRegion(m_region, connection.region);
    m_api->setCurrentIndex(qMax(0, m_api->findData(connection.api)));
    m_endpoint->setText(connection.endpoint);
    m_colour->setCurrentIndex(qMax(0, m_colour->findData(connection.colour)));
    m_readOnly->setChecked(connection.readOnly);
}

connections::SavedConnection ConnectionDialog::written() const
{
    connections::SavedConnection connection = m_connection;
    connection.name = m_name->text().trimmed();
    connection.source = static_cast<Source>(m_source->currentData().toInt());
    connection.profile =
        connection.source == Source::Profile ? m_profile->currentText().trimmed() : QString();
    m_sso->write(connection);
    connection.region = regionOf(m_region);
    connection.api = m_api->currentData().toString();
    connection.endpoint = m_endpoint->text().trimmed();
    connection.colour = m_colour->currentData().toString();
    connection.readOnly = m_readOnly->isChecked();
    return connection;
}

std::optional<aws::Credentials> ConnectionDialog::typedKeys() const
{
    const bool keys = static_cast<Source>(m_source->currentData().toInt()) == Source::Keys;
    if (!keys || (m_keyId->text().isEmpty() && m_secret->text().isEmpty()))
        return std::nullopt;
    return aws::Credentials{.accessKeyId = m_keyId->text().trimmed().toLatin1(),
                            .secretAccessKey = m_secret->text().trimmed().toLatin1(),
                            .sessionToken = m_sessionToken->text().trimmed().toLatin1(),
                            .expiration = {}};
}

void ConnectionDialog::save()
{
    const auto refuse = [this](const aws::Error &error) {
        showFailure(describe(tr("The connection was not saved"), error));
    };
    const connections::SavedConnection wanted = written();
    const auto keys = typedKeys();
    if (wanted.source == Source::Keys && !keys && wanted.id.isEmpty())
        return refuse(aws::usageError(tr("Type in the access key id and the secret access key.")).value());
    if (!m_means.store)
        return refuse(aws::usageError(tr("There is no place to save connections in.")).value());
    const auto kept = m_means.store->save(wanted);
    if (!kept)
        return refuse(kept.error());
    m_connection = *kept;
    if (!keys) {
        accept();
        Q_EMIT saved(m_connection);
        return;
    }
    setWaiting(true);
    QCoro::connect(connections::keepKeys(m_means.keys->store(), m_connection, *keys), this,
                   [this, refuse](const aws::Result<void> &done) {
                       if (!done)
                           return refuse(done.error());
                       accept();
                       Q_EMIT saved(m_connection);
                   });
}

void ConnectionDialog::test()
{
    connections::SavedConnection wanted = written();
    if (wanted.name.isEmpty())
        wanted.name = tr("This connection");
    email::ConnectionOptions people;
    people.askMfaCode = askMfaCodeOver(this);
    people.showDeviceCode = showDeviceCodeOver(this, [this] {
        m_test->cancel();
        m_outcome->dismiss();
    });
    m_outcome->showMessage(Banner::Kind::Information, tr("Testing…"));
    m_test->start(wanted, typedKeys(), people);
}

void ConnectionDialog::showFault(const aws::Error &error)
{
    closeDeviceCode(this);
    const auto api = email::apiFromText(m_api->currentData().toString()).value_or(email::Api::Ses);
    const connections::Diagnosis diagnosis = connections::diagnose(error, api, regionOf(m_region));
    m_outcome->showMessage(Banner::Kind::Error, diagnosis.title, diagnosis.advice);
    if (diagnosis.offersSes)
        m_outcome->addAction(QStringLiteral("connectionTestUseSes"), tr("Use SES API v2"), [this] {
            m_api->setCurrentIndex(m_api->findData(QStringLiteral("ses")));
            test();
        });
}

} // namespace ui
