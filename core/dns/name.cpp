// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dns/name.h"

#include <QStringList>
#include <QUrl>
#include <algorithm>

namespace dns {

namespace {
constexpr int longestLabel = 63;
constexpr int longestName = 253;

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.unicode() < 128; });
}

// Labels are converted one by one: Qt refuses a name with an underscore in any of them.
QString asciiLabel(const QString &label)
{
    return isAscii(label) ? label.toLower()
                          : QString::fromLatin1(QUrl::toAce(label, QUrl::IgnoreIDNWhitelist));
}

QString unicodeLabel(const QString &label)
{
    if (!label.startsWith(QLatin1StringView("xn--"), Qt::CaseInsensitive))
        return label;
    const QString shown = QUrl::fromAce(label.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return asciiLabel(shown) == label.toLower() ? shown : label;
}
} // namespace

QString asciiName(const QString &name)
{
    QStringList labels = name.split(u'.');
    if (labels.size() > 1 && labels.constLast().isEmpty())
        labels.removeLast();
    for (QString &label : labels) {
        label = asciiLabel(label);
        if (label.isEmpty() || label.size() > longestLabel)
            return {};
    }
    const QString ascii = labels.join(u'.');
    return ascii.size() > longestName ? QString() : ascii;
}

QString unicodeName(const QString &name)
{
    QStringList labels = name.split(u'.');
    for (QString &label : labels)
        label = unicodeLabel(label);
    return labels.join(u'.');
}

bool isWithin(const QString &name, const QString &zone)
{
    return name.compare(zone, Qt::CaseInsensitive) == 0 || name.endsWith(u'.' + zone, Qt::CaseInsensitive);
}

QString parentOf(const QString &name)
{
    const qsizetype dot = name.indexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1);
}

} // namespace dns
