// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tablemodel.h"

/// A small table with a column of every kind.
struct Person {
    QString name;
    QString city;
    std::optional<qint64> mails;
    std::optional<double> rate;
    QDateTime seen;
};

inline reports::Columns<Person> peopleColumns()
{
    using reports::CellValue;
    const auto text = [](const QString &value) { return value.isEmpty() ? CellValue() : CellValue(value); };
    return {
        {.id = QStringLiteral("name"),
         .title = QStringLiteral("Name"),
         .value = [text](const Person &person) { return text(person.name); }},
        {.id = QStringLiteral("city"),
         .title = QStringLiteral("City"),
         .value = [text](const Person &person) { return text(person.city); },
         .severity =
             [](const Person &person) {
                 return person.city.isEmpty() ? reports::Severity::Bad : reports::Severity::Good;
             }},
        {.id = QStringLiteral("mails"),
         .title = QStringLiteral("Mails"),
         .value = [](const Person &person) { return reports::cell(person.mails); },
         .alignment = reports::numberAlignment},
        {.id = QStringLiteral("rate"),
         .title = QStringLiteral("Rate (%)"),
         .value = [](const Person &person) { return reports::cell(person.rate); },
         .alignment = reports::numberAlignment},
        {.id = QStringLiteral("seen"),
         .title = QStringLiteral("Seen"),
         .value =
             [](const Person &person) {
                 return person.seen.isValid() ? CellValue(person.seen) : CellValue();
             }},
    };
}

inline QString personKey(const Person &person) { return person.name; }

using People = ui::TableModel<Person>;
