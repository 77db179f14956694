// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed as a domain or an address, and what the service takes: the practice service is the judge.
#include "core/sandbox/rules.h"
#include "ui/identities/identityname.h"

#include <QTest>

using namespace Qt::StringLiterals;

class IdentityNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsTheServiceTakesIt_data();
    void isReadAsTheServiceTakesIt();
};

void IdentityNameTest::isReadAsTheServiceTakesIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("wire"); // Empty: refused…
    QTest::addColumn<QString>("problem"); // …for this reason.
    const auto taken = [](const char *name, const QString &typed, const QString &wire) {
        QTest::newRow(name) << typed << wire << QString();
    };
    const auto refused = [](const char *name, const QString &typed, const char *problem) {
        QTest::newRow(name) << typed << QString() << QString::fromUtf8(problem);
    };
    const QString long63(63, u'a');
    const QString long243 = u"a2345678."_s.repeated(27);

    taken("domain", u"example.com"_s, u"example.com"_s);
    taken("upper case", u"Example.COM"_s, u"example.com"_s);
    taken("digits", u"4u2.example"_s, u"4u2.example"_s);
    taken("hyphens", u"a--b.example"_s, u"a--b.example"_s);
    taken("label of 63", long63 + u".example"_s, long63 + u".example"_s);
    refused("label of 64", long63 + u"a.example"_s, "63 characters");
    taken("many labels", u"a.b.c.d.e.example"_s, u"a.b.c.d.e.example"_s);
    taken("two letters", u"example.de"_s, u"example.de"_s);
    refused("one letter", u"example.c"_s, "is no top-level domain");
    refused("digit first", u"example.1st"_s, "is no top-level domain");
    taken("Punycode at its end", u"example.xn--p1ai"_s, u"example.xn--p1ai"_s);
    refused("no dot", u"example"_s, "has a dot");
    refused("dot first", u".example.com"_s, "dot too many");
    taken("dot last, as in a zone", u"example.com."_s, u"example.com"_s);
    refused("two dots last", u"example.com.."_s, "dot too many");
    refused("only a dot", u"."_s, "no domain name");
    refused("underscore", u"a_b.example.com"_s, "letters, digits");
    refused("record's name", u"_dmarc.example.com"_s, "letters, digits");
    refused("hyphen first", u"-a.example"_s, "inner hyphens");
    refused("hyphen last", u"a-.example"_s, "inner hyphens");
    refused("star", u"*.example.com"_s, "letters, digits");
    refused("IPv4", u"192.0.2.1"_s, "IP address");
    refused("IPv6", u"2001:db8::1"_s, "without https");
    refused("port", u"example.com:25"_s, "without https");
    refused("URL", u"https://example.com"_s, "without https");
    refused("path", u"example.com/start"_s, "without https");
    refused("blank", u"exa mple.com"_s, "blank");
    refused("no-break blank", u"exa\u00a0mple.com"_s, "blank");
    taken("253 in all", long243 + u"ab.example"_s, long243 + u"ab.example"_s);
    refused("254 in all", long243 + u"abc.example"_s, "253 characters");

    taken("international", u"Bücher.example"_s, u"xn--bcher-kva.example"_s);
    taken("its Punycode", u"XN--BCHER-KVA.example"_s, u"xn--bcher-kva.example"_s);
    taken("other script", u"пример.рф"_s, u"xn--e1afmkfd.xn--p1ai"_s);
    taken("full stop of another script", u"例え。テスト"_s, u"xn--r8jz45g.xn--zckzah"_s);
    taken("eszett", u"straße.example"_s, u"xn--strae-oqa.example"_s);
    refused("international, underscore", u"bü_cher.example"_s, "letters, digits");
    refused("international, too long", u"ü"_s.repeated(64) + u".example"_s, "no domain name");
    refused("international, empty label", u"bücher..example"_s, "no domain name");

    taken("address", u"News@Example.com"_s, u"News@example.com"_s);
    taken("address, plus", u"a+b.c@example.com"_s, u"a+b.c@example.com"_s);
    taken("address, signs", u"o'neil/x=1@example.com"_s, u"o'neil/x=1@example.com"_s);
    taken("address, international domain", u"a@bücher.example"_s, u"a@xn--bcher-kva.example"_s);
    taken("address, dot last", u"a@example.com."_s, u"a@example.com"_s);
    taken("address, 64 before @", QString(64, u'x') + u"@example.com"_s,
          QString(64, u'x') + u"@example.com"_s);
    refused("address, 65 before @", QString(65, u'x') + u"@example.com"_s, "64 characters");
    refused("address, one letter last", u"a@example.c"_s, "is no top-level domain");
    refused("address, underscore in domain", u"a@b_c.example"_s, "letters, digits");
    refused("address, nothing before @", u"@example.com"_s, "before @ is missing");
    refused("address, nothing after @", u"a@"_s, "after @ is missing");
    refused("address, no dot", u"a@example"_s, "has a dot");
    refused("address, dot first", u".a@example.com"_s, "character that");
    refused("address, dot last before @", u"a.@example.com"_s, "character that");
    refused("address, two dots", u"a..b@example.com"_s, "character that");
    refused("address, two @", u"a@b@example.com"_s, "@ too many");
    refused("address, international before @", u"bücher@example.com"_s, "character that");
    refused("address, with a name", u"Ada<a@example.com>"_s, "letters, digits");
    refused("address, link", u"mailto:a@example.com"_s, "character that");
    refused("address, IP", u"a@[192.0.2.1]"_s, "letters, digits");
}

void IdentityNameTest::isReadAsTheServiceTakesIt()
{
    QFETCH(QString, typed);
    QFETCH(QString, wire);
    QFETCH(QString, problem);
    const ui::IdentityName name = ui::readIdentityName(typed);
    QVERIFY2(name.problem.contains(problem) && name.problem.isEmpty() == problem.isEmpty(),
             qPrintable(name.problem));
    QCOMPARE(name.wire, wire);
    QCOMPARE(name.isDomain, !typed.contains(u'@'));
    if (name.isValid())
        QVERIFY(name.isDomain ? sandbox::isDomainName(wire) : sandbox::isAddress(wire));
    else // Not refused without need.
        QVERIFY(!sandbox::isDomainName(typed) && !sandbox::isAddress(typed));
}

QTEST_GUILESS_MAIN(IdentityNameTest)
#include "tst_identityname.moc"
