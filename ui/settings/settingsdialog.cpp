// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/settings/historysection.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/texts.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {
/// notifications → settingNotifications
QString objectNameOf(const QString &key)
{
    QString result = QStringLiteral("setting");
    for (const QString &word : key.split(u'-'))
        result += word.at(0).toUpper() + word.sliced(1);
    return result;
}
} // namespace

SettingsDialog::SettingsDialog(std::shared_ptr<Settings> settings, QWidget *parent)
    : FormDialog(QStringLiteral("settings"), tr("Settings"), tr("Save"), parent)
    , m_settings(settings)
{
    setAttribute(Qt::WA_DeleteOnClose);
    QList<std::function<void()>> writers;
    for (const SettingDescriptor &descriptor : settingDescriptors()) {
        const QVariant now = settings->chosen(descriptor.key);
        if (descriptor.usual.metaType().id() == QMetaType::Bool) {
            auto *box = new QCheckBox(descriptor.title);
            box->setObjectName(objectNameOf(descriptor.key));
            box->setChecked(now.toBool());
            body()->addWidget(box);
            writers.append([=] { settings->choose(descriptor.key, box->isChecked()); });
            continue;
        }
        if (descriptor.usual.metaType().id() == QMetaType::QString) {
            auto *line = new QLineEdit(now.toString());
            name(line, objectNameOf(descriptor.key), descriptor.title);
            auto *field = new FormField(descriptor.title, line, descriptor.hint);
            body()->addWidget(field);
            m_fields.append(field);
            connect(line, &QLineEdit::textChanged, this, [=, this](const QString &text) {
                field->setProblem(descriptor.problem ? descriptor.problem(text) : QString());
                act()->setEnabled(std::all_of(m_fields.cbegin(), m_fields.cend(), [](const FormField *each) {
                    return each->problem().isEmpty();
                }));
            });
            writers.append([=] { settings->choose(descriptor.key, line->text().trimmed()); });
            continue;
        }
        auto *box = new QSpinBox;
        name(box, objectNameOf(descriptor.key), descriptor.title);
        box->setRange(descriptor.least, descriptor.most);
        box->setSuffix(u' ' + descriptor.unit);
        box->setValue(now.toInt());
        auto *line = new QHBoxLayout;
        line->addWidget(textLabel(descriptor.title), 1);
        line->addWidget(box);
        body()->addLayout(line);
        writers.append([=] { settings->choose(descriptor.key, box->value()); });
    }
    connect(act(), &QPushButton::clicked, this, [this, writers] {
        for (const auto &write : writers)
            write();
        accept();
    });
}

void SettingsDialog::addHistory(std::shared_ptr<history::Store> store)
{
    body()->addWidget(new HistorySection(store));
    connect(this, &QDialog::accepted, this, [settings = m_settings, store] {
        store->setKeeping(settings->chosen(setting::keepHistory).toBool());
    });
}

} // namespace ui
