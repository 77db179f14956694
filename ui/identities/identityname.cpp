// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/identityname.h"

#include "core/dns/name.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace ui {

namespace {
constexpr int longestDomain = 253;
constexpr int longestAddress = 320;

QString tr(const char *text) { return QCoreApplication::translate("ui::IdentityName", text); }

/// What is wrong with a domain in Punycode; nothing if it is right.
QString domainProblem(const QString &domain)
{
    static const QRegularExpression label(QStringLiteral("^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"));
    const QStringList labels = domain.split(u'.');
    if (labels.size() < 2)
        return tr("A domain has a dot in it, as in example.com.");
    if (domain.size() > longestDomain)
        return tr("A domain has 253 characters at most.");
    for (const QString &part : labels) {
        if (part.isEmpty())
            return tr("There is a dot too many.");
        if (part.size() > 63)
            return tr("A part of a domain has 63 characters at most.");
        if (!label.match(part).hasMatch())
            return tr("A domain has letters, digits and inner hyphens only.");
    }
    static const QRegularExpression digits(QStringLiteral("^[0-9]+$"));
    if (digits.match(labels.last()).hasMatch())
        return tr("An IP address is no domain.");
    return {};
}

IdentityName refused(const QString &problem, bool isDomain)
{
    return {.wire = {}, .isDomain = isDomain, .problem = problem};
}
} // namespace

IdentityName readIdentityName(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    const bool isDomain = !text.contains(u'@');
    static const QRegularExpression blank(QStringLiteral("\\s"));
    if (text.contains(blank))
        return refused(tr("There is a blank in it."), isDomain);
    if (text.contains(u'/') || text.contains(u':'))
        return refused(tr("Only the domain, without https:// and what follows it."), isDomain);

    const qsizetype at = text.lastIndexOf(u'@');
    const QString local = text.left(qMax<qsizetype>(at, 0));
    const QString unicode = text.mid(at + 1).toLower();
    // What is ASCII already is checked as it is: the conversion refuses without saying why.
    const bool ascii =
        std::all_of(unicode.cbegin(), unicode.cend(), [](QChar c) { return c.unicode() < 128; });
    const QString domain =
        ascii ? unicode : QString::fromLatin1(QUrl::toAce(unicode, QUrl::IgnoreIDNWhitelist));
    if (domain.isEmpty())
        return refused(isDomain ? tr("This is no domain name.") : tr("The domain after @ is missing."),
                       isDomain);
    if (const QString problem = domainProblem(domain); !problem.isEmpty())
        return refused(problem, isDomain);
    if (isDomain)
        return {.wire = domain, .isDomain = true, .problem = {}};

    static const QRegularExpression atom(QStringLiteral("^[A-Za-z0-9!#$%&'*+=?^_`{|}~.-]+$"));
    if (local.isEmpty())
        return refused(tr("The part before @ is missing."), false);
    if (local.contains(u'@'))
        return refused(tr("There is an @ too many."), false);
    if (local.size() > 64 || text.size() > longestAddress)
        return refused(tr("The part before @ has 64 characters at most."), false);
    if (!atom.match(local).hasMatch() || local.startsWith(u'.') || local.endsWith(u'.')
        || local.contains(QStringLiteral("..")))
        return refused(tr("The part before @ has a character that the service does not take."), false);
    // The local part is case-sensitive; the domain is not.
    return {.wire = local + u'@' + domain, .isDomain = false, .problem = {}};
}

QString unicodeName(const QString &wire)
{
    const qsizetype at = wire.lastIndexOf(u'@');
    return wire.left(at + 1) + dns::unicodeName(wire.mid(at + 1));
}

} // namespace ui
