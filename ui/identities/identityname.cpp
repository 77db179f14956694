// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identities/identityname.h"

#include "core/aws/tr.h"
#include "core/dns/name.h"
#include "core/email/rules.h"

#include <QRegularExpression>
#include <algorithm>

namespace ui {

namespace {
constexpr qsizetype longestLocalPart = 64;

IdentityName refused(const QString &problem, bool isDomain)
{
    return {.wire = {}, .isDomain = isDomain, .problem = problem};
}

/// In Punycode, and without the dot at the end of a name that came out of a zone. What is ASCII already stays
/// as it is: the conversion refuses without saying why.
QString wireDomain(const QString &typed)
{
    QString domain = typed.toLower();
    if (domain.endsWith(u'.'))
        domain.chop(1);
    const bool ascii = std::all_of(domain.cbegin(), domain.cend(), [](QChar c) { return c.unicode() < 128; });
    return ascii ? domain : dns::asciiName(domain);
}
} // namespace

IdentityName readIdentityName(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    const qsizetype at = text.lastIndexOf(u'@');
    const bool isDomain = at < 0;
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); }))
        return refused(tr("There is a blank in it."), isDomain);

    const QString domain = wireDomain(text.mid(at + 1));
    if (domain.isEmpty())
        return refused(isDomain || at + 1 < text.size() ? tr("This is no domain name.")
                                                        : tr("The domain after @ is missing."),
                       isDomain);
    if (const QString problem = email::domainProblem(domain); !problem.isEmpty())
        return refused(problem, isDomain);
    if (isDomain)
        return {.wire = domain, .isDomain = true, .problem = {}};

    static const QRegularExpression atom(QStringLiteral("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+\\z"));
    const QString local = text.left(at);
    if (local.isEmpty())
        return refused(tr("The part before @ is missing."), false);
    if (local.contains(u'@'))
        return refused(tr("There is an @ too many."), false);
    if (local.size() > longestLocalPart)
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
